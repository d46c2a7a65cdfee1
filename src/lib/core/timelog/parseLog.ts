import { issue, type Issue } from '../issue.ts';
import { chosenColumns, type ChosenColumns } from './chosenColumns.ts';
import { correctedTable, type Correction } from './corrections.ts';
import { EntryTable } from './entryTable.ts';
import type { FileSettings } from './fileSettings.ts';
import { Interner } from './interner.ts';
import type { ParsedLog, RejectedRow } from './parsedLog.ts';
import { pseudonyms } from './pseudonyms.ts';
import type { RawColumn, RawTable } from './rawTable.ts';
import { recogniseDates } from './recogniseDates.ts';
import { recogniseDurations } from './recogniseDurations.ts';
import { RowReader, type Forms } from './rowReader.ts';

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

/** A cell as the number of its text in a list over all files; numbers are given when a used row first needs them. */
class SharedTexts {
	readonly #codes: Int32Array;

	constructor(
		readonly column: RawColumn,
		readonly interner: Interner,
	) {
		this.#codes = new Int32Array(column.values.length).fill(-2);
	}

	/** −1 for an empty cell. */
	code(row: number): number {
		const own = this.column.codes[row]!;
		const known = this.#codes[own]!;
		if (known !== -2) return known;
		const text = this.column.values[own]!;
		return (this.#codes[own] = text.trim() === '' ? -1 : this.interner.code(text));
	}
}

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
		const rows = this.#files.reduce(
			(sum, { table }, index) => sum + (this.#usable[index] ? table.rowCount : 0),
			0,
		);
		this.#entries = new EntryTable(
			rows,
			new Set([...optional, ...(dateHasClock ? (['start'] as const) : [])]),
		);
	}

	/** What was decided about dates and durations; what was not is found from the texts, or asked. */
	#forms(index: number): Forms {
		const { table, settings } = this.#files[index]!;
		const columns = this.#chosen[index]!;
		const ask = (problem: Issue | null, column: RawColumn | undefined) => {
			if (problem) this.#issues.push({ ...problem, where: { file: table.file, column: column?.name ?? '' } });
		};
		let { dateOrder, durationForm } = settings;
		if (dateOrder === null) {
			const column = columns.date ?? columns.start;
			const dates = recogniseDates(column?.values ?? []);
			ask(dates.problem, column);
			dateOrder = dates.order;
		}
		if (durationForm === null) {
			const durations = recogniseDurations(columns.minutes?.name ?? '', columns.minutes?.values ?? []);
			if (columns.minutes) ask(durations.problem, columns.minutes);
			durationForm = durations.form;
		}
		return { dateOrder, durationForm };
	}

	readFile(index: number): void {
		if (!this.#usable[index]) return;
		const { table, settings } = this.#files[index]!;
		const columns = this.#chosen[index]!;
		const reader = new RowReader(table, columns, settings, this.#forms(index));
		const repeatOf = this.#files.findIndex((other) => other.table.sha256 === table.sha256);
		const isRepeat = repeatOf < index && settings.repairs.sameFile !== 'keepAll';
		if (repeatOf < index && settings.repairs.sameFile === 'ask') {
			const other = this.#files[repeatOf]!.table.file;
			this.#issues.push(issue('sameFileTwice', 'decision', { other }, { file: table.file }));
		}
		const person = columns.person ? new SharedTexts(columns.person, this.#persons) : null;
		const onlyPerson = person ? -1 : this.#persons.code(settings.person!);
		const activity = new SharedTexts(columns.activity!, this.#activities);
		const groups = (Object.keys(this.#groups) as GroupField[]).flatMap((field) => {
			const target = this.#entries[field];
			const column = columns[field];
			return target && column ? [{ target, texts: new SharedTexts(column, this.#groups[field]) }] : [];
		});
		const entries = this.#entries;
		const firstEntry = entries.count;
		const firstRejected = this.#rejected.length;
		const repeated = { kept: 0, keptSeconds: 0, left: 0, leftSeconds: 0 };
		let crossed = 0;
		let disagreeing = 0;
		let rounded = 0;
		let shortYears = 0;
		const duplicateRow = issue('duplicateRow', 'warning', {}, { file: table.file });
		const reject = (row: number, problem: Issue) =>
			this.#rejected.push({ file: index, row: table.rowNumbers[row]!, seconds: reader.seconds, problem });
		for (let row = 0; row < table.rowCount; row++) {
			const problem = reader.read(row);
			if (problem) {
				reject(row, problem);
				continue;
			}
			if (isRepeat) {
				reject(row, duplicateRow);
				continue;
			}
			const at = entries.count;
			entries.person[at] = person ? person.code(row) : onlyPerson;
			entries.activity[at] = activity.code(row);
			entries.day[at] = reader.day;
			entries.seconds[at] = reader.seconds!;
			entries.period[at] = reader.period;
			entries.group[at] = reader.group;
			for (const { target, texts } of groups) {
				const code = texts.code(row) + 1;
				target[at] = code > MOST_GROUPS ? 0 : code;
			}
			if (entries.aiUse) entries.aiUse[at] = reader.aiUse;
			if (entries.contacts) entries.contacts[at] = reader.contacts;
			if (entries.startSecond) entries.startSecond[at] = reader.start;
			if (entries.crossesMidnight) entries.crossesMidnight[at] = Number(reader.crosses);
			if (entries.isRepeated(table.rowHashes[row]!)) {
				const { duplicates } = settings.repairs;
				if (duplicates === 'keepOne' || (duplicates === 'auto' && reader.start >= 0)) {
					repeated.left++;
					repeated.leftSeconds += reader.seconds!;
					reject(row, duplicateRow);
					continue;
				}
				repeated.kept++;
				repeated.keptSeconds += reader.seconds!;
			}
			crossed += Number(reader.crosses);
			disagreeing += Number(reader.disagrees);
			rounded += Number(reader.rounded);
			shortYears += Number(reader.shortYear);
			entries.file[at] = index;
			entries.row[at] = table.rowNumbers[row]!;
			entries.count++;
		}
		this.#relabelTotal(firstEntry, firstRejected, table.file);
		const where = { file: table.file };
		const { kept, keptSeconds, left, leftSeconds } = repeated;
		if (kept > 0)
			this.#issues.push(
				issue('duplicateRows', 'warning', { count: kept, seconds: keptSeconds, kept: true }, where),
			);
		if (left > 0)
			this.#issues.push(
				issue('duplicateRows', 'warning', { count: left, seconds: leftSeconds, kept: false }, where),
			);
		const own = this.#rejected.slice(firstRejected);
		const totals = own.filter(({ problem }) => problem.code === 'totalRow').length;
		if (totals > 0) this.#issues.push(issue('totalRowsLeftOut', 'warning', { count: totals }, where));
		if (crossed > 0) this.#issues.push(issue('crossedMidnight', 'note', { count: crossed }, where));
		if (disagreeing > 0)
			this.#issues.push(issue('durationsDisagree', 'warning', { count: disagreeing }, where));
		if (rounded > 0) this.#issues.push(issue('roundedToSeconds', 'note', { count: rounded }, where));
		if (shortYears > 0) this.#issues.push(issue('twoDigitYears', 'note', { count: shortYears }, where));
		for (const [field, { count, examples }] of reader.optionalFaults) {
			const column = columns[field]?.name ?? '';
			const params = { field, count, examples: [...examples] };
			this.#issues.push(issue('optionalUnreadable', 'warning', params, { ...where, column }));
		}
		if (entries.count === firstEntry && !isRepeat) {
			this.#issues.push(issue('noUsableRows', 'error', { rows: table.rowCount }, where));
		}
	}

	/** A last row without label that holds the sum of all others is a total too, as in exports of worklogs. */
	#relabelTotal(firstEntry: number, firstRejected: number, file: string): void {
		const last = this.#rejected.length - 1;
		if (last < firstRejected) return;
		const { problem, seconds, row } = this.#rejected[last]!;
		if (seconds === null || (problem.code !== 'missingCell' && problem.code !== 'durationTooLong')) return;
		let sum = 0;
		let highestRow = 0;
		for (let at = firstEntry; at < this.#entries.count; at++) {
			sum += this.#entries.seconds[at]!;
			highestRow = Math.max(highestRow, this.#entries.row[at]!);
		}
		if (row < highestRow || sum !== seconds || this.#entries.count - firstEntry < 2) return;
		const relabelled = issue('totalRow', 'warning', { found: '' }, { file });
		this.#rejected[last] = { ...this.#rejected[last]!, problem: relabelled };
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
