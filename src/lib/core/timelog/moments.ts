import { issue, type Issue } from '../issue.ts';
import { readClock } from './clock.ts';
import { readDate, type DateFault, type DateOrder } from './date.ts';
import type { Field } from './fields.ts';
import type { Codes, RawColumn } from './rawTable.ts';

/** Distinct texts of a column of dates, of clock times, or of both in one cell. */
export interface Moments {
	readonly codes: Codes;
	/** Day per distinct text; NaN where only a clock time stands. */
	readonly days: Float64Array;
	/** Second of the day per distinct text; −1 where only a date stands. */
	readonly seconds: Int32Array;
	readonly problems: readonly (Issue | undefined)[];
	/** 1 where a year of two digits was completed. */
	readonly shortYears: Uint8Array;
}

function dateProblem(
	fault: DateFault,
	found: string,
	order: DateOrder,
	field: Field,
	where: Issue['where'],
): Issue {
	switch (fault) {
		case 'empty':
			return issue('missingCell', 'error', { field }, where);
		case 'noYear':
			return issue('dateWithoutYear', 'error', { found }, where);
		case 'noSuchDay':
			return issue('dateNoSuchDay', 'error', { found, order }, where);
		case 'outOfRange':
			return issue('dateOutOfRange', 'error', { found }, where);
		case 'unreadable':
			return issue('dateUnreadable', 'error', { found, order }, where);
	}
}

/** Reads every distinct text of a date, start or end column once. A date column needs dates; the others clock times. */
export function readMoments(
	column: RawColumn,
	field: 'date' | 'start' | 'end',
	order: DateOrder,
	file: string,
): Moments {
	const count = column.values.length;
	const days = new Float64Array(count).fill(NaN);
	const seconds = new Int32Array(count).fill(-1);
	const shortYears = new Uint8Array(count);
	const problems: (Issue | undefined)[] = new Array<Issue | undefined>(count).fill(undefined);
	const where = { file, column: column.name };
	column.values.forEach((text, code) => {
		const found = text.trim();
		const clock = field === 'date' || found === '' ? null : readClock(found);
		if (clock !== null) {
			seconds[code] = clock;
			return;
		}
		const read = readDate(found, order);
		if ('fault' in read) {
			problems[code] =
				field === 'date' || read.fault !== 'unreadable'
					? dateProblem(read.fault, found, order, field, where)
					: issue('clockUnreadable', 'error', { found }, where);
			return;
		}
		days[code] = read.value.day;
		seconds[code] = read.value.second ?? -1;
		shortYears[code] = read.value.shortYear ? 1 : 0;
		if (field !== 'date' && read.value.second === null)
			problems[code] = issue('clockUnreadable', 'error', { found }, where);
	});
	return { codes: column.codes, days, seconds, problems, shortYears };
}
