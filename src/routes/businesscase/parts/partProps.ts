import type { BusinessCase } from '#lib/core/business/businessCase.ts';
import type { CaseResult } from '#lib/core/business/caseResult.ts';
import type { CaseWorkspace } from '#lib/state/caseWorkspace.svelte.ts';
import type { Writing } from './writing.ts';

/** What every part of the results is given. */
export interface PartProps {
	readonly workspace: CaseWorkspace;
	readonly businessCase: BusinessCase;
	readonly result: CaseResult;
	readonly writing: Writing;
}
