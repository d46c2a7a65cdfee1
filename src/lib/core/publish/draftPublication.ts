import { isoDate, parseIsoDate } from '../period.ts';
import type { MeasurementJson } from '../report/measurementJson.ts';
import { contentHash } from './contentHash.ts';
import { PUBLICATION_SCHEMA, type Publication } from './publication.ts';

/** The version of the method by which a measurement was computed: it changes when a definition does. */
export const METHOD_VERSION = '1.0';

/** What a person has to say beside the measurement itself. */
export type PublicationAnswers = Pick<
	Publication,
	| 'organisation'
	| 'sector'
	| 'region'
	| 'applicationKind'
	| 'fteCovered'
	| 'fteTotal'
	| 'fundingAfterSubsidyEurPerYear'
>;

/** The answers as far as they were given. */
export type OpenAnswers = { readonly [Name in keyof PublicationAnswers]: PublicationAnswers[Name] | null };

/** What makes one sending differ from another: a new uuid, and what it corrects. */
export type PublicationIdentity = Pick<Publication, 'uuid' | 'supersedes'>;

/**
 * The document that would be sent of a measurement: totals only. Null where the measurement has no headline with a
 * standard error, so that there is nothing to publish. The answers are not judged here: see `readPublication`.
 */
export function draftPublication(
	measurement: MeasurementJson,
	answers: PublicationAnswers,
	{ uuid, supersedes }: PublicationIdentity,
): Publication | null {
	const { headline, share, period, population, unit } = measurement;
	const { before, after } = period;
	if (!headline || headline.se === null || headline.df === null || !before || !after) return null;
	if (share.before === null || share.after === null) return null;
	const fields: Omit<Publication, 'contentHash'> = {
		schema: PUBLICATION_SCHEMA,
		uuid,
		...answers,
		design: headline.id === 'controlledReduction' ? 'controlled' : 'beforeAfter',
		unit,
		persons: population.matched,
		controls: headline.id === 'controlledReduction' ? population.controls : 0,
		beforeMidpoint: midpoint(before),
		afterMidpoint: midpoint(after),
		shareBefore: share.before,
		shareAfter: share.after,
		reduction: headline.estimate,
		se: headline.se,
		df: headline.df,
		methodVersion: METHOD_VERSION,
		supersedes,
		withdraws: null,
	};
	return { ...fields, contentHash: contentHash(fields) };
}

/** Takes a publication back: the same figures under a new uuid, so that the history shows what was withdrawn. */
export function withdrawalOf(publication: Publication, uuid: string): Publication {
	const fields = { ...publication, uuid, supersedes: null, withdraws: publication.uuid };
	return { ...fields, contentHash: contentHash(fields) };
}

/** Halfway between the first and the last day; of two middle days the first. */
function midpoint({ first, last }: { readonly first: string; readonly last: string }): string {
	return isoDate(Math.floor((parseIsoDate(first)! + parseIsoDate(last)!) / 2));
}
