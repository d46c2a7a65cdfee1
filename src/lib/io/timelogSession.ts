import type { Issue } from '#lib/core/issue.ts';
import { measure, type MeasureOutcome, type MeasureSettings } from '#lib/core/report/measure.ts';
import type { FileFacts } from '#lib/core/report/measurement.ts';
import { foldActivity, suggestMapping, type ActivityMapping } from '#lib/core/timelog/activities.ts';
import type { Correction } from '#lib/core/timelog/corrections.ts';
import { suggestSettings, type FileSettings } from '#lib/core/timelog/fileSettings.ts';
import type { ActivityMappings } from '#lib/core/timelog/mappingFile.ts';
import type { ParsedLog } from '#lib/core/timelog/parsedLog.ts';
import { parseLog } from '#lib/core/timelog/parseLog.ts';
import type { RawTable } from '#lib/core/timelog/rawTable.ts';
import { recognise, type Recognition } from '#lib/core/timelog/recognise.ts';
import { summariseLog, type LogSummary } from './logSummary.ts';
import { readTable, type ReadOptions } from './readTable.ts';
import type { ByteSource } from './source.ts';

/** What is known of a file after reading: no cells but a few samples per column. */
export interface FileSummary {
	readonly id: string;
	readonly name: string;
	readonly bytes: number;
	readonly rows: number;
	readonly encoding: RawTable['encoding'];
	readonly delimiter: string;
	readonly recognition: Recognition;
	readonly suggested: FileSettings;
	readonly issues: readonly Issue[];
}

export interface ChosenFile {
	readonly id: string;
	readonly settings: FileSettings;
}

/**
 * Persons become numbers in an order that no one can read back. The key is fixed, so that the same files give the same
 * bytes on the page and on the command line; the numbers are ranks, and neither they nor the key leave the program.
 */
export const PSEUDONYM_KEY = 'halftijd';

/** Rows of files, held where they were read, and everything computed from them. One for the page's worker, one per command. */
export class TimelogSession {
	readonly #files = new Map<string, { table: RawTable; recognition: Recognition }>();
	#chosen: readonly ChosenFile[] = [];
	#log: ParsedLog | null = null;

	/** Reads a file. It joins the session only when it can be used. Throws the signal's reason when cancelled. */
	async read(
		id: string,
		source: ByteSource,
		options: ReadOptions = {},
	): Promise<{ readonly summary: FileSummary | null; readonly issues: readonly Issue[] }> {
		const { table, issues } = await readTable(source, options);
		if (!table) return { summary: null, issues };
		const recognition = withoutNames(recognise(table));
		this.#files.set(id, { table, recognition });
		return {
			summary: {
				id,
				name: table.file,
				bytes: table.bytes,
				rows: table.rowCount,
				encoding: table.encoding,
				delimiter: table.delimiter,
				recognition,
				suggested: suggestSettings(recognition),
				issues,
			},
			issues,
		};
	}

	remove(id: string): void {
		this.#files.delete(id);
		this.#log = null;
	}

	/** Rows → entries, as these settings say. */
	parse(chosen: readonly ChosenFile[], corrections: readonly Correction[] = []): LogSummary {
		this.#chosen = chosen;
		const files = chosen.map(({ id, settings }) => ({ table: this.#file(id).table, settings }));
		this.#log = parseLog(files, { salt: PSEUDONYM_KEY, corrections });
		return summariseLog(this.#log, files);
	}

	/** Entries → measurement. `decisions` by folded activity; an activity without one withholds the result. */
	measure(decisions: ActivityMappings, settings: MeasureSettings): MeasureOutcome {
		const log = this.#log;
		if (!log) throw new Error('parse before measuring');
		const flags = log.activities.map((name) => decisions.get(foldActivity(name)) ?? null);
		return measure(log, this.#facts(), flags, settings);
	}

	/** The suggested decision for every activity of the files that has one. */
	suggestions(): Map<string, ActivityMapping> {
		const found = new Map<string, ActivityMapping>();
		for (const name of this.#log?.activities ?? []) {
			const suggestion = suggestMapping(name);
			if (suggestion) found.set(foldActivity(name), suggestion);
		}
		return found;
	}

	/** Every row that was not used, with the words of its cells that are kept. */
	rejected(): { readonly log: ParsedLog; readonly names: readonly string[] } {
		if (!this.#log) throw new Error('parse before asking for rejected rows');
		return { log: this.#log, names: this.#chosen.map(({ id }) => this.#file(id).table.file) };
	}

	#file(id: string) {
		const file = this.#files.get(id);
		if (!file) throw new Error(`no file ${id}`);
		return file;
	}

	#facts(): FileFacts[] {
		return this.#chosen.map(({ id, settings }) => {
			const { table, recognition } = this.#file(id);
			return {
				name: table.file,
				sha256: table.sha256,
				rows: table.rowCount,
				encoding: table.encoding,
				delimiter: table.delimiter,
				dateOrder: settings.dateOrder ?? recognition.dateOrder,
				tool: recognition.tool,
			};
		});
	}
}

/** Names of persons stay with the rows: the samples of that column are not handed on. */
function withoutNames(recognition: Recognition): Recognition {
	return {
		...recognition,
		columns: recognition.columns.map((column) =>
			column.field === 'person' ? { ...column, samples: [] } : column,
		),
	};
}
