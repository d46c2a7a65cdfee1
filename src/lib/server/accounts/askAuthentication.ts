import type { RequestEvent } from '@sveltejs/kit';
import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies';
import { ADDRESS_HEADER, type Authentication } from './authentication.ts';

export interface AuthenticationAnswer {
	readonly status: number;
	readonly body: Readonly<Record<string, unknown>>;
}

/**
 * Puts a question of a form to better-auth the way a browser would, so that its throttle and its own checks hold, and
 * hands the cookies of its answer to the browser. Its other addresses are not reachable from outside.
 */
export async function askAuthentication(
	authentication: Authentication,
	event: Pick<RequestEvent, 'request' | 'cookies' | 'url' | 'getClientAddress'>,
	path: string,
	body: Readonly<Record<string, unknown>>,
): Promise<AuthenticationAnswer> {
	const origin = authentication.options.baseURL;
	const answer = await authentication.handler(
		new Request(`${origin}${authentication.options.basePath}${path}`, {
			method: 'POST',
			headers: {
				'content-type': 'application/json',
				origin,
				cookie: event.request.headers.get('cookie') ?? '',
				[ADDRESS_HEADER]: event.getClientAddress(),
			},
			body: JSON.stringify(body),
		}),
	);
	for (const line of answer.headers.getSetCookie()) {
		for (const [name, attributes] of parseSetCookieHeader(line)) {
			event.cookies.set(name, attributes.value, {
				...toCookieOptions(attributes),
				path: '/',
				encode: (value) => value,
			});
		}
	}
	const text = await answer.text();
	return {
		status: answer.status,
		body: text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {},
	};
}
