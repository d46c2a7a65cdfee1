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
	readonly #entries = {
		person: [] as number[],
		day: [] as number[],
		activity: [] as number[],
		seconds: [] as number[],
		period: [] as number[],
		group: [] as number[],
		role: [] as number[],
		department: [] as number[],
		organisation: [] as number[],
		aiUse: [] as number[],
		contacts: [] as number[],
		file: [] as number[],
		rows: [] as number[],
	};
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
		const tally = new TableTally();
		const spellings = new Map<number, Set<string>>();
		const rejectedPersons = new Set<string>();
		let rowsRead = 0;
		let used = 0;
		for (const texts of table.rows) {
			const person = texts[0] ?? '';
			const packed: number[] = [];
			unpackNumbers(texts.at(-1)!, packed);
			const isTotal = isTotalLabel(person);
			const personFault = isTotal ? 'total' : person.trim() === '' ? 'personMissing' : null;
			if (personFault) rejectedPersons.add(person);
			labels.read(texts);
			for (let base = 0; base < packed.length; base += width) {
				const number = (which: DayNumber) => (place[which] < 0 ? 0 : packed[base + place[which]]!);
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
				const personCode = this.#persons.code(person);
				if (!spellings.get(personCode)?.add(person)) spellings.set(personCode, new Set([person]));
				const period =
					labels.period ??
					Number(settings.period === 'goLive' ? date.day >= settings.goLive! : settings.period === 'after');
				const push = (activity: number, part: number, partRows: number, contacts: number) => {
					if (part === 0) return false;
					const entries = this.#entries;
					entries.person.push(personCode);
					entries.day.push(date.day);
					entries.activity.push(activity);
					entries.seconds.push(part);
					entries.period.push(period);
					entries.group.push(labels.group);
					entries.role.push(labels.role);
					entries.department.push(labels.department);
					entries.organisation.push(labels.organisation);
					entries.aiUse.push(labels.aiUse);
					entries.contacts.push(contacts);
					entries.file.push(file);
					entries.rows.push(partRows);
					return true;
				};
				if (apart >= WAITING) {
					push(table.waiting[apart - WAITING - 1]!, seconds, rows, -1);
					continue;
				}
				// Rows and contacts are of the person-day as a whole: they go with its first working entry.
				let workRows = rows - number('breakRows');
				let contacts = place.contacts < 0 ? -1 : number('contacts');
				push(table.breaks, number('breakSeconds'), number('breakRows'), -1);
				let care = seconds - number('breakSeconds');
				table.administrative.forEach((activity, index) => {
					const part = packed[base + numbers.length + index]!;
					care -= part;
					if (!push(activity, part, workRows, contacts)) return;
					workRows = 0;
					contacts = -1;
				});
				push(table.care, care, workRows, contacts);
				if (inWashout(date.day, this.washout)) continue;
				const counts = this.#counts[period as 0 | 1];
				counts.durations += rows - number('breakRows');
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
		const optional = (field: Label) => (has.has(field) ? Uint16Array.from(entries[field as 'role']) : null);
		return {
			count: entries.person.length,
			persons: names,
			activities: this.activities,
			roles: this.#groups.role.texts,
			departments: this.#groups.department.texts,
			organisations: this.#groups.organisation.texts,
			person: Uint32Array.from(entries.person, (person) => indexOf[person]!),
			day: Int32Array.from(entries.day),
			activity: Uint16Array.from(entries.activity),
			seconds: Uint32Array.from(entries.seconds),
			period: Uint8Array.from(entries.period),
			group: Uint8Array.from(entries.group),
			role: optional('role'),
			department: optional('department'),
			organisation: optional('organisation'),
			aiUse: has.has('aiUse') ? Uint8Array.from(entries.aiUse) : null,
			contacts: has.has('contacts') ? Int32Array.from(entries.contacts) : null,
			startSecond: null,
			crossesMidnight: null,
			file: Uint8Array.from(entries.file),
			row: new Uint32Array(entries.person.length),
			rowsOfEntry: Uint32Array.from(entries.rows),
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
