import type { BusinessCase } from '#lib/core/business/businessCase.ts';
import type { CaseResult } from '#lib/core/business/caseResult.ts';
import type { CaseWorkspace } from '#lib/state/caseWorkspace.svelte.ts';
import type { Writing } from './writing.ts';

/** A share of users that somebody published, for the scenario with less use. */
export interface PublishedUse {
	readonly share: number;
	readonly label: string;
	readonly source: string;
}

/** What every part of the results is given. */
export interface PartProps {
	readonly workspace: CaseWorkspace;
	readonly businessCase: BusinessCase;
	readonly result: CaseResult;
	readonly writing: Writing;
	readonly publishedUse: PublishedUse;
}
