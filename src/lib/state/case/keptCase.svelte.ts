import { createContext } from 'svelte';
import type { CaseFile } from './casePath.ts';

/** What stays when somebody leaves the page of the business case and comes back: the file and what was undone. */
export class KeptCase {
	file = $state.raw<CaseFile | null>(null);
	past = $state.raw<readonly CaseFile[]>([]);
	future = $state.raw<readonly CaseFile[]>([]);
	/** One of the invented examples, with or without changes. */
	isExample = $state(false);
}

export const [readKeptCase, provideKeptCase] = createContext<KeptCase>();
