import type { ApplicationKind, Region, Sector } from '#lib/core/publish/classification.ts';

/** The answers on the page, each null until it is given. */
export interface QuestionAnswers {
	readonly sector: Sector | null;
	readonly region: Region | null;
	readonly applicationKind: ApplicationKind | null;
	readonly fteCovered: number | null;
	readonly fteTotal: number | null;
	readonly fundingAfterSubsidyEurPerYear: number | null;
}
