import { issue, type Issue } from '#lib/core/issue.ts';
import { databaseProblem } from '../database/databaseProblem.ts';
import type { WorkControl } from './buildInWorker.ts';
import type { MadeRelease } from './makeRelease.ts';

/** How the last release that was begun here fares. */
export type ReleaseWork = { readonly quarter: string } & (
	| { readonly state: 'running'; /** From 0 to 1. */ readonly part: number }
	| { readonly state: 'ended'; readonly made: MadeRelease }
	| { readonly state: 'cancelled' }
);

/**
 * Makes releases beside the requests, one at a time: who begins one looks later what came of it. What came of the last one
 * is known until the next begins or the server stops.
 */
export class ReleaseDesk {
	#work: ReleaseWork | null = null;
	#controller = new AbortController();
	#ended: Promise<void> = Promise.resolve();

	/** null when none was begun since the server started. */
	get work(): ReleaseWork | null {
		return this.#work;
	}

	/**
	 * Begins, and does not wait.
	 * @param make rejects when it breaks off, and then has put nothing ready
	 * @returns why not: another is being made
	 */
	begin(quarter: string, make: (control: WorkControl) => Promise<MadeRelease>): Issue | null {
		if (this.#work?.state === 'running') {
			return issue('releaseBuildRunning', 'error', { id: this.#work.quarter });
		}
		this.#controller = new AbortController();
		const { signal } = this.#controller;
		this.#work = { state: 'running', quarter, part: 0 };
		const onProgress = (part: number) => {
			if (!signal.aborted) this.#work = { state: 'running', quarter, part };
		};
		this.#ended = make({ signal, onProgress }).then(
			(made) => {
				this.#work = { state: 'ended', quarter, made };
			},
			(failure: unknown) => {
				this.#work = signal.aborted
					? { state: 'cancelled', quarter }
					: { state: 'ended', quarter, made: brokenOff(quarter, failure) };
			},
		);
		return null;
	}

	/** Breaks off what is being made, and ends when it has ended. What was being put ready at that very moment stays ready. */
	async cancel(): Promise<void> {
		this.#controller.abort();
		await this.#ended;
	}
}

/** The reason goes to the log of the server, unless it is the database, which says itself what is wrong. */
function brokenOff(id: string, failure: unknown): MadeRelease {
	const known = databaseProblem(failure);
	if (!known) console.error(failure);
	const reason = failure instanceof Error ? codeOf(failure) : String(failure);
	const problem = known ?? issue('releaseBuildBroken', 'error', { id, reason });
	return { prepared: null, problems: [problem], remarks: [], report: [] };
}

function codeOf(failure: Error): string {
	return 'code' in failure ? String(failure.code) : failure.name;
}
