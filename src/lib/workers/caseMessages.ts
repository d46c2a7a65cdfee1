import type { BusinessCase } from '#lib/core/business/businessCase.ts';
import type { CaseResult } from '#lib/core/business/caseResult.ts';
import type { EpochDay } from '#lib/core/period.ts';
import type { Uncertainty } from '#lib/core/uncertainty/uncertainty.ts';

/** A case to be computed in full. A worker has one at a time: to stop it, it is ended. */
export interface CaseQuestion {
	readonly businessCase: BusinessCase;
	readonly today: EpochDay;
	readonly draws: number;
	readonly seed: number;
}

/** The decimal ledger comes first, how sure it is a moment later. */
export type CaseAnswer =
	| { readonly kind: 'exact'; readonly result: CaseResult }
	| { readonly kind: 'uncertainty'; readonly uncertainty: Uncertainty | null };
