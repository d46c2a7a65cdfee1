import type { RequestEvent } from '@sveltejs/kit';

/** What a form of a page needs of a browser: it keeps cookies and has an address. */
export interface TestBrowser {
	readonly event: Pick<RequestEvent, 'request' | 'cookies' | 'url' | 'getClientAddress'>;
	readonly cookies: Map<string, string>;
	/** Headers of a next request of this browser. */
	headers(): Headers;
}

let browsers = 0;

/** Each has an address of its own: the throttle counts by address. */
export function testBrowser(origin: string): TestBrowser {
	browsers++;
	const address = `2001:db8:0:${browsers.toString(16)}::1`;
	const cookies = new Map<string, string>();
	const headers = () =>
		new Headers({ cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') });
	const event = {
		get request() {
			return new Request(`${origin}/`, { headers: headers() });
		},
		url: new URL(`${origin}/`),
		getClientAddress: () => address,
		cookies: {
			set: (name: string, value: string, { maxAge }: { readonly maxAge?: number }) => {
				if (maxAge === 0) cookies.delete(name);
				else cookies.set(name, value);
			},
		},
	} as unknown as TestBrowser['event'];
	return { event, cookies, headers };
}
