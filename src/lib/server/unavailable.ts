import type { Issue } from '#lib/core/issue.ts';

const SECONDS = 60;

/** The same answer with status 503: the program is right, but its database is full or away. Nothing may keep it. */
export function unavailable(response: Response): Response {
	const headers = new Headers(response.headers);
	headers.set('retry-after', String(SECONDS));
	headers.set('cache-control', 'no-store');
	return new Response(response.body, { status: 503, headers });
}

/** What a visitor may know of it: whether waiting helps, and no paths or addresses of the server. */
export function unavailableKind(problem: Issue): 'full' | 'away' {
	return problem.code === 'databaseFull' ? 'full' : 'away';
}
