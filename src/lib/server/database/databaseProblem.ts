import { issue, type Issue } from '#lib/core/issue.ts';
import { DatabaseFailure } from './databaseFailure.ts';

/** Disk full, as SQLSTATE and in the words of the system. */
const FULL = new Set(['53100', 'ENOSPC', 'EDQUOT']);
/** Classes of SQLSTATE: connection exceptions, want of resources, stopped by the operator, system errors. */
const LOST_CLASSES = ['08', '53', '57', '58', 'XX'];
const LOST = new Set([
	...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH'],
	...['ENETUNREACH', 'EIO', 'EROFS'],
	// not let in: the password or the name of the database is wrong
	...['28000', '28P01', '3D000'],
	// a server that serves reads only
	'25006',
]);
/** What the drivers say without a code. */
const LOST_WORDS =
	/connection terminated|timeout exceeded when trying to connect|client has encountered a connection error|cannot use a pool after/i;

/**
 * What happened to the database, when it is the database that failed and not the program: it is full, or it is not
 * there. null for every other error, which is a mistake in the program.
 */
export function databaseProblem(thrown: unknown): Issue | null {
	if (thrown instanceof DatabaseFailure) return thrown.problem;
	if (!(thrown instanceof Error)) return null;
	const reasons = thrown instanceof AggregateError ? thrown.errors : [thrown];
	for (const reason of reasons) {
		const found = 'code' in reason ? String(reason.code) : '';
		if (FULL.has(found)) return issue('databaseFull', 'error', {});
		const isLost =
			LOST.has(found) ||
			(/^[0-9A-Z]{5}$/.test(found) && LOST_CLASSES.some((start) => found.startsWith(start))) ||
			LOST_WORDS.test(String(reason.message));
		if (isLost) return issue('databaseLost', 'error', { reason: found || String(reason.message) });
	}
	return null;
}
