/** A figure on a page of somebody else may be a few minutes old. */
const EMBEDDED = 'public, max-age=300';
/** Asked again each time, answered with 304: a kept page would call for style sheets that an update has removed. */
const ALWAYS_ASK = 'no-cache';

/** How long a page of the public figures may be kept; what a route says itself stands. */
export function cachePage(headers: Headers, route: string | null): void {
	if (headers.has('cache-control')) return;
	if (route?.startsWith('/insluiten/')) headers.set('cache-control', EMBEDDED);
	else if (route?.startsWith('/voortgang')) {
		headers.set('cache-control', ALWAYS_ASK);
		// the cookie tells the language
		headers.append('vary', 'cookie');
	}
}
