import { issue, type Issue } from '../issue.ts';
import type { ChosenColumns } from './chosenColumns.ts';
import { groupOfText, periodOfText, yesOrNo } from './choiceWords.ts';
import type { DateOrder } from './date.ts';
import { readDuration, type DurationForm } from './duration.ts';
import type { Field } from './fields.ts';
import type { FileSettings } from './fileSettings.ts';
import { readMoments, type Moments } from './moments.ts';
import type { RawColumn, RawTable } from './rawTable.ts';
import { resolveTexts, type ResolvedTexts } from './resolvedTexts.ts';
import { beginsAsTotal, isTotalLabel } from './totals.ts';

const SECONDS_PER_DAY = 86_400;
const UNKNOWN = -1;

/** Form and order as decided, or as found where nothing was decided. */
export interface Forms {
	readonly dateOrder: DateOrder;
	readonly durationForm: DurationForm;
}

/** Cells that could not be read and do not matter to the minutes. */
export type OptionalFaults = Map<Field, { count: number; readonly examples: Set<string> }>;

/** Optional cells: an empty one is not registered, an unreadable one is counted as a fault. */
interface OptionalTexts {
	readonly field: Field;
	readonly column: RawColumn;
	readonly resolved: ResolvedTexts;
}

/**
 * Reads the rows of one file. After `read(row)` the fields hold the entry; what the row says is looked up by the code
 * of each cell, as every distinct text was read beforehand.
 */
export class RowReader {
	day = 0;
	seconds: number | null = null;
	period = 0;
	group = 0;
	aiUse = 0;
	contacts = UNKNOWN;
	start = UNKNOWN;
	crosses = false;
	/** The given duration is not the time between start and end. */
	disagrees = false;
	rounded = false;
	shortYear = false;
	readonly optionalFaults: OptionalFaults = new Map();

	readonly #table: RawTable;
	readonly #settings: FileSettings;
	readonly #columns: ChosenColumns;
	readonly #date: Moments | null;
	readonly #start: Moments | null;
	readonly #end: Moments | null;
	readonly #minutes: ResolvedTexts | null;
	readonly #roundedCodes: Set<number> = new Set();
	readonly #period: ResolvedTexts | null;
	readonly #group: ResolvedTexts | null;
	readonly #aiUse: OptionalTexts | null;
	readonly #contacts: OptionalTexts | null;
	readonly #dateHasClock: boolean;
	readonly #missing: { readonly [F in 'person' | 'activity' | 'minutes' | 'start' | 'end']: Issue };
	readonly #emptyPersons: Uint8Array | null;
	readonly #emptyActivities: Uint8Array;
	readonly #headers: readonly (readonly [RawColumn, number])[];
	readonly #totals: readonly (readonly [RawColumn, Uint8Array])[];

	constructor(table: RawTable, columns: ChosenColumns, settings: FileSettings, forms: Forms) {
		this.#table = table;
		this.#settings = settings;
		this.#columns = columns;
		const { file } = table;
		const place = (field: Field) => ({ file, column: columns[field]?.name ?? field });
		const missing = (field: Field) => issue('missingCell', 'error', { field }, place(field));
		this.#missing = {
			person: missing('person'),
			activity: missing('activity'),
			minutes: missing('minutes'),
			start: missing('start'),
			end: missing('end'),
		};
		const moments = (field: 'date' | 'start' | 'end') =>
			columns[field] ? readMoments(columns[field], field, forms.dateOrder, file) : null;
		this.#date = moments('date');
		this.#start = moments('start');
		this.#end = moments('end');
		// Spreadsheets write midnight behind every date; only differing clock times are moments.
		this.#dateHasClock = new Set(this.#date?.seconds.filter((second) => second >= 0)).size > 1;
		this.#minutes = columns.minutes
			? this.#durations(columns.minutes, forms.durationForm, place('minutes'))
			: null;
		this.#period =
			settings.period === 'column'
				? resolveTexts(columns.period!, (text) => {
						if (text.trim() === '') return missing('period');
						const period = periodOfText(text);
						const found = text.trim();
						return period === null
							? issue('periodUnreadable', 'error', { found }, place('period'))
							: Number(period === 'after');
					})
				: null;
		this.#group = columns.group
			? resolveTexts(columns.group, (text) => {
					if (text.trim() === '') return missing('group');
					const group = groupOfText(text);
					const found = text.trim();
					return group === null
						? issue('groupUnreadable', 'error', { found }, place('group'))
						: Number(group === 'control');
				})
			: null;
		this.#aiUse = this.#optional('aiUse', (text) => {
			const used = yesOrNo(text);
			return used === null ? null : used ? 2 : 1;
		});
		this.#contacts = this.#optional('contacts', (text) =>
			/^\d{1,6}(?:[.,]0+)?$/.test(text) ? parseInt(text, 10) : null,
		);
		this.#emptyPersons = columns.person ? emptyTexts(columns.person) : null;
		this.#emptyActivities = emptyTexts(columns.activity!);
		this.#headers = Object.values(columns).flatMap((column) => {
			const code = column.values.findIndex((text) => text.trim() !== '' && text.trim() === column.name);
			return [[column, code] as const];
		});
		this.#totals = settings.repairs.totals === 'keep' ? [] : this.#totalLabels();
	}

	#durations(column: RawColumn, form: DurationForm, where: Issue['where']): ResolvedTexts {
		return resolveTexts(column, (text, code) => {
			const found = text.trim();
			const read = readDuration(found, form, this.#settings.decimalMark);
			if ('seconds' in read) {
				if (read.rounded) this.#roundedCodes.add(code);
				return read.seconds;
			}
			if (read.fault === 'empty') return issue('missingCell', 'error', { field: 'minutes' }, where);
			if (read.fault === 'negative') return issue('durationNegative', 'error', { found }, where);
			return issue('durationUnreadable', 'error', { found, form }, where);
		});
	}

	#optional(field: 'aiUse' | 'contacts', read: (text: string) => number | null): OptionalTexts | null {
		const column = this.#columns[field];
		if (!column) return null;
		const none = field === 'aiUse' ? 0 : UNKNOWN;
		const resolved = resolveTexts(column, (text) => {
			const found = text.trim();
			return found === '' ? none : (read(found) ?? issue('missingCell', 'warning', { field }));
		});
		return { field, column, resolved };
	}

	#optionalNumber(texts: OptionalTexts | null, row: number, none: number): number {
		if (!texts) return none;
		const code = texts.resolved.codes[row]!;
		if (!texts.resolved.problems[code]) return texts.resolved.numbers[code]!;
		this.#fault(texts.field, texts.column.values[code]!);
		return none;
	}

	#fault(field: Field, text: string): void {
		const known = this.optionalFaults.get(field) ?? { count: 0, examples: new Set<string>() };
		known.count++;
		if (known.examples.size < 3) known.examples.add(text.trim());
		this.optionalFaults.set(field, known);
	}

	/** For every kept column which texts are the label of a total: 2 certainly, 1 if person or date is missing. */
	#totalLabels(): readonly (readonly [RawColumn, Uint8Array])[] {
		const { person, date, activity } = this.#columns;
		const all = new Set([person, date, activity, ...this.#table.columns]);
		return [...all].flatMap((column) => {
			if (!column?.stored) return [];
			const isKey = column === person || column === date || column === activity;
			const labels = Uint8Array.from(column.values, (text) =>
				isKey && isTotalLabel(text) ? 2 : beginsAsTotal(text) ? 1 : 0,
			);
			return labels.some((label) => label > 0) ? [[column, labels] as const] : [];
		});
	}

	/** Null when the row is an entry; else why not. `seconds` is set whenever the duration can be read. */
	read(row: number): Issue | null {
		const durationProblem = this.#readTime(row);
		const { file } = this.#table;
		const extra = this.#table.overlong.get(row);
		if (extra !== undefined) {
			return issue('rowTooLong', 'error', { found: extra, expected: this.#table.columns.length }, { file });
		}
		if (this.#isHeader(row)) {
			this.seconds = 0;
			return issue('repeatedHeader', 'note', {}, { file });
		}
		const dateProblem = this.#dateProblem(row);
		const personMissing =
			this.#emptyPersons !== null && this.#emptyPersons[this.#columns.person!.codes[row]!] === 1;
		for (const [column, labels] of this.#totals) {
			const code = column.codes[row]!;
			const label = labels[code]!;
			if (label === 2 || (label === 1 && (personMissing || dateProblem))) {
				return issue(
					'totalRow',
					'warning',
					{ found: column.values[code]!.trim() },
					{ file, column: column.name },
				);
			}
		}
		if (personMissing) return this.#missing.person;
		if (dateProblem) return dateProblem;
		if (this.#emptyActivities[this.#columns.activity!.codes[row]!] === 1) return this.#missing.activity;
		if (durationProblem) return durationProblem;
		return this.#readRest(row);
	}

	#isHeader(row: number): boolean {
		for (const [column, code] of this.#headers) if (code < 0 || column.codes[row] !== code) return false;
		return true;
	}

	#dateProblem(row: number): Issue | undefined {
		const moments = this.#date ?? this.#start!;
		const code = moments.codes[row]!;
		const problem = moments.problems[code];
		if (problem) return problem;
		this.shortYear = moments.shortYears[code] === 1;
		this.day = moments.days[code]!;
		return Number.isNaN(this.day) ? this.#missingDate() : undefined;
	}

	#missingDate(): Issue {
		const column = this.#columns.start?.name ?? '';
		return issue('missingCell', 'error', { field: 'date' }, { file: this.#table.file, column });
	}

	/** Sets seconds, start and crossing; returns why there is no usable duration. */
	#readTime(row: number): Issue | null {
		this.seconds = null;
		this.start = UNKNOWN;
		this.crosses = false;
		this.disagrees = false;
		this.rounded = false;
		const startCode = this.#start?.codes[row] ?? 0;
		const startProblem = this.#start?.problems[startCode];
		if (this.#start && !startProblem) this.start = this.#start.seconds[startCode]!;
		else if (!this.#start && this.#dateHasClock) this.start = this.#date!.seconds[this.#date!.codes[row]!]!;
		const between = this.#between(row);
		const code = this.#minutes?.codes[row] ?? 0;
		const given = this.#minutes?.problems[code];
		const where = { file: this.#table.file, column: (this.#columns.minutes ?? this.#columns.end)!.name };
		let found: string;
		if (this.#minutes && !given) {
			this.seconds = this.#minutes.numbers[code]!;
			this.rounded = this.#roundedCodes.has(code);
			if (typeof between === 'number') this.disagrees = Math.abs(between - this.seconds) > 60;
			else this.crosses = this.start >= 0 && this.start + this.seconds > SECONDS_PER_DAY;
			if (startProblem && startProblem.code !== 'missingCell')
				this.#fault('start', this.#columns.start!.values[startCode]!);
			found = this.#columns.minutes!.values[code]!.trim();
		} else {
			if (given && (given.code !== 'missingCell' || !this.#start || !this.#end)) return given;
			if (typeof between !== 'number') return between ?? this.#missing.minutes;
			this.seconds = between;
			found = `${this.#text('start', row)} – ${this.#text('end', row)}`;
		}
		if (this.seconds === 0) return issue('durationZero', 'note', { found }, where);
		if (this.seconds > SECONDS_PER_DAY) {
			return issue('durationTooLong', 'error', { found, hours: this.seconds / 3600 }, where);
		}
		return null;
	}

	#text(field: 'start' | 'end', row: number): string {
		const column = this.#columns[field];
		return column ? column.values[column.codes[row]!]!.trim() : '';
	}

	/** Seconds from start to end, or why they are not known; null without both columns. */
	#between(row: number): number | Issue | null {
		const [start, end] = [this.#start, this.#end];
		if (!start || !end) return null;
		const [startCode, endCode] = [start.codes[row]!, end.codes[row]!];
		const problem = start.problems[startCode] ?? end.problems[endCode];
		if (problem) return problem;
		const endDay = end.days[endCode]!;
		const ownDay = start.days[startCode]!;
		const startDay = Number.isNaN(ownDay) ? (this.#date?.days[this.#date.codes[row]!] ?? NaN) : ownDay;
		let seconds = end.seconds[endCode]! - start.seconds[startCode]!;
		if (!Number.isNaN(endDay) && !Number.isNaN(startDay)) {
			seconds += (endDay - startDay) * SECONDS_PER_DAY;
			this.crosses = endDay > startDay && seconds >= 0;
		} else if (seconds < 0 && this.#settings.repairs.crossesMidnight === 'count') {
			seconds += SECONDS_PER_DAY;
			this.crosses = true;
		}
		if (seconds >= 0) return seconds;
		const found = `${this.#text('start', row)} – ${this.#text('end', row)}`;
		return issue(
			'endBeforeStart',
			'error',
			{ found },
			{ file: this.#table.file, column: this.#columns.end!.name },
		);
	}

	#readRest(row: number): Issue | null {
		const { period, goLive, group } = this.#settings;
		if (this.#period) {
			const code = this.#period.codes[row]!;
			const problem = this.#period.problems[code];
			if (problem) return problem;
			this.period = this.#period.numbers[code]!;
		} else {
			this.period = Number(
				period === 'goLive' && goLive !== undefined ? this.day >= goLive : period === 'after',
			);
		}
		this.group = Number(group === 'control');
		if (this.#group) {
			const code = this.#group.codes[row]!;
			const problem = this.#group.problems[code];
			if (problem) return problem;
			this.group = this.#group.numbers[code]!;
		}
		this.aiUse = this.#optionalNumber(this.#aiUse, row, 0);
		this.contacts = this.#optionalNumber(this.#contacts, row, UNKNOWN);
		return null;
	}
}

function emptyTexts(column: RawColumn): Uint8Array {
	return Uint8Array.from(column.values, (text) => (text.trim() === '' ? 1 : 0));
}
