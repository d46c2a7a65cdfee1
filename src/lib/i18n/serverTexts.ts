import { sayIssue as sayIssueEn } from './en/issues.ts';
import {
	beforeFirstLink as beforeFirstLinkEn,
	firstLink as firstLinkEn,
	serverProblems as problemsEn,
} from './en/serverProblems.ts';
import type { Language } from './language.ts';
import { sayIssue as sayIssueNl } from './nl/issues.ts';
import {
	beforeFirstLink as beforeFirstLinkNl,
	firstLink as firstLinkNl,
	serverProblems as problemsNl,
} from './nl/serverProblems.ts';

/** Texts that only the server says, kept out of what a browser loads. */
export const serverTexts = {
	nl: {
		beforeFirstLink: beforeFirstLinkNl,
		firstLink: firstLinkNl,
		problems: problemsNl,
		sayIssue: sayIssueNl,
	},
	en: {
		beforeFirstLink: beforeFirstLinkEn,
		firstLink: firstLinkEn,
		problems: problemsEn,
		sayIssue: sayIssueEn,
	},
} satisfies Readonly<Record<Language, unknown>>;
