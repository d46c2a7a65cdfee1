import { readFileSync } from 'node:fs';
import type { Group, PeriodTotals, PersonPeriodTable, Unit, UnitRow } from '#lib/core/panel/personPeriod.ts';
import { parseIsoDate } from '#lib/core/period.ts';

export interface Day {
	readonly person: string;
	readonly period: 0 | 1;
	readonly day: number;
	readonly role: string | null;
	readonly department: string | null;
	readonly group: Group;
	readonly admin: number;
	readonly work: number;
	readonly contacts: number | null;
}

/** The table of a CSV of person-days made by personDays.R, built here and not by the program, so that only the estimators are under test. */
export function readPersonDays(name: string, unit: Unit): PersonPeriodTable {
	const [, ...lines] = readFileSync(new URL(`./${name}.csv`, import.meta.url), 'utf8')
		.trim()
		.split('\n');
	return personPeriodTable(
		lines.map((line): Day => {
			const [person, period, date, role, department, group, admin, work, contacts] = line.split(',');
			return {
				person: person!,
				period: period === 'after' ? 1 : 0,
				day: parseIsoDate(date!)!,
				role: role || null,
				department: department || null,
				group: group as Group,
				admin: Number(admin),
				work: Number(work),
				contacts: contacts ? Number(contacts) : null,
			};
		}),
		unit,
	);
}

export function personPeriodTable(days: readonly Day[], unit: Unit): PersonPeriodTable {
	const sorted = [...days].sort((a, b) =>
		a.person < b.person ? -1 : a.person > b.person ? 1 : a.day - b.day,
	);
	const names = [...new Set(sorted.map((day) => day.person))];
	const persons = names.map((id): UnitRow =>
		row(
			id,
			sorted.filter((day) => day.person === id),
			1,
		),
	);
	const unitNames =
		unit === 'person' ? names : [...new Set(persons.map((person) => person.department!))].sort();
	const unitOfPerson = Uint32Array.from(persons, (person, index) =>
		unit === 'person' ? index : unitNames.indexOf(person.department!),
	);
	const units =
		unit === 'person'
			? persons
			: unitNames.map((id) => {
					const own = sorted.filter((day) => day.department === id);
					return { ...row(id, own, new Set(own.map((day) => day.person)).size), role: null };
				});
	const position = new Map(names.map((name, index) => [name, index]));
	return {
		unit,
		units,
		persons,
		unitOfPerson,
		days: {
			count: sorted.length,
			person: Uint32Array.from(sorted, (day) => position.get(day.person)!),
			period: Uint8Array.from(sorted, (day) => day.period),
			day: Int32Array.from(sorted, (day) => day.day),
			administrativeSeconds: Float64Array.from(sorted, (day) => day.admin),
			workingSeconds: Float64Array.from(sorted, (day) => day.work),
		},
		span: [null, null],
	};
}

function row(id: string, days: readonly Day[], persons: number): UnitRow {
	const first = days[0]!;
	const totals = (period: 0 | 1): PeriodTotals | null => {
		const own = days.filter((day) => day.period === period);
		if (own.length === 0) return null;
		const sum = (value: (day: Day) => number) => own.reduce((total, day) => total + value(day), 0);
		return {
			administrativeSeconds: sum((day) => day.admin),
			workingSeconds: sum((day) => day.work),
			days: own.length,
			contacts: own.every((day) => day.contacts === null) ? null : sum((day) => day.contacts ?? 0),
		};
	};
	return {
		id,
		group: first.group,
		role: first.role,
		department: first.department,
		organisation: null,
		aiUse: null,
		before: totals(0),
		after: totals(1),
		persons,
	};
}
