import { type BusinessCase, type Ramp, type Use, userTypes } from '#lib/core/business/businessCase.ts';
import { valueOf } from '#lib/core/business/quantity.ts';
import type { CaseEdit } from '../caseEdit.ts';

const everybodyFrom = (startMonth: number): Ramp => ({ startMonth, months: 0, from: 1, to: 1 });

/** The one ramp that begins with the first type, ends with the last and reaches what they reach together. */
function rampOf(use: Use, startMonth: number): Ramp {
	if (use.kind === 'ramp') return use.ramp;
	if (use.kind === 'everyone' || use.types.length === 0) return everybodyFrom(startMonth);
	const first = Math.min(...use.types.map((type) => type.startMonth));
	const last = Math.max(...use.types.map((type) => type.startMonth + type.months));
	const to = use.types.reduce((sum, { share, to: reached }) => sum + share * reached, 0);
	return {
		startMonth: first,
		months: last - first,
		from: 0,
		to: Math.min(1, Number(to.toPrecision(12))),
	};
}

/**
 * Switches between one line for all users and the four types, each with its own. The types begin as four equal parts that
 * all follow the line there was, so that the switch itself says nothing new.
 */
export function adoptionEdits(businessCase: BusinessCase, to: Use['kind']): readonly CaseEdit[] {
	const { use, rollout } = businessCase;
	if (use.kind === to) return [];
	if (to === 'everyone') return [{ path: 'use', value: undefined }];
	const ramp = rampOf(use, rollout.startMonth);
	if (to === 'ramp') return [{ path: 'use', value: ramp }];
	const { startMonth, months } = ramp;
	const types = userTypes.map((type) => ({
		type,
		share: 1 / userTypes.length,
		startMonth,
		months,
		to: valueOf(ramp.to),
	}));
	return [{ path: 'use', value: { userTypes: types } }];
}

/** The types that a case does not name, as parts of nobody. */
export function missingTypesEdits({ use }: BusinessCase): readonly CaseEdit[] {
	if (use.kind !== 'userTypes') return [];
	const missing = userTypes.filter((type) => !use.types.some((known) => known.type === type));
	if (missing.length === 0) return [];
	const { startMonth, months, to } = use.types.at(-1) ?? { ...everybodyFrom(0), to: 1 };
	const added = missing.map((type) => ({ type, share: 0, startMonth, months, to }));
	return [{ path: 'use.userTypes', value: [...use.types, ...added] }];
}

/** A saving that was measured among those who use the tool needs to know how many do. */
export function basisEdits(businessCase: BusinessCase, basis: 'access' | 'user'): readonly CaseEdit[] {
	const needsUse = basis === 'user' && businessCase.use.kind === 'everyone';
	return [...(needsUse ? adoptionEdits(businessCase, 'ramp') : []), { path: 'saving.basis', value: basis }];
}
