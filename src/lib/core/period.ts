/** Whole days since 1970-01-01 in the proleptic Gregorian calendar; no clock time, no time zone. */
export type EpochDay = number;

const MILLISECONDS_PER_DAY = 86_400_000;

/** The day of a calendar date, or null if there is no such date (30 February). Month counts from 1. */
export function epochDay(year: number, month: number, day: number): EpochDay | null {
	const milliseconds = Date.UTC(year, month - 1, day);
	const date = new Date(milliseconds);
	if (year < 100) return null;
	return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
		? milliseconds / MILLISECONDS_PER_DAY
		: null;
}

/** `YYYY-MM-DD` of a day. */
export function isoDate(day: EpochDay): string {
	return new Date(Math.floor(day) * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** The day of `YYYY-MM-DD`, or null. */
export function parseIsoDate(text: string): EpochDay | null {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	return match ? epochDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** 0 = Monday … 6 = Sunday. */
export function weekday(day: EpochDay): number {
	return (((Math.floor(day) + 3) % 7) + 7) % 7;
}

/** Years between two days; a year is 365.25 days. */
export function yearsBetween(from: EpochDay, to: EpochDay): number {
	return (to - from) / 365.25;
}
