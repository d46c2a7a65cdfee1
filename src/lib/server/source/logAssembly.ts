import { issue, type Issue } from '#lib/core/issue.ts';
import type { RejectReason } from '#lib/core/issues/source.ts';
import type { DurationCounts, EntryQuality } from '#lib/core/panel/entryQuality.ts';
import { inWashout, type Washout } from '#lib/core/panel/washout.ts';
import { epochDay } from '#lib/core/period.ts';
import type { FileSettings } from '#lib/core/timelog/fileSettings.ts';
import { Interner } from '#lib/core/timelog/interner.ts';
import type { Moments } from '#lib/core/timelog/moments.ts';
import type { ParsedLog, RejectedRow } from '#lib/core/timelog/parsedLog.ts';
import { pseudonyms } from '#lib/core/timelog/pseudonyms.ts';
import { isTotalLabel } from '#lib/core/timelog/totals.ts';
import type { DayNumber } from './daysSql.ts';
import { FAULT, NO_DATE, WAITING } from './fault.ts';
import { LabelReader } from './labelReader.ts';
import { unpackNumbers } from './packedNumbers.ts';
import { labelsOf, type Label, type Reading } from './reading.ts';
import { Rejected } from './rejected.ts';
import { SummedEntries, type EntryField, type EntryLabels } from './summedEntries.ts';
import { TableTally } from './tableTally.ts';

export const FIRST_DAY = epochDay(1990, 1, 1)!;
export const LAST_DAY = epochDay(2099, 12, 31)!;

const REASONS: Readonly<Record<number, RejectReason>> = {
	[FAULT.activityMissing]: 'activityMissing',
	[FAULT.activityTotal]: 'total',
	[FAULT.missing]: 'durationMissing',
	[FAULT.unreadable]: 'durationUnreadable',
	[FAULT.negative]: 'durationNegative',
	[FAULT.zero]: 'durationZero',
	[FAULT.tooLong]: 'durationTooLong',
	[FAULT.clockUnreadable]: 'clockUnreadable',
	[FAULT.endBeforeStart]: 'endBeforeStart',
};

/** The sums of one table as they came from the database. */
export interface SummedTable {
	readonly reading: Reading;
	readonly settings: FileSettings;
	readonly moments: Moments | null;
	readonly numbers: readonly DayNumber[];
	/** Numbers in the log's activities of: working time without administration, breaks, each administrative activity. */
	readonly care: number;
	readonly breaks: number;
	readonly administrative: readonly number[];
	/** Of each undecided text. */
	readonly waiting: readonly number[];
	/** Person, labels, and the numbers of their days. */
	readonly rows: readonly (readonly (string | null)[])[];
}

type MutableCounts = {
	-readonly [Key in keyof DurationCounts]: DurationCounts[Key];
};

/** Makes a log of person-days of the sums of tables: each entry stands for the rows that were added up in it. */
export class LogAssembly {
	readonly #persons = new Interner();
	readonly #groups = {
		role: new Interner(),
		department: new Interner(),
		organisation: new Interner(),
	};
	readonly #entries = new SummedEntries();
	readonly #rejected: RejectedRow[] = [];
	readonly #ends: (() => readonly Issue[])[] = [];
	readonly #counts: readonly [MutableCounts, MutableCounts] = [noCounts(), noCounts()];
	/** Spellings of persons by their number, per table in the order of `add`. */
	readonly spellings: Map<number, Set<string>>[] = [];
	readonly rejectedPersons: Set<string>[] = [];
	readonly rejectedLabels: Partial<Record<Label, Set<string>>>[] = [];
	/** Some contacts that could not be read, per table. */
	readonly contactsExamples: (readonly string[])[] = [];
	/** Rows read, per table. */
	readonly rowsRead: number[] = [];

	constructor(
		readonly activities: readonly string[],
		readonly washout: Washout | null,
	) {}

	add(table: SummedTable): TableTally {
		const { reading, settings, moments, numbers } = table;
		const file = this.rowsRead.length;
		const { name } = reading.table;
		const width = numbers.length + table.administrative.length;
		const at = (number: DayNumber) => numbers.indexOf(number);
		const place = Object.fromEntries(NUMBERS.map((number) => [number, at(number)])) as Record<
			DayNumber,
			number
		>;
		const labels = new LabelReader(labelsOf(reading), settings, this.#groups);
		const rejected = new Rejected(file, name);
		const tally = new TableTally(numbers);
		const spellings = new Map<number, Set<string>>();
		const rejectedPersons = new Set<string>();
		let rowsRead = 0;
		let used = 0;
		const packed: number[] = [];
		let base = 0;
		const number = (which: DayNumber) => (place[which] < 0 ? 0 : packed[base + place[which]]!);
		for (const texts of table.rows) {
			const person = texts[0] ?? '';
			packed.length = 0;
			unpackNumbers(texts.at(-1)!, packed);
			const isTotal = isTotalLabel(person);
			const personFault = isTotal ? 'total' : person.trim() === '' ? 'personMissing' : null;
			if (personFault) rejectedPersons.add(person);
			labels.read(texts);
			let personCode = -1;
			for (base = 0; base < packed.length; base += width) {
				const rows = number('rows');
				const seconds = number('seconds');
				const left = number('repeatedLeft');
				const leftSeconds = number('repeatedLeftSeconds');
				const apart = number('apart');
				const code = number('date');
				rowsRead += rows + left;
				const date = readDay(code, moments);
				const reason =
					apart === FAULT.activityTotal || isTotal || (moments && isTotalLabel(dateText(table, code)))
						? 'total'
						: (personFault ??
							date.reason ??
							(apart > 0 && apart < WAITING ? REASONS[apart]! : labels.reason));
				if (reason) {
					rejected.add(reason, rows + left, seconds + leftSeconds);
					continue;
				}
				rejected.add('duplicate', left, leftSeconds);
				tally.use(number, rows, date.shortYear, labels.aiUseUnreadable);
				used += rows;
				if (personCode < 0) {
					// Only persons with a row that is used get a rank.
					personCode = this.#persons.code(person);
					if (!spellings.get(personCode)?.add(person)) spellings.set(personCode, new Set([person]));
				}
				const period =
					labels.period ??
					Number(settings.period === 'goLive' ? date.day >= settings.goLive! : settings.period === 'after');
				const shared: EntryLabels = {
					person: personCode,
					day: date.day,
					period,
					group: labels.group,
					role: labels.role,
					department: labels.department,
					organisation: labels.organisation,
					aiUse: labels.aiUse,
					file,
				};
				if (apart >= WAITING) {
					this.#entries.push(shared, table.waiting[apart - WAITING - 1]!, seconds, rows, -1);
					continue;
				}
				const breakRows = number('breakRows');
				const breakSeconds = number('breakSeconds');
				if (breakRows > 0) this.#entries.push(shared, table.breaks, breakSeconds, breakRows, -1);
				// Rows and contacts are of the person-day as a whole: they go with its first working entry.
				let workRows = rows - breakRows;
				let contacts = place.contacts < 0 ? -1 : number('contacts');
				let care = seconds - breakSeconds;
				for (let index = 0; index < table.administrative.length; index++) {
					const part = packed[base + numbers.length + index]!;
					if (part === 0) continue;
					care -= part;
					this.#entries.push(shared, table.administrative[index]!, part, workRows, contacts);
					workRows = 0;
					contacts = -1;
				}
				if (care > 0) this.#entries.push(shared, table.care, care, workRows, contacts);
				if (inWashout(date.day, this.washout)) continue;
				const counts = this.#counts[period as 0 | 1];
				counts.durations += rows - breakRows;
				counts.multiplesOf5 += number('multiplesOf5');
				counts.multiplesOf15 += number('multiplesOf15');
				counts.multiplesOf30 += number('multiplesOf30');
			}
		}
		tally.totals = rejected.count('total');
		for (const group of rejected.list()) this.#rejected.push(group);
		this.#ends.push(() => [
			...tally.issues(reading, this.contactsExamples[file] ?? []),
			...(used === 0 ? [issue('noUsableRows', 'error', { rows: rowsRead }, { file: name })] : []),
		]);
		this.rowsRead.push(rowsRead);
		this.spellings.push(spellings);
		this.rejectedPersons.push(rejectedPersons);
		this.rejectedLabels.push(labels.rejectedTexts);
		return tally;
	}

	finish(salt: string, earlier: readonly Issue[], has: ReadonlySet<string>): ParsedLog {
		const entries = this.#entries;
		const { names, indexOf } = pseudonyms(this.#persons.texts, salt);
		const column = (field: EntryField) => entries.column(field);
		const label = (field: Label) => (has.has(field) ? new Uint16Array(column(field as EntryField)) : null);
		const person = new Uint32Array(column('person'));
		for (let entry = 0; entry < person.length; entry++) person[entry] = indexOf[person[entry]!]!;
		return {
			count: entries.count,
			persons: names,
			activities: this.activities,
			roles: this.#groups.role.texts,
			departments: this.#groups.department.texts,
			organisations: this.#groups.organisation.texts,
			person,
			day: column('day'),
			activity: new Uint16Array(column('activity')),
			seconds: new Uint32Array(column('seconds')),
			period: new Uint8Array(column('period')),
			group: new Uint8Array(column('group')),
			role: label('role'),
			department: label('department'),
			organisation: label('organisation'),
			aiUse: has.has('aiUse') ? new Uint8Array(column('aiUse')) : null,
			contacts: has.has('contacts') ? column('contacts') : null,
			startSecond: null,
			crossesMidnight: null,
			file: new Uint8Array(column('file')),
			row: new Uint32Array(entries.count),
			rowsOfEntry: new Uint32Array(column('rows')),
			rejected: this.#rejected,
			issues: [...earlier, ...this.#ends.flatMap((end) => end())],
		};
	}

	quality(overlaps: EntryQuality['overlaps']): EntryQuality {
		return { before: this.#counts[0], after: this.#counts[1], overlaps };
	}
}

const NUMBERS: readonly DayNumber[] = [
	'date',
	'apart',
	'rows',
	'seconds',
	'breakRows',
	'breakSeconds',
	'multiplesOf5',
	'multiplesOf15',
	'multiplesOf30',
	'contacts',
	'contactsUnreadable',
	'crossed',
	'disagreeing',
	'rounded',
	'startUnreadable',
	'repeatedKept',
	'repeatedKeptSeconds',
	'repeatedLeft',
	'repeatedLeftSeconds',
];

function noCounts(): MutableCounts {
	return { durations: 0, multiplesOf5: 0, multiplesOf15: 0, multiplesOf30: 0 };
}

function dateText({ reading }: SummedTable, code: number): string {
	return reading.dateTexts?.texts[code] ?? '';
}

/** The day of a typed date, or of the text at this place. */
function readDay(
	code: number,
	moments: Moments | null,
): {
	readonly day: number;
	readonly reason: RejectReason | null;
	readonly shortYear: boolean;
} {
	if (code === NO_DATE) return { day: 0, reason: 'dateMissing', shortYear: false };
	if (!moments) {
		const reason = code < FIRST_DAY || code > LAST_DAY ? 'dateUnusable' : null;
		return { day: code, reason, shortYear: false };
	}
	const problem = moments.problems[code];
	if (problem) {
		const reason = problem.code === 'missingCell' ? 'dateMissing' : 'dateUnusable';
		return { day: 0, reason, shortYear: false };
	}
	return {
		day: moments.days[code]!,
		reason: null,
		shortYear: moments.shortYears[code] === 1,
	};
}
