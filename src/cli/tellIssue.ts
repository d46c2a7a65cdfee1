import type { Issue } from '#lib/core/issue.ts';
import { sayIssue as sayEnglish } from '#lib/i18n/en/issues.ts';
import { sayIssue as sayDutch } from '#lib/i18n/nl/issues.ts';
import type { CommandIo } from './commandIo.ts';

export function sayIn(language: CommandIo['language']): (found: Issue) => string {
	return language === 'en' ? sayEnglish : sayDutch;
}

/** Problems of a JSON file, one line each: `file:path: sentence`. */
export function tellIssues(io: CommandIo, issues: readonly Issue[], file: string): void {
	const say = sayIn(io.language);
	for (const found of issues) {
		const place = [found.where.file ?? file, found.where.path].filter(
			(part) => part !== undefined && part !== '',
		);
		io.err(`${place.length > 0 ? `${place.join(':')}: ` : ''}${say(found)}\n`);
	}
}
