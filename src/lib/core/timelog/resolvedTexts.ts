import type { Issue } from '../issue.ts';
import type { Codes, RawColumn } from './rawTable.ts';

/** What each distinct text of a column means, so that a row only looks it up. */
export interface ResolvedTexts {
	readonly codes: Codes;
	/** Meaning per distinct text; whatever stands there is void where there is a problem. */
	readonly numbers: Float64Array;
	/** Why a text has no meaning; undefined where it has one. */
	readonly problems: readonly (Issue | undefined)[];
}

/** Reads every distinct text of a column once. */
export function resolveTexts(
	column: RawColumn,
	read: (text: string, code: number) => number | Issue,
): ResolvedTexts {
	const numbers = new Float64Array(column.values.length);
	const problems: (Issue | undefined)[] = new Array<Issue | undefined>(column.values.length).fill(undefined);
	column.values.forEach((text, code) => {
		const meaning = read(text, code);
		if (typeof meaning === 'number') numbers[code] = meaning;
		else problems[code] = meaning;
	});
	return { codes: column.codes, numbers, problems };
}
