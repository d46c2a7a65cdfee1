/** Sent with every answer, beside the content security policy of svelte.config.js. */
export const securityHeaders: readonly (readonly [name: string, value: string])[] = [
	['x-content-type-options', 'nosniff'],
	['referrer-policy', 'same-origin'],
	['x-frame-options', 'DENY'],
	['cross-origin-opener-policy', 'same-origin'],
	['permissions-policy', 'camera=(), geolocation=(), microphone=()'],
];

/** A year long no page of this server without encryption; only said over a connection that has it. */
export const onlyEncrypted: readonly [name: string, value: string] = [
	'strict-transport-security',
	'max-age=31536000; includeSubDomains',
];

/** For a figure that anybody may show on a page of their own: the one thing that differs is who may frame it. */
export function mayBeFramed(headers: Headers): void {
	headers.delete('x-frame-options');
	const policy = headers.get('content-security-policy');
	if (policy !== null)
		headers.set('content-security-policy', policy.replace(/frame-ancestors [^;]*/, 'frame-ancestors *'));
}
