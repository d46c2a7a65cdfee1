import { caseResultOf } from '../business/caseResult.ts';
import { doubleArithmetic } from '../business/doubleArithmetic.ts';
import { readCase } from '../business/readCase.ts';
import type { Issue } from '../issue.ts';
import { caseChanges, type CaseChange } from './caseChanges.ts';
import { caseFigures, comparedFigures, type ComparedFigure } from './caseFigures.ts';

/** Two versions of a case side by side. */
export interface CaseComparison {
	/** What was assumed otherwise; the title and notes count too. */
	readonly changes: readonly CaseChange[];
	/** What that does to the results; null when one of both is no valid case. */
	readonly figures: readonly ComparedFigure[] | null;
	/** What is wrong with either; empty when both are valid. */
	readonly issues: readonly Issue[];
}

/**
 * Compares an earlier version of a case with a later one.
 *
 * @param earlier and later: case@1 as parsed JSON
 */
export function compareCases(earlier: unknown, later: unknown): CaseComparison {
	const read = [earlier, later].map(readCase);
	const figures = read.map(
		({ case: found }) => found && caseFigures(found, caseResultOf(doubleArithmetic, found, { today: null })),
	);
	const [before, after] = figures;
	return {
		changes: caseChanges(earlier, later),
		figures: before && after ? comparedFigures(before, after) : null,
		issues: read.flatMap(({ issues }) => issues.filter(({ severity }) => severity === 'error')),
	};
}
