import type { Issue } from '#lib/core/issue.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { Database } from '#lib/server/database/openDatabase.ts';
import type { Account } from '#lib/server/accounts/account.ts';

declare global {
	/** The version of package.json, set by the build. */
	const __HALFTIJD_VERSION__: string;

	namespace App {
		interface Locals {
			language: Language;
			/** Opens the database when it is first needed. Throws what `handleError` turns into status 503. */
			database(): Promise<Database>;
			/** Why this request gets status 503. */
			databaseProblem: Issue | null;
			/** Who is signed in; null for almost everybody. */
			account: Account | null;
		}
		interface Error {
			message: string;
			/** `unavailable`: the database is full or away, and the message says what to do. */
			code?: 'unavailable';
		}
	}
}

export {};
