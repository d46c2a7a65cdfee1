import type { Language } from '#lib/i18n/language.ts';

declare global {
	/** The version of package.json, set by the build. */
	const __HALFTIJD_VERSION__: string;

	namespace App {
		interface Locals {
			language: Language;
		}
	}
}

export {};
