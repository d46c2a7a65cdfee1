import type { Reroute } from '@sveltejs/kit';

/** The demonstration has the addresses of the public figures behind a word of its own; they are the same pages. */
export const reroute: Reroute = ({ url }) => {
	const found = /^\/demonstratie(\/(?:voortgang|insluiten|v1)(?:\/.*)?)$/.exec(url.pathname);
	return found?.[1];
};
