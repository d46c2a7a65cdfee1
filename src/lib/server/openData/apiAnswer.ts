import { problem, type ProblemError } from '../problem.ts';

/** Version of the interface, in every answer (Dutch API design rules, /core/version-header). */
export const API_VERSION = '1.0.0';

/** Anybody may read, from any page: nothing here depends on who asks. */
const HEADERS: Readonly<Record<string, string>> = {
	'API-Version': API_VERSION,
	'access-control-allow-origin': '*',
	'access-control-expose-headers': 'API-Version, ETag',
};

/** Data as JSON, of the media type that fits it. */
export function apiAnswer(data: unknown, caching: string, type = 'application/json'): Response {
	return new Response(`${JSON.stringify(data)}\n`, {
		headers: { ...HEADERS, 'content-type': type, 'cache-control': caching },
	});
}

/** What was wrong with a request, all of it at once (RFC 9457). */
export function apiProblem(
	status: number,
	title: string,
	detail: string,
	errors: readonly ProblemError[] = [],
	headers: Readonly<Record<string, string>> = {},
): Response {
	return problem(status, title, detail, errors, { ...HEADERS, ...headers });
}

/** What a page of another site asks before it reads (CORS preflight). */
export function preflight(): Response {
	return new Response(null, {
		status: 204,
		headers: {
			...HEADERS,
			'access-control-allow-methods': 'GET, HEAD, OPTIONS',
			'access-control-allow-headers': 'If-None-Match',
			'access-control-max-age': '86400',
		},
	});
}

export function methodNotAllowed(): Response {
	const allow = { allow: 'GET, HEAD, OPTIONS' };
	return apiProblem(405, 'Method not allowed', 'These figures can be read, not changed: use GET.', [], allow);
}

const ABSENT = {
	address: 'There is nothing at this address.',
	release: 'There is no published release with this id.',
	catalogue: 'A demonstration is in no catalogue: its figures are invented.',
} as const;

export function notFound(what: keyof typeof ABSENT): Response {
	return apiProblem(404, 'Not found', `${ABSENT[what]} See openapi.json for what there is.`);
}
