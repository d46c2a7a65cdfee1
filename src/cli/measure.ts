import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { issue, type Issue } from '#lib/core/issue.ts';
import type { MeasureSettings } from '#lib/core/report/measure.ts';
import { measurementJson } from '#lib/core/report/measurementJson.ts';
import { measurementReport } from '#lib/core/report/measurementReport.ts';
import type { ReportDocument } from '#lib/core/report/document.ts';
import { rejectedRowsTable } from '#lib/core/report/rejectedRows.ts';
import { csvForms, tableToCsv } from '#lib/core/report/tableToCsv.ts';
import { plainText } from '#lib/core/report/plainText.ts';
import type { ActivityMapping } from '#lib/core/timelog/activities.ts';
import type { Field } from '#lib/core/timelog/fields.ts';
import { suggestSettings, type FileSettings } from '#lib/core/timelog/fileSettings.ts';
import { parseMapping, type ActivityMappings } from '#lib/core/timelog/mappingFile.ts';
import { readTable } from '#lib/io/readTable.ts';
import { TimelogSession, type ChosenFile, type FileSummary } from '#lib/io/timelogSession.ts';
import { sayIssue as sayEnglish } from '#lib/i18n/en/issues.ts';
import { measureCommand as english } from '#lib/i18n/en/measureCommand.ts';
import { reportWords as englishWords } from '#lib/i18n/en/report.ts';
import { sayIssue as sayDutch } from '#lib/i18n/nl/issues.ts';
import { measureCommand as dutch } from '#lib/i18n/nl/measureCommand.ts';
import { reportWords as dutchWords } from '#lib/i18n/nl/report.ts';
import packageJson from '../../package.json' with { type: 'json' };
import type { CommandIo, Run } from './commandIo.ts';
import { fileSource } from './fileSource.ts';
import { readMeasureOptions, type MeasureOptions } from './measureOptions.ts';

const DONE = 0;
const WRONG_INPUT = 2;
const REJECTED_SHOWN = 20;

/** `halftijd measure`: time logs in, one measurement out. See method §8. */
export const run: Run = async (args, io) => {
	const texts = io.language === 'en' ? english : dutch;
	if (args.includes('--help') || args.includes('-h')) {
		io.out(texts.usage);
		return DONE;
	}
	const { options, problems } = readMeasureOptions(args, texts);
	if (!options) {
		for (const problem of problems) io.err(`${problem}\n`);
		return WRONG_INPUT;
	}
	return new MeasureRun(options, io, texts).finish();
};

class MeasureRun {
	readonly #session = new TimelogSession();
	readonly #issues: Issue[] = [];
	readonly #options: MeasureOptions;
	readonly #io: CommandIo;
	readonly #texts: typeof dutch;
	readonly #say: (found: Issue) => string;

	constructor(options: MeasureOptions, io: CommandIo, texts: typeof dutch) {
		this.#options = options;
		this.#io = io;
		this.#texts = texts;
		this.#say = io.language === 'en' ? sayEnglish : sayDutch;
	}

	async finish(): Promise<number> {
		const chosen: ChosenFile[] = [];
		for (const [index, { path, period }] of this.#options.files.entries()) {
			const summary = await this.#read(String(index), path);
			if (summary) chosen.push({ id: summary.id, settings: this.#settings(summary, period) });
		}
		const mapping = this.#options.mapping ? await this.#readMapping(this.#options.mapping) : null;
		if (this.#stopped()) return this.#refuse();

		const log = this.#session.parse(chosen);
		const decisions = mapping ?? this.#suggestions(log.activities);
		const washout = this.#washout();
		const { measurement, issues } = this.#session.measure(decisions, {
			title: this.#options.title,
			unit: this.#options.unit,
			washout,
			goal: this.#options.goal,
			baseline: this.#options.baseline && { id: 'given', ...this.#options.baseline },
			replicates: this.#options.replicates,
			seed: this.#options.seed,
			version: packageJson.version,
		});
		this.#issues.push(...issues);
		this.#listRejected();
		if (!measurement || this.#stopped()) return this.#refuse();

		for (const found of this.#issues) if (found.severity === 'warning') this.#tell(found);
		const whole = { ...measurement, issues: [...this.#readingNotes(issues), ...measurement.issues] };
		const json = `${JSON.stringify(measurementJson(whole, this.#say), null, 2)}\n`;
		const report = measurementReport(whole, this.#io.language === 'en' ? englishWords : dutchWords);
		if (this.#options.json) this.#io.out(json);
		else if (this.#options.out === null) this.#io.out(plainText(report));
		else {
			this.#write(this.#options.out, {
				'measurement.json': json,
				'report.txt': plainText(report),
				...this.#tables(report),
				'rejected-rows.csv': this.#rejectedCsv(),
			});
		}
		return DONE;
	}

	/** Issues of reading files and mappings, which the measurement itself does not know. */
	#readingNotes(measured: readonly Issue[]): Issue[] {
		return this.#issues.filter((found) => !measured.includes(found));
	}

	#stopped(): boolean {
		return this.#issues.some(({ severity }) => severity === 'error' || severity === 'decision');
	}

	#refuse(): number {
		for (const found of this.#issues) if (found.severity !== 'note') this.#tell(found);
		return WRONG_INPUT;
	}

	/** One line: file:row:column: sentence. */
	#tell(found: Issue): void {
		const { file, row, column, path } = found.where;
		const place = [file, row, column].filter((part) => part !== undefined && part !== '').join(':');
		this.#io.err(`${place || path ? `${place || path}: ` : ''}${this.#say(found)}\n`);
	}

	async #read(id: string, path: string): Promise<FileSummary | null> {
		const shows = process.stderr.isTTY;
		try {
			const source = fileSource(path);
			const { summary, issues } = await this.#session.read(id, source, {
				onProgress: (bytes) => {
					if (shows) this.#io.err(`\r${this.#texts.reading(source.name, bytes / Math.max(1, source.size))}`);
				},
			});
			if (shows) this.#io.err('\r\u001b[K');
			this.#issues.push(...issues);
			return summary;
		} catch {
			this.#io.err(`${this.#texts.noSuchFile(path)}\n`);
			this.#issues.push(issue('unreadableFile', 'error', { reason: path }, { file: path }));
			return null;
		}
	}

	async #readMapping(path: string): Promise<ActivityMappings | null> {
		try {
			const { table, issues } = await readTable(fileSource(path));
			this.#issues.push(...issues.filter(({ severity }) => severity === 'error'));
			if (!table) return null;
			const parsed = parseMapping(table);
			this.#issues.push(...parsed.issues);
			return parsed.mappings;
		} catch {
			this.#issues.push(issue('unreadableFile', 'error', { reason: path }, { file: path }));
			return null;
		}
	}

	#settings(summary: FileSummary, period: 'before' | 'after' | null): FileSettings {
		const { columns: wanted, dateOrder, goLive, duplicates } = this.#options;
		const columns: Record<number, Field | null> = { ...suggestSettings(summary.recognition).columns };
		for (const [name, field] of wanted) {
			const found = summary.recognition.columns.find((column) => column.name === name);
			if (!found) {
				const params = { column: name, known: summary.recognition.columns.map((column) => column.name) };
				this.#issues.push(issue('noSuchColumn', 'error', params, { file: summary.name, column: name }));
				continue;
			}
			for (const [index, taken] of Object.entries(columns)) {
				if (field !== null && taken === field) columns[Number(index)] = null;
			}
			columns[found.index] = field;
		}
		const hasPeriod = Object.values(columns).includes('period');
		const hasDuration = Object.values(columns).includes('minutes');
		const suggested = summary.suggested;
		return {
			...suggested,
			columns,
			dateOrder: dateOrder ?? suggested.dateOrder,
			durationForm: hasDuration && suggested.durationForm === 'startEnd' ? null : suggested.durationForm,
			period: period ?? (hasPeriod ? 'column' : goLive !== null ? 'goLive' : null),
			...(goLive !== null ? { goLive } : {}),
			repairs: { ...suggested.repairs, duplicates },
		};
	}

	/** Without a mapping file our own suggestions count, and are said one by one; what has none stays undecided. */
	#suggestions(activities: readonly { readonly name: string; readonly key: string }[]): ActivityMappings {
		const suggestions = this.#session.suggestions();
		for (const { name, key } of activities) {
			const suggestion = suggestions.get(key);
			if (suggestion) this.#io.err(`${this.#texts.suggested(name, this.#texts.kinds[kindOf(suggestion)])}\n`);
		}
		return suggestions;
	}

	#washout(): MeasureSettings['washout'] {
		const { washoutDays, goLive } = this.#options;
		if (goLive === null && washoutDays > 0)
			this.#issues.push(issue('washoutNeedsGoLive', 'error', { days: washoutDays }));
		return goLive === null ? null : { goLive, days: washoutDays };
	}

	#listRejected(): void {
		const { log, names } = this.#session.rejected();
		if (log.rejected.length === 0) return;
		this.#io.err(`${this.#texts.rejected(log.rejected.length)}\n`);
		for (const { file, row, problem } of log.rejected.slice(0, REJECTED_SHOWN)) {
			this.#tell({ ...problem, where: { ...problem.where, file: names[file]!, row } } as Issue);
		}
		if (log.rejected.length > REJECTED_SHOWN) {
			this.#io.err(`${this.#texts.more(log.rejected.length - REJECTED_SHOWN)}\n`);
		}
	}

	/** Every table of the report as a file that a spreadsheet opens. */
	#tables(report: ReportDocument): Record<string, string> {
		const tables = report.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
		const form = csvForms[this.#io.language];
		return Object.fromEntries(tables.map((table) => [`${table.id}.csv`, tableToCsv(table, form)]));
	}

	#rejectedCsv(): string {
		const { log, names } = this.#session.rejected();
		const lines = log.rejected.map((rejected) => ({ ...rejected, file: names[rejected.file]! }));
		return tableToCsv(
			rejectedRowsTable(lines, this.#texts.rejectedHeads, this.#say),
			csvForms[this.#io.language],
		);
	}

	#write(folder: string, files: Readonly<Record<string, string>>): void {
		mkdirSync(folder, { recursive: true });
		for (const [name, text] of Object.entries(files)) {
			const path = join(folder, name);
			writeFileSync(path, text);
			this.#io.err(`${this.#texts.written(path)}\n`);
		}
	}
}

function kindOf(mapping: ActivityMapping): 'administration' | 'care' | 'none' {
	if (mapping.administrative) return 'administration';
	return mapping.workingTime ? 'care' : 'none';
}
