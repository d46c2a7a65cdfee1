import { epochDay, type EpochDay } from '../period.ts';
import { readClock } from './clock.ts';

export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** Why a text is no date that can be used. */
export type DateFault = 'empty' | 'noYear' | 'noSuchDay' | 'outOfRange' | 'unreadable';

export interface DateText {
	readonly day: EpochDay;
	/** Second of the day when a clock time stands behind the date. */
	readonly second: number | null;
	/** The year had two digits and is read as 20yy. */
	readonly shortYear: boolean;
}

export type ReadDate = { readonly value: DateText } | { readonly fault: DateFault };

/** The numbers of a date before their order is known. */
export interface DateParts {
	readonly numbers: readonly [string, string, string];
	/** Order that the text itself gives away: a year of four digits in front, or a month in letters. */
	readonly order: DateOrder | null;
	readonly separator: string;
	readonly clock: string;
}

const MONTHS: Readonly<Record<string, number>> = {
	jan: 1,
	januari: 1,
	january: 1,
	feb: 2,
	februari: 2,
	february: 2,
	mrt: 3,
	maart: 3,
	mar: 3,
	march: 3,
	apr: 4,
	april: 4,
	mei: 5,
	may: 5,
	jun: 6,
	juni: 6,
	june: 6,
	jul: 7,
	juli: 7,
	july: 7,
	aug: 8,
	augustus: 8,
	august: 8,
	sep: 9,
	sept: 9,
	september: 9,
	okt: 10,
	oktober: 10,
	oct: 10,
	october: 10,
	nov: 11,
	november: 11,
	dec: 12,
	december: 12,
};

const WEEKDAY =
	/^(?:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\.?,?\s+/iu;
const NUMERIC = /^(\d{1,4})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,4})(?:[T\s,-]+(\d.*))?$/u;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T(\d.*))?$/u;
const DAY_MONTH = /^(\d{1,2})[\s.-]+([a-z]{3,9})\.?[\s,-]+(\d{4}|\d{2})(?:[T\s,-]+(\d.*))?$/iu;
const MONTH_DAY = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:[\s,]+(\d.*))?$/iu;
const YEAR_MONTH = /^(\d{4})-([a-z]{3,9})-(\d{1,2})$/iu;
const WITHOUT_YEAR = /^\d{1,2}\s*(?:[-/.]\s*\d{1,2}[-/.]?|[\s-]+[a-z]{3,9}\.?)$/iu;

/** Splits a text into the parts of a date; null when it does not look like one. */
export function dateParts(text: string): DateParts | null {
	const trimmed = text.trim().replace(WEEKDAY, '');
	const numeric = NUMERIC.exec(trimmed);
	if (numeric) {
		const [, first, separator, second, third, clock] = numeric as unknown as string[];
		const order = first!.length === 4 ? 'ymd' : null;
		if (first!.length === 3 || third!.length === 3) return null;
		if (order === 'ymd' ? third!.length > 2 : third!.length === 1) return null;
		return { numbers: [first!, second!, third!], order, separator: separator!, clock: clock ?? '' };
	}
	const compact = COMPACT.exec(trimmed);
	if (compact) {
		return {
			numbers: [compact[1]!, compact[2]!, compact[3]!],
			order: 'ymd',
			separator: '',
			clock: compact[4] ?? '',
		};
	}
	const month = (name: string) => MONTHS[name.toLowerCase()];
	const named = (year: string, name: string, day: string, clock: string | undefined): DateParts | null => {
		const number = month(name);
		if (number === undefined) return null;
		return { numbers: [day, String(number), year], order: 'dmy', separator: ' ', clock: clock ?? '' };
	};
	const dayMonth = DAY_MONTH.exec(trimmed);
	if (dayMonth) return named(dayMonth[3]!, dayMonth[2]!, dayMonth[1]!, dayMonth[4]);
	const monthDay = MONTH_DAY.exec(trimmed);
	if (monthDay) return named(monthDay[3]!, monthDay[1]!, monthDay[2]!, monthDay[4]);
	const yearMonth = YEAR_MONTH.exec(trimmed);
	return yearMonth ? named(yearMonth[1]!, yearMonth[2]!, yearMonth[3]!, undefined) : null;
}

/**
 * The day (and clock time) of a text under an order of day, month and year. A text that gives its own order away
 * (`2026-01-05`, `26-Mar-2025`) is read by that. A date without a year is refused: guessing one could move it to
 * the other period. Two digits mean 20yy. Years outside 1990–2099 are refused as typing errors.
 */
export function readDate(text: string, order: DateOrder): ReadDate {
	if (text.trim() === '') return { fault: 'empty' };
	const parts = dateParts(text);
	if (!parts) return { fault: WITHOUT_YEAR.test(text.trim().replace(WEEKDAY, '')) ? 'noYear' : 'unreadable' };
	const [first, second, third] = parts.numbers;
	const used = parts.order ?? order;
	const [year, month, day] =
		used === 'ymd'
			? [first, second, third]
			: used === 'dmy'
				? [third, second, first]
				: [third, first, second];
	if (day.length > 2 || month.length > 2) return { fault: 'unreadable' };
	const shortYear = year.length === 2;
	const fullYear = shortYear ? 2000 + Number(year) : Number(year);
	let second0: number | null = null;
	if (parts.clock !== '') {
		second0 = readClock(parts.clock);
		if (second0 === null) return { fault: 'unreadable' };
	}
	if (fullYear < 1990 || fullYear > 2099) return { fault: 'outOfRange' };
	const result = epochDay(fullYear, Number(month), Number(day));
	return result === null ? { fault: 'noSuchDay' } : { value: { day: result, second: second0, shortYear } };
}
