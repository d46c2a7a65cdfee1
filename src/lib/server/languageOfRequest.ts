import type { RequestEvent } from '@sveltejs/kit';
import { isLanguage, languages, type Language } from '#lib/i18n/language.ts';

const COOKIE = 'language';
const A_YEAR_IN_SECONDS = 31_536_000;

const lookOf = (url: URL) =>
	({
		path: '/',
		maxAge: A_YEAR_IN_SECONDS,
		sameSite: 'lax',
		httpOnly: true,
		secure: url.protocol === 'https:',
	}) as const;

/** `?lang=` wins and is remembered; then the cookie; else Dutch. */
export function languageOfRequest({ url, cookies }: Pick<RequestEvent, 'url' | 'cookies'>): Language {
	const asked = url.searchParams.get('lang');
	if (isLanguage(asked)) {
		cookies.set(COOKIE, asked, lookOf(url));
		return asked;
	}
	const remembered = cookies.get(COOKIE);
	return isLanguage(remembered) ? remembered : languages[0];
}

/** The language that an address asks for, else Dutch; nothing is remembered. */
export function languageOfAddress(url: URL): Language {
	const asked = url.searchParams.get('lang');
	return isLanguage(asked) ? asked : languages[0];
}

/** The header that remembers a language that the address asks for; null where it asks for none. */
export function languageCookie({ url, cookies }: Pick<RequestEvent, 'url' | 'cookies'>): string | null {
	const asked = url.searchParams.get('lang');
	return isLanguage(asked) ? cookies.serialize(COOKIE, asked, lookOf(url)) : null;
}
