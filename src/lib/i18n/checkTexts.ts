import type { Check, CheckId, CheckValues } from '#lib/core/estimate/checks/check.ts';

/** The words of one check. */
export interface CheckText<Values> {
	readonly name: string;
	/** What was found, as a sentence. */
	readonly found: (values: Values) => string;
	/** What that says about the result. */
	readonly meaning: string;
	/** What the reader can do. */
	readonly action: string;
}

/** The words of every check. The compiler proves that none is missing and that each reads its own values. */
export type CheckTexts = { readonly [Id in CheckId]: CheckText<CheckValues[Id]> };

/** The checks that are left out when the files lack what they need, each with the reason. */
export type NotMade = Readonly<
	Record<'roleMix' | 'overlaps' | 'controlDrift' | 'leaveOneDepartmentOut' | 'washoutSensitivity', string>
>;

export interface SaidCheck {
	readonly name: string;
	readonly found: string;
	readonly meaning: string;
	readonly action: string;
}

export function sayCheck(texts: CheckTexts, check: Check): SaidCheck {
	const { name, found, meaning, action } = texts[check.id];
	return { name, found: (found as (values: Check['values']) => string)(check.values), meaning, action };
}
