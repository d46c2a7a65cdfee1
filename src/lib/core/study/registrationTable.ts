import { isoDate, weekday, type EpochDay } from '../period.ts';
import type { Table } from '../report/table.ts';

const SATURDAY = 5;

/** The days of a measurement: the first day and those after it, without weekends unless they are asked for. */
export function registrationDays(first: EpochDay, count: number, withWeekends: boolean): EpochDay[] {
	const days: EpochDay[] = [];
	for (let day = first; days.length < count; day++) {
		const isWeekend = weekday(day) >= SATURDAY;
		if (withWeekends || !isWeekend) days.push(day);
	}
	return days;
}

/** The first Monday after a day: where a measurement week usually starts. */
export function mondayAfter(day: EpochDay): EpochDay {
	return day + 7 - weekday(day);
}

/** The code of a person in place of a name: `P01`. */
export function personCode(index: number, persons: number): string {
	return `P${String(index + 1).padStart(Math.max(2, String(persons).length), '0')}`;
}

export interface RegistrationHeads {
	readonly person: string;
	readonly date: string;
	readonly period: string;
	readonly role: string;
	readonly department: string;
	readonly aiUse: string;
	readonly activity: string;
	readonly minutes: string;
	readonly contacts: string;
}

/**
 * A file to fill in: a row per code, day and activity, with 0 minutes. The heads are names that reading recognises, so
 * that the file comes back as it went out; a row left at 0 changes nothing.
 */
export function registrationTable(
	asked: {
		readonly persons: number;
		readonly days: readonly EpochDay[];
		/** `voor` or `na`, in the words of the reader. */
		readonly period: string;
		readonly activities: readonly string[];
	},
	heads: RegistrationHeads,
): Table {
	const rows = Array.from({ length: asked.persons }, (_, index) => personCode(index, asked.persons)).flatMap(
		(person) =>
			asked.days.flatMap((day) =>
				asked.activities.map((activity, number) => ({
					id: `${person} ${day} ${number}`,
					cells: {
						person,
						date: isoDate(day),
						period: asked.period,
						role: null,
						department: null,
						aiUse: null,
						activity,
						minutes: { value: 0, text: '0' },
						contacts: null,
					},
				})),
			),
	);
	const columns = (Object.entries(heads) as [keyof RegistrationHeads, string][]).map(([key, label]) => ({
		key,
		label,
		numeric: key === 'minutes' || key === 'contacts',
	}));
	return { columns, rows };
}
