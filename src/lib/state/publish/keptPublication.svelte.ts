import { createContext } from 'svelte';
import type { OpenAnswers } from '#lib/core/publish/draftPublication.ts';
import type { Publication } from '#lib/core/publish/publication.ts';

const nothingAnswered: OpenAnswers = {
	organisation: null,
	sector: null,
	region: null,
	applicationKind: null,
	fteCovered: null,
	fteTotal: null,
	fundingAfterSubsidyEurPerYear: null,
};

/** A publication in the making outlives its page: somebody may have to sign in first. */
export class KeptPublication {
	answers = $state.raw<OpenAnswers>(nothingAnswered);
	/** The publication that this one corrects. */
	correcting = $state.raw<Publication | null>(null);
	/** Kept while sending is tried again, so that the same document counts once. */
	uuid = $state<string>(crypto.randomUUID());
}

export const [readKeptPublication, provideKeptPublication] = createContext<KeptPublication>();
