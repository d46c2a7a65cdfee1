import { suggestSettings, type FileSettings } from '#lib/core/timelog/fileSettings.ts';
import { parseLog, type LogFile, type ParseOptions } from '#lib/core/timelog/parseLog.ts';
import type { ParsedLog } from '#lib/core/timelog/parsedLog.ts';
import { recognise, type Recognition } from '#lib/core/timelog/recognise.ts';
import type { RawTable } from '#lib/core/timelog/rawTable.ts';
import { isoDate } from '#lib/core/period.ts';
import { readTable } from '#lib/io/readTable.ts';
import { bytesSource } from '#lib/io/source.ts';

/** A text (or bytes) read as a file; throws when the reader refuses it. */
export async function tableOf(input: string | Uint8Array, name = 'log.csv'): Promise<RawTable> {
	const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
	const { table, issues } = await readTable(bytesSource(bytes, name), {});
	if (!table) throw new Error(`refused: ${issues.map(({ code }) => code).join(', ')}`);
	return table;
}

export async function recognitionOf(input: string): Promise<Recognition> {
	return recognise(await tableOf(input));
}

/** A file with the settings that are suggested for it, save the ones given; without a period column all is before. */
export async function fileOf(
	input: string | Uint8Array,
	settings: Partial<FileSettings> = {},
	name = 'log.csv',
): Promise<LogFile> {
	const table = await tableOf(input, name);
	const suggested = suggestSettings(recognise(table));
	return { table, settings: { ...suggested, period: suggested.period ?? 'before', ...settings } };
}

export async function logOfText(
	input: string | Uint8Array,
	settings: Partial<FileSettings> = {},
	options: Partial<ParseOptions> = {},
): Promise<ParsedLog> {
	return parseLog([await fileOf(input, settings)], { salt: 'zout', ...options });
}

/** The entries as sorted lines without file and row: equal for logs that mean the same. */
export function entriesOf(log: ParsedLog): string[] {
	const name = (list: readonly string[], codes: ArrayLike<number> | null, at: number) =>
		codes && codes[at]! > 0 ? list[codes[at]! - 1]!.toLowerCase() : '';
	return Array.from({ length: log.count }, (_, at) =>
		[
			log.persons[log.person[at]!],
			isoDate(log.day[at]!),
			log.activities[log.activity[at]!]!.toLowerCase(),
			log.seconds[at],
			log.period[at] === 1 ? 'after' : 'before',
			log.group[at] === 1 ? 'control' : 'intervention',
			name(log.roles, log.role, at),
			name(log.departments, log.department, at),
			log.aiUse?.[at] ?? 0,
			log.contacts?.[at] ?? -1,
			log.startSecond?.[at] ?? -1,
			log.crossesMidnight?.[at] ?? 0,
		].join('|'),
	).sort();
}

/** Each rejected row as `row code seconds`. */
export function rejectedOf(log: ParsedLog): string[] {
	return log.rejected.map(({ row, problem, seconds }) => `${row} ${problem.code} ${seconds ?? 'unknown'}`);
}
