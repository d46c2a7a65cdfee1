import type { BusinessCase } from '#lib/core/business/businessCase.ts';
import type { CaseResult } from '#lib/core/business/caseResult.ts';
import type { EpochDay } from '#lib/core/period.ts';
import type { Simulated } from '#lib/core/uncertainty/uncertainty.ts';

/** A part of a case to be computed in full. A worker has one at a time: to stop it, it is ended. */
export type CaseQuestion =
	| { readonly kind: 'exact'; readonly businessCase: BusinessCase; readonly today: EpochDay }
	| {
			readonly kind: 'simulation';
			readonly businessCase: BusinessCase;
			readonly seed: number;
			/** How many draws each answer rests on, rising: a first answer soon, the last one in full. */
			readonly draws: readonly number[];
	  };

export type CaseAnswer =
	| { readonly kind: 'exact'; readonly result: CaseResult }
	| { readonly kind: 'simulation'; readonly simulated: Simulated | null; readonly isLast: boolean };
