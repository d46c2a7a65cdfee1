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
import { parseMapping, type ActivityMappings } from '#lib/core/timelog/mappingFile.ts';
import { readTable } from '#lib/io/readTable.ts';
import { sayIssue as sayEnglish } from '#lib/i18n/en/issues.ts';
import { measureCommand as english } from '#lib/i18n/en/measureCommand.ts';
import { reportWords as englishWords } from '#lib/i18n/en/report.ts';
import { sayIssue as sayDutch } from '#lib/i18n/nl/issues.ts';
import { measureCommand as dutch } from '#lib/i18n/nl/measureCommand.ts';
import { reportWords as dutchWords } from '#lib/i18n/nl/report.ts';
import packageJson from '../../package.json' with { type: 'json' };
import type { CommandIo, Run } from './commandIo.ts';
import { fileSource } from './fileSource.ts';
import { MeasuredFiles } from './measureFiles.ts';
import type { MeasuredLog } from './measuredLog.ts';
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
	const { source } = options;
	// The driver of the database is only loaded by who asks for it.
	const tables = source === null ? null : await import('./measureTables.ts');
	return new MeasureRun(options, io, texts, (issues) =>
		tables && source !== null
			? new tables.MeasuredTables({ ...options, source }, io, texts, issues)
			: new MeasuredFiles(options, io, texts, issues),
	).finish();
};

type MeasuredLogOf = (issues: Issue[]) => MeasuredLog;

class MeasureRun {
	readonly #issues: Issue[] = [];
	readonly #options: MeasureOptions;
	readonly #io: CommandIo;
	readonly #texts: typeof dutch;
	readonly #say: (found: Issue) => string;
	readonly #log: MeasuredLog;

	constructor(options: MeasureOptions, io: CommandIo, texts: typeof dutch, log: MeasuredLogOf) {
		this.#options = options;
		this.#io = io;
		this.#texts = texts;
		this.#say = io.language === 'en' ? sayEnglish : sayDutch;
		this.#log = log(this.#issues);
	}

	async finish(): Promise<number> {
		try {
			await this.#log.read();
			const mapping = this.#options.mapping ? await this.#readMapping(this.#options.mapping) : null;
			if (this.#stopped()) return this.#refuse();
			return await this.#measure(mapping);
		} finally {
			await this.#log.close();
		}
	}

	async #measure(mapping: ActivityMappings | null): Promise<number> {
		const { measurement, issues } = await this.#log.measure(mapping, {
			title: this.#options.title,
			unit: this.#options.unit,
			washout: this.#washout(),
			goal: this.#options.goal,
			baseline: this.#options.baseline && {
				id: 'given',
				...this.#options.baseline,
			},
			replicates: this.#options.replicates,
			seed: this.#options.seed,
			version: packageJson.version,
		});
		if (!mapping) this.#saySuggestions();
		this.#issues.push(...issues);
		this.#listRejected();
		if (!measurement || this.#stopped()) return this.#refuse();

		for (const found of this.#issues) if (found.severity === 'warning') this.#tell(found);
		const whole = {
			...measurement,
			issues: [...this.#readingNotes(issues), ...measurement.issues],
		};
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

	/** Without a mapping file our own suggestions count, and are said one by one; what has none stays undecided. */
	#saySuggestions(): void {
		for (const { name, mapping } of this.#log.suggested()) {
			this.#io.err(`${this.#texts.suggested(name, this.#texts.kinds[kindOf(mapping)])}\n`);
		}
	}

	#washout(): MeasureSettings['washout'] {
		const { washoutDays, goLive } = this.#options;
		if (goLive === null && washoutDays > 0)
			this.#issues.push(issue('washoutNeedsGoLive', 'error', { days: washoutDays }));
		return goLive === null ? null : { goLive, days: washoutDays };
	}

	#listRejected(): void {
		const { rejected, names } = this.#log.rejected();
		const rows = rejected.reduce((sum, group) => sum + (group.rows ?? 1), 0);
		if (rows === 0) return;
		this.#io.err(`${this.#texts.rejected(rows)}\n`);
		for (const { file, row, rows: together, problem } of rejected.slice(0, REJECTED_SHOWN)) {
			const place = {
				...problem.where,
				file: names[file]!,
				...(together === undefined ? { row } : {}),
			};
			this.#tell({ ...problem, where: place } as Issue);
		}
		if (rejected.length > REJECTED_SHOWN) {
			this.#io.err(`${this.#texts.more(rejected.length - REJECTED_SHOWN)}\n`);
		}
	}

	/** Every table of the report as a file that a spreadsheet opens. */
	#tables(report: ReportDocument): Record<string, string> {
		const tables = report.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
		const form = csvForms[this.#io.language];
		return Object.fromEntries(tables.map((table) => [`${table.id}.csv`, tableToCsv(table, form)]));
	}

	#rejectedCsv(): string {
		const { rejected: all, names } = this.#log.rejected();
		const lines = all.map((rejected) => ({
			problem: rejected.problem,
			row: rejected.rows === undefined ? rejected.row : null,
			file: names[rejected.file]!,
		}));
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
