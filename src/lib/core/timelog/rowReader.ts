import { issue, type Issue } from '../issue.ts';
import type { ChosenColumns } from './chosenColumns.ts';
import { groupOfText, periodOfText, yesOrNo } from './choiceWords.ts';
import type { FileSettings } from './fileSettings.ts';
import type { Forms } from './forms.ts';
import { readMoments, type Moments } from './moments.ts';
import { OptionalCells } from './optionalCells.ts';
import type { RawColumn, RawTable } from './rawTable.ts';
import { resolveTexts, type ResolvedTexts } from './resolvedTexts.ts';
import { RowTime } from './rowTime.ts';
import { beginsAsTotal, isTotalLabel } from './totals.ts';

const UNKNOWN = -1;

/**
 * Reads the rows of one file. After `read(row)` the fields hold the entry; what the row says is looked up by the code
 * of each cell, as every distinct text was read beforehand.
 */
export class RowReader {
	day = 0;
	/** 0 before, 1 after. */
	period = 0;
	/** 0 intervention, 1 control. */
	group = 0;
	/** 0 unknown, 1 no, 2 yes. */
	aiUse = 0;
	contacts = UNKNOWN;
	shortYear = false;
	readonly time: RowTime;
	/** Cells that do not matter to the minutes, with what of them could not be read. */
	readonly optional: readonly OptionalCells[];

	readonly #table: RawTable;
	readonly #settings: FileSettings;
	readonly #person: RawColumn | null;
	readonly #activity: RawColumn;
	readonly #date: Moments;
	readonly #period: ResolvedTexts | null;
	readonly #group: ResolvedTexts | null;
	readonly #aiUse: OptionalCells | null;
	readonly #contacts: OptionalCells | null;
	readonly #start: OptionalCells | null;
	readonly #missing: Readonly<Record<'person' | 'date' | 'activity', Issue>>;
	readonly #emptyPersons: Uint8Array | null;
	readonly #emptyActivities: Uint8Array;
	readonly #headers: readonly (readonly [RawColumn, number])[];
	readonly #totals: readonly (readonly [RawColumn, Uint8Array])[];

	constructor(table: RawTable, columns: ChosenColumns, settings: FileSettings, forms: Forms) {
		const { file } = table;
		this.#table = table;
		this.#settings = settings;
		this.#person = columns.person ?? null;
		this.#activity = columns.activity!;
		const date = columns.date ? readMoments(columns.date, 'date', forms.dateOrder, file) : null;
		this.time = new RowTime(columns, date, forms, settings, file);
		this.#date = date ?? this.time.startMoments!;
		const missing = (field: 'person' | 'date' | 'activity', column: RawColumn | undefined) =>
			issue('missingCell', 'error', { field }, { file, column: column?.name ?? '' });
		this.#missing = {
			person: missing('person', columns.person),
			date: missing('date', columns.date ?? columns.start),
			activity: missing('activity', columns.activity),
		};
		const choice = (field: 'period' | 'group', read: (text: string) => number | null) => {
			const column = columns[field];
			if (!column) return null;
			const where = { file, column: column.name };
			return resolveTexts(column, (text) => {
				const found = text.trim();
				if (found === '') return issue('missingCell', 'error', { field }, where);
				const code = field === 'period' ? 'periodUnreadable' : 'groupUnreadable';
				return read(found) ?? issue(code, 'error', { found }, where);
			});
		};
		const one = <Value>(value: Value | null, second: Value) =>
			value === null ? null : Number(value === second);
		this.#period =
			settings.period === 'column' ? choice('period', (text) => one(periodOfText(text), 'after')) : null;
		this.#group = choice('group', (text) => one(groupOfText(text), 'control'));
		this.#aiUse = columns.aiUse
			? new OptionalCells('aiUse', columns.aiUse, 0, (text) => {
					const used = one(yesOrNo(text), true);
					return used === null ? null : used + 1;
				})
			: null;
		this.#contacts = columns.contacts
			? new OptionalCells('contacts', columns.contacts, UNKNOWN, (text) =>
					/^\d{1,6}(?:[.,]0+)?$/.test(text) ? parseInt(text, 10) : null,
				)
			: null;
		this.#start = columns.start ? new OptionalCells('start', columns.start, UNKNOWN, () => UNKNOWN) : null;
		this.optional = [this.#aiUse, this.#contacts, this.#start].filter((cells) => cells !== null);
		this.#emptyPersons = columns.person ? emptyTexts(columns.person) : null;
		this.#emptyActivities = emptyTexts(this.#activity);
		this.#headers = Object.values(columns).map(
			(column) => [column, column.values.findIndex((text) => text.trim() === column.name)] as const,
		);
		this.#totals = settings.repairs.totals === 'keep' ? [] : totalLabels(table, columns);
	}

	/** Null when the row is an entry; else why not. `time.seconds` is set whenever the duration can be read. */
	read(row: number): Issue | null {
		const durationProblem = this.time.read(row);
		const { file } = this.#table;
		const extra = this.#table.overlong.get(row);
		if (extra !== undefined) {
			return issue('rowTooLong', 'error', { found: extra, expected: this.#table.columns.length }, { file });
		}
		if (this.#isHeader(row)) {
			this.time.seconds = 0;
			return issue('repeatedHeader', 'note', {}, { file });
		}
		const dateProblem = this.#readDate(row);
		const personMissing = this.#person !== null && this.#emptyPersons![this.#person.codes[row]!] === 1;
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
		if (this.#emptyActivities[this.#activity.codes[row]!] === 1) return this.#missing.activity;
		return durationProblem ?? this.#readChoices(row);
	}

	#isHeader(row: number): boolean {
		for (const [column, code] of this.#headers) if (code < 0 || column.codes[row] !== code) return false;
		return true;
	}

	#readDate(row: number): Issue | null {
		const code = this.#date.codes[row]!;
		const problem = this.#date.problems[code];
		if (problem) return problem;
		this.shortYear = this.#date.shortYears[code] === 1;
		this.day = this.#date.days[code]!;
		return Number.isNaN(this.day) ? this.#missing.date : null;
	}

	#readChoices(row: number): Issue | null {
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
		if (this.#aiUse) this.aiUse = this.#aiUse.number(row);
		if (this.#contacts) this.contacts = this.#contacts.number(row);
		if (this.time.startUnreadable) this.#start?.count(row);
		return null;
	}
}

function emptyTexts(column: RawColumn): Uint8Array {
	return Uint8Array.from(column.values, (text) => (text.trim() === '' ? 1 : 0));
}

/** For every kept column which texts are the label of a total: 2 certainly, 1 if person or date is missing. */
function totalLabels(table: RawTable, columns: ChosenColumns): readonly (readonly [RawColumn, Uint8Array])[] {
	const { person, date, activity } = columns;
	return [...new Set([person, date, activity, ...table.columns])].flatMap((column) => {
		if (!column?.stored) return [];
		const isKey = column === person || column === date || column === activity;
		const labels = Uint8Array.from(column.values, (text) =>
			isKey && isTotalLabel(text) ? 2 : beginsAsTotal(text) ? 1 : 0,
		);
		return labels.some((label) => label > 0) ? [[column, labels] as const] : [];
	});
}
