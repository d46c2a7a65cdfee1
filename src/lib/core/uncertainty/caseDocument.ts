import type { BusinessCase } from '../business/businessCase.ts';
import { type CaseResult, caseResultOf } from '../business/caseResult.ts';
import { decimalArithmetic } from '../business/decimalArithmetic.ts';
import type { Issue } from '../issue.ts';
import type { EpochDay } from '../period.ts';
import { type Uncertainty, uncertaintyOf } from './uncertainty.ts';

export const CASE_RESULT_SCHEMA = 'halftijd/case-result@1';

/** A result file, without a missing key: what is undefined is null. */
export interface CaseDocument extends CaseResult {
	readonly schema: typeof CASE_RESULT_SCHEMA;
	readonly version: string;
	readonly uncertainty: Uncertainty | null;
	readonly issues: readonly {
		readonly code: string;
		readonly severity: string;
		/** Path in the case, by ids. */
		readonly where: string;
		readonly message: string;
	}[];
}

export interface CaseRun {
	readonly draws: number;
	readonly seed: number;
	readonly today: EpochDay | null;
	/** Of the program. */
	readonly version: string;
	/** The sentence of a problem, in the language of the reader. */
	readonly say: (found: Issue) => string;
}

/** The whole result of a case: the decimal ledger with everything that follows from it, and the simulation. */
export function caseDocument(
	businessCase: BusinessCase,
	issues: readonly Issue[],
	options: CaseRun,
): CaseDocument {
	return {
		schema: CASE_RESULT_SCHEMA,
		version: options.version,
		...caseResultOf(decimalArithmetic, businessCase, { today: options.today }),
		uncertainty: uncertaintyOf(businessCase, options.draws, options.seed),
		issues: issues.map((found) => ({
			code: found.code,
			severity: found.severity,
			where: found.where.path ?? '',
			message: options.say(found),
		})),
	};
}
