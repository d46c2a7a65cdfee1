import { issue, type Issue } from '../issue.ts';
import { chosenColumns, type ChosenColumns } from './chosenColumns.ts';
import { correctedTable, type Correction } from './corrections.ts';
import { EntryTable } from './entryTable.ts';
import type { FileSettings } from './fileSettings.ts';
import { FileTally } from './fileTally.ts';
import { decidedForms } from './forms.ts';
import { Interner } from './interner.ts';
import type { ParsedLog, RejectedRow } from './parsedLog.ts';
import { pseudonyms } from './pseudonyms.ts';
import type { RawTable } from './rawTable.ts';
import { RowReader } from './rowReader.ts';
import { SharedTexts } from './sharedTexts.ts';

export interface LogFile {
	readonly table: RawTable;
	readonly settings: FileSettings;
}

export interface ParseOptions {
	/** Secret of the study, by which persons get their pseudonyms. Never written anywhere. */
	readonly salt: string;
	readonly corrections?: readonly Correction[];
}

const MOST_GROUPS = 65_535;

/**
 * Makes entries of the rows of all files. Every distinct text is read once; a row then only looks its cells up. Each
 * row becomes an entry or a rejected row, so that read = used + rejected for rows and for seconds. A file of which a
 * needed column is missing gives no rows at all, and an issue of severity `error`.
 */
export function parseLog(files: readonly LogFile[], options: ParseOptions): ParsedLog {
	const parsing = new Parsing(files, options);
	files.forEach((_, index) => parsing.readFile(index));
	return parsing.finish();
}

type GroupField = 'role' | 'department' | 'organisation';

class Parsing {
	readonly #files: readonly LogFile[];
	readonly #chosen: readonly ChosenColumns[];
	readonly #usable: boolean[];
	readonly #entries: EntryTable;
	readonly #rejected: RejectedRow[] = [];
	readonly #issues: Issue[] = [];
	readonly #persons = new Interner();
	readonly #activities = new Interner();
	readonly #groups: Readonly<Record<GroupField, Interner>> = {
		role: new Interner(),
		department: new Interner(),
		organisation: new Interner(),
	};

	constructor(
		files: readonly LogFile[],
		readonly options: ParseOptions,
	) {
		const corrections = options.corrections ?? [];
		this.#files = files.map(({ table, settings }, index) => ({
			table: correctedTable(
				table,
				corrections.filter(({ file }) => file === index),
			),
			settings,
		}));
		const chosen = this.#files.map(({ table, settings }) => chosenColumns(table, settings));
		this.#chosen = chosen.map(({ columns }) => columns);
		this.#usable = chosen.map(({ issues }) => !issues.some(({ severity }) => severity === 'error'));
		this.#issues.push(...chosen.flatMap(({ issues }) => issues));
		const has = (field: keyof ChosenColumns) => this.#chosen.some((columns) => columns[field]);
		const optional = (['role', 'department', 'organisation', 'aiUse', 'contacts', 'start'] as const).filter(
			has,
		);
		const dateHasClock = this.#chosen.some(({ date }) => date?.values.some((text) => text.includes(':')));
		const total = (count: (index: number) => number) =>
			this.#files.reduce((sum, _, index) => sum + (this.#usable[index] ? count(index) : 0), 0);
		this.#entries = new EntryTable(
			{
				entries: total((index) => this.#files[index]!.table.rowCount),
				persons: total((index) => this.#chosen[index]!.person?.values.length ?? 1),
				activities: total((index) => this.#chosen[index]!.activity?.values.length ?? 1),
			},
			new Set([...optional, ...(dateHasClock ? (['start'] as const) : [])]),
		);
	}

	readFile(index: number): void {
		if (!this.#usable[index]) return;
		const { table, settings } = this.#files[index]!;
		const columns = this.#chosen[index]!;
		const { forms, issues } = decidedForms(columns, settings, table.file);
		this.#issues.push(...issues);
		const reader = new RowReader(table, columns, settings, forms);
		const { time } = reader;
		const isRepeat = this.#repeatsFile(index);
		const person = columns.person ? new SharedTexts(columns.person, this.#persons) : null;
		const onlyPerson = person ? -1 : this.#persons.code(settings.person!);
		const activity = new SharedTexts(columns.activity!, this.#activities);
		const entries = this.#entries;
		const groups = (Object.keys(this.#groups) as GroupField[]).flatMap((field) => {
			const target = entries[field];
			const column = columns[field];
			return target && column ? [{ target, texts: new SharedTexts(column, this.#groups[field]) }] : [];
		});
		const { duplicates } = settings.repairs;
		const duplicateRow = issue('duplicateRow', 'warning', {}, { file: table.file });
		const firstEntry = entries.count;
		const rejected: RejectedRow[] = [];
		const tally = new FileTally();
		const reject = (row: number, problem: Issue) =>
			rejected.push({ file: index, row: table.rowNumbers[row]!, seconds: time.seconds, problem });
		for (let row = 0; row < table.rowCount; row++) {
			const problem = reader.read(row) ?? (isRepeat ? duplicateRow : null);
			if (problem) {
				reject(row, problem);
				continue;
			}
			const at = entries.count;
			entries.person[at] = person ? person.code(row) : onlyPerson;
			entries.activity[at] = activity.code(row);
			entries.day[at] = reader.day;
			entries.seconds[at] = time.seconds!;
			entries.period[at] = reader.period;
			entries.group[at] = reader.group;
			for (const { target, texts } of groups) {
				const code = texts.code(row) + 1;
				target[at] = code > MOST_GROUPS ? 0 : code;
			}
			if (entries.aiUse) entries.aiUse[at] = reader.aiUse;
			if (entries.contacts) entries.contacts[at] = reader.contacts;
			if (entries.startSecond) entries.startSecond[at] = time.start;
			if (entries.crossesMidnight) entries.crossesMidnight[at] = Number(time.crosses);
			if (entries.isRepeated(table.rowHashes[row]!)) {
				const keep = duplicates === 'keepAll' || (duplicates === 'auto' && time.start < 0);
				tally.repeat(time.seconds!, keep);
				if (!keep) {
					reject(row, duplicateRow);
					continue;
				}
			}
			tally.use(reader);
			entries.file[at] = index;
			entries.row[at] = table.rowNumbers[row]!;
			entries.count++;
		}
		relabelTotal(rejected, entries, firstEntry, table.file);
		for (const row of rejected) this.#rejected.push(row);
		tally.totals = rejected.filter(({ problem }) => problem.code === 'totalRow').length;
		this.#issues.push(...tally.issues(reader, table.file));
		if (entries.count === firstEntry && !isRepeat) {
			this.#issues.push(issue('noUsableRows', 'error', { rows: table.rowCount }, { file: table.file }));
		}
	}

	/** Whether a file equals an earlier one and is to be counted once; asks when nobody decided. */
	#repeatsFile(index: number): boolean {
		const { table, settings } = this.#files[index]!;
		const earlier = this.#files.findIndex((other) => other.table.sha256 === table.sha256);
		if (earlier === index || settings.repairs.sameFile === 'keepAll') return false;
		if (settings.repairs.sameFile === 'ask') {
			const other = this.#files[earlier]!.table.file;
			this.#issues.push(issue('sameFileTwice', 'decision', { other }, { file: table.file }));
		}
		return true;
	}

	finish(): ParsedLog {
		const entries = this.#entries;
		const { names, indexOf } = pseudonyms(this.#persons.texts, this.options.salt);
		for (let at = 0; at < entries.count; at++) entries.person[at] = indexOf[entries.person[at]!]!;
		const part = <T extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(array: T): T =>
			entries.trimmed(array);
		const optional = <T extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(
			array: T | null,
		): T | null => (array ? part(array) : null);
		return {
			count: entries.count,
			persons: names,
			activities: this.#activities.texts,
			roles: this.#groups.role.texts,
			departments: this.#groups.department.texts,
			organisations: this.#groups.organisation.texts,
			person: part(entries.person),
			day: part(entries.day),
			activity: part(entries.activity),
			seconds: part(entries.seconds),
			period: part(entries.period),
			group: part(entries.group),
			role: optional(entries.role),
			department: optional(entries.department),
			organisation: optional(entries.organisation),
			aiUse: optional(entries.aiUse),
			contacts: optional(entries.contacts),
			startSecond: optional(entries.startSecond),
			crossesMidnight: optional(entries.crossesMidnight),
			file: part(entries.file),
			row: part(entries.row),
			rejected: this.#rejected,
			issues: this.#issues,
		};
	}
}

/** A last row without label that holds the sum of all others is a total too, as in exports of worklogs. */
function relabelTotal(rejected: RejectedRow[], entries: EntryTable, firstEntry: number, file: string): void {
	const last = rejected.at(-1);
	if (!last || last.seconds === null) return;
	if (last.problem.code !== 'missingCell' && last.problem.code !== 'durationTooLong') return;
	let sum = 0;
	for (let at = firstEntry; at < entries.count; at++) sum += entries.seconds[at]!;
	const entryCount = entries.count - firstEntry;
	if (sum !== last.seconds || entryCount < 2 || entries.row[entries.count - 1]! > last.row) return;
	rejected[rejected.length - 1] = { ...last, problem: issue('totalRow', 'warning', { found: '' }, { file }) };
}
