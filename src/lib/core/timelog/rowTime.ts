import { issue, type Issue } from '../issue.ts';
import type { ChosenColumns } from './chosenColumns.ts';
import { readDuration, type DurationForm } from './duration.ts';
import type { FileSettings } from './fileSettings.ts';
import type { Forms } from './forms.ts';
import { readMoments, type Moments } from './moments.ts';
import type { RawColumn } from './rawTable.ts';
import { resolveTexts, type ResolvedTexts } from './resolvedTexts.ts';

const SECONDS_PER_DAY = 86_400;
const UNKNOWN = -1;

/**
 * How long a row lasts and when it starts: the given duration, else end − start. After `read(row)` the fields hold the
 * answer. An entry without a date of its own in start and end takes the date column's.
 */
export class RowTime {
	/** Null when the duration cannot be read. */
	seconds: number | null = null;
	/** Second of the day; −1 when no clock time is given. */
	start = UNKNOWN;
	crosses = false;
	/** The given duration is not the time between start and end, by more than a minute. */
	disagrees = false;
	rounded = false;
	/** The start is not empty and cannot be read, and was not needed. */
	startUnreadable = false;

	readonly #start: Moments | null;
	readonly #end: Moments | null;
	readonly #minutes: ResolvedTexts | null;
	readonly #roundedCodes = new Set<number>();
	readonly #dateHasClock: boolean;
	readonly #missingDuration: Issue;

	constructor(
		readonly columns: ChosenColumns,
		readonly date: Moments | null,
		forms: Forms,
		readonly settings: FileSettings,
		readonly file: string,
	) {
		const { start, end, minutes } = columns;
		this.#start = start ? readMoments(start, 'start', forms.dateOrder, file) : null;
		this.#end = end ? readMoments(end, 'end', forms.dateOrder, file) : null;
		this.#missingDuration = issue(
			'missingCell',
			'error',
			{ field: 'minutes' },
			{ file, column: minutes?.name ?? '' },
		);
		this.#minutes = minutes ? this.#durations(minutes, forms.durationForm) : null;
		// Spreadsheets write midnight behind every date; only differing clock times are moments.
		this.#dateHasClock = new Set(date?.seconds.filter((second) => second >= 0)).size > 1;
	}

	/** The moments of the start column, which also hold the date where there is no date column. */
	get startMoments(): Moments | null {
		return this.#start;
	}

	#durations(column: RawColumn, form: DurationForm): ResolvedTexts {
		const where = { file: this.file, column: column.name };
		return resolveTexts(column, (text, code) => {
			const found = text.trim();
			const read = readDuration(found, form, this.settings.decimalMark);
			if ('seconds' in read) {
				if (read.rounded) this.#roundedCodes.add(code);
				return read.seconds;
			}
			if (read.fault === 'empty') return this.#missingDuration;
			if (read.fault === 'negative') return issue('durationNegative', 'error', { found }, where);
			return issue('durationUnreadable', 'error', { found, form }, where);
		});
	}

	/** Null when there is a usable duration; else why not. */
	read(row: number): Issue | null {
		this.seconds = null;
		this.start = UNKNOWN;
		this.crosses = false;
		this.disagrees = false;
		this.rounded = false;
		const startCode = this.#start?.codes[row] ?? 0;
		const startProblem = this.#start?.problems[startCode];
		this.startUnreadable = false;
		if (this.#start && !startProblem) this.start = this.#start.seconds[startCode]!;
		else if (!this.#start && this.#dateHasClock) this.start = this.date!.seconds[this.date!.codes[row]!]!;
		const between = this.#between(row);
		const code = this.#minutes?.codes[row] ?? 0;
		const problem = this.#minutes?.problems[code];
		if (this.#minutes && !problem) {
			this.seconds = this.#minutes.numbers[code]!;
			this.rounded = this.#roundedCodes.has(code);
			if (typeof between === 'number') this.disagrees = Math.abs(between - this.seconds) > 60;
			else this.crosses = this.start >= 0 && this.start + this.seconds > SECONDS_PER_DAY;
			this.startUnreadable = startProblem !== undefined && startProblem.code !== 'missingCell';
		} else {
			if (problem && (problem !== this.#missingDuration || !this.#start || !this.#end)) return problem;
			if (typeof between !== 'number') return between ?? this.#missingDuration;
			this.seconds = between;
		}
		return this.seconds === 0 || this.seconds > SECONDS_PER_DAY ? this.#implausible(row, this.seconds) : null;
	}

	#implausible(row: number, seconds: number): Issue {
		const { minutes, end } = this.columns;
		const found =
			minutes && this.#minutes && !this.#minutes.problems[this.#minutes.codes[row]!]
				? minutes.values[minutes.codes[row]!]!.trim()
				: this.#startToEnd(row);
		const where = { file: this.file, column: (minutes ?? end)!.name };
		return seconds === 0
			? issue('durationZero', 'note', { found }, where)
			: issue('durationTooLong', 'error', { found, hours: seconds / 3600 }, where);
	}

	#startToEnd(row: number): string {
		const { start, end } = this.columns;
		return [start, end]
			.map((column) => (column ? column.values[column.codes[row]!]!.trim() : ''))
			.join(' – ');
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
		const startDay = Number.isNaN(ownDay) ? (this.date?.days[this.date.codes[row]!] ?? NaN) : ownDay;
		let seconds = end.seconds[endCode]! - start.seconds[startCode]!;
		if (!Number.isNaN(endDay) && !Number.isNaN(startDay)) {
			seconds += (endDay - startDay) * SECONDS_PER_DAY;
			this.crosses = endDay > startDay && seconds >= 0;
		} else if (seconds < 0 && this.settings.repairs.crossesMidnight === 'count') {
			seconds += SECONDS_PER_DAY;
			this.crosses = true;
		}
		if (seconds >= 0) return seconds;
		const where = { file: this.file, column: this.columns.end!.name };
		return issue('endBeforeStart', 'error', { found: this.#startToEnd(row) }, where);
	}
}
