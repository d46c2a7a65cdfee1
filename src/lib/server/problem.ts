/** One thing that is wrong with a request. */
export interface ProblemError {
	readonly detail: string;
	/** JSON pointer to the field (RFC 6901). */
	readonly pointer?: string;
}

/** What a request that failed is answered with: problem details of RFC 9457, with every error at once. */
export function problem(
	status: number,
	title: string,
	detail: string,
	errors: readonly ProblemError[] = [],
	headers: Readonly<Record<string, string>> = {},
): Response {
	const body = { type: 'about:blank', title, status, detail, ...(errors.length > 0 ? { errors } : {}) };
	return new Response(`${JSON.stringify(body)}\n`, {
		status,
		headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
	});
}
