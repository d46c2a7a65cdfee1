import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Issue } from '#lib/core/issue.ts';
import { suggestSettings } from '#lib/core/timelog/fileSettings.ts';
import { parseLog } from '#lib/core/timelog/parseLog.ts';
import { recognise } from '#lib/core/timelog/recognise.ts';
import { issuesTimelog as english } from '#lib/i18n/en/issuesTimelog.ts';
import { issuesTimelog as dutch } from '#lib/i18n/nl/issuesTimelog.ts';
import { readTable } from '#lib/io/readTable.ts';
import { bytesSource } from '#lib/io/source.ts';

const folder = new URL('../../datasets/malformed/', import.meta.url);

/** What README.md states: `| file | what is wrong | outcome |`. */
const stated = readFileSync(new URL('README.md', folder), 'utf8')
	.split('\n')
	.filter((line) => /^\| `/.test(line))
	.map((line) => line.split('|').map((cell) => cell.trim()))
	.map(([, file, , outcome]) => [file!.replaceAll('`', ''), outcome!.replaceAll('`', '')] as const);

type Texts = Readonly<Record<string, (params: never) => string>>;

function sentences({ code, params }: Issue): readonly string[] {
	return [dutch, english].map((texts) => (texts as Texts)[code]!(params as never));
}

async function outcome(file: string): Promise<{ text: string; issues: readonly Issue[] }> {
	const bytes = new Uint8Array(readFileSync(new URL(file, folder)));
	const read = await readTable(bytesSource(bytes, file), {});
	if (!read.table) return { text: `refused: ${list(read.issues)}`, issues: read.issues };
	const recognition = recognise(read.table);
	const log = parseLog([{ table: read.table, settings: suggestSettings(recognition, 'before') }], {
		salt: 'zout',
	});
	const asked = new Map([...recognition.issues, ...log.issues].map((found) => [found.code, found]));
	const issues = [...read.issues, ...asked.values()];
	expect(
		log.issues.some(({ severity }) => severity === 'error') ||
			log.count + log.rejected.length === read.table.rowCount,
	).toBe(true);
	const rejected = log.rejected.map(({ problem }) => problem);
	const parts = [
		`used ${log.count}`,
		`rejected ${rejected.length}${rejected.length > 0 ? ` (${list(rejected)})` : ''}`,
	];
	return {
		text: [...parts, ...(issues.length > 0 ? [list(issues)] : [])].join('; '),
		issues: [...issues, ...rejected],
	};
}

const list = (issues: readonly Issue[]) => [...new Set(issues.map(({ code }) => code))].join(', ');

describe('malformed files', () => {
	it('are all listed', () => {
		const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
		expect(stated.map(([file]) => file).sort()).toEqual(files.sort());
	});

	for (const [file, expected] of stated) {
		it(`${file}: ${expected}`, async () => {
			const { text, issues } = await outcome(file);
			expect(text).toBe(expected);
			for (const sentence of issues.flatMap(sentences)) {
				expect(sentence).toMatch(/^[A-Z“0-9].*[.?]$/u);
				expect(sentence).not.toMatch(/undefined|NaN|\[object/);
			}
		});
	}
});
