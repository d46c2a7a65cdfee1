import type { Issue } from '#lib/core/issue.ts';

/** A problem of the database on its way through code that cannot return it. `databaseProblem` gives it back. */
export class DatabaseFailure extends Error {
	readonly problem: Issue;

	constructor(problem: Issue, cause?: unknown) {
		super(problem.code, { cause });
		this.problem = problem;
	}
}
