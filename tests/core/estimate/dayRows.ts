import type { Group, PersonPeriodTable, Unit } from '#lib/core/panel/personPeriod.ts';
import { personPeriodTable, type Day } from '../../reference/estimate/readPersonDays.ts';

/** One person for a test: administrative minutes of each day before and after; every day has 480 minutes of work. */
export interface TestPerson {
	readonly before: readonly number[];
	readonly after: readonly number[];
	readonly group?: Group;
	readonly role?: string;
	readonly department?: string;
	/** Contacts on every day; left out = not registered. */
	readonly contacts?: number;
}

/** A Monday. */
const START = 20458;

/** The table of these persons, on working days from a Monday on; the periods are twenty weeks apart. */
export function tableOf(persons: readonly TestPerson[], unit: Unit = 'person'): PersonPeriodTable {
	return personPeriodTable(
		persons.flatMap((person, index) =>
			([0, 1] as const).flatMap((period) =>
				person[period === 0 ? 'before' : 'after'].map((minutes, day): Day => ({
					person: `p${String(index).padStart(4, '0')}`,
					period,
					day: START + period * 140 + 7 * Math.floor(day / 5) + (day % 5),
					role: person.role ?? null,
					department: person.department ?? null,
					group: person.group ?? 'intervention',
					admin: Math.round(minutes * 60),
					work: 480 * 60,
					contacts: person.contacts ?? null,
				})),
			),
		),
		unit,
	);
}
