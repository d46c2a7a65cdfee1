import type { RequestEvent } from '@sveltejs/kit';
import { isLanguage, languages, type Language } from '#lib/i18n/language.ts';

const COOKIE = 'language';
const A_YEAR_IN_SECONDS = 31_536_000;

/** `?lang=` wins and is remembered; then the cookie; else Dutch. */
export function languageOfRequest({ url, cookies }: Pick<RequestEvent, 'url' | 'cookies'>): Language {
	const asked = url.searchParams.get('lang');
	if (isLanguage(asked)) {
		cookies.set(COOKIE, asked, {
			path: '/',
			maxAge: A_YEAR_IN_SECONDS,
			sameSite: 'lax',
			httpOnly: true,
			secure: url.protocol === 'https:',
		});
		return asked;
	}
	const remembered = cookies.get(COOKIE);
	return isLanguage(remembered) ? remembered : languages[0];
}
