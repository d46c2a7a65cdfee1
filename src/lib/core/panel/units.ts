import type { PeriodTotals, Unit, UnitRow } from './personPeriod.ts';

export interface GroupedUnits {
	/** Sorted by id, intervention before control where both hold the same name. */
	readonly units: readonly UnitRow[];
	readonly unitOfPerson: Uint32Array;
	/** Persons whose department or organisation is not known; any makes the grouping unusable. */
	readonly without: number;
}

/**
 * Persons as they are, or gathered into the departments or organisations that switched together. A department with
 * persons in both groups counts as two units.
 */
export function groupIntoUnits(persons: readonly UnitRow[], unit: Unit): GroupedUnits {
	if (unit === 'person') {
		return { units: persons, unitOfPerson: Uint32Array.from(persons.keys()), without: 0 };
	}
	const name = (person: UnitRow) => person[unit];
	const without = persons.filter((person) => name(person) === null).length;
	const members = new Map<string, UnitRow[]>();
	const keyOf = (person: UnitRow) => `${name(person) ?? ''}\u0000${person.group === 'control' ? 1 : 0}`;
	for (const person of persons) {
		const key = keyOf(person);
		members.set(key, [...(members.get(key) ?? []), person]);
	}
	const keys = [...members.keys()].sort();
	return {
		units: keys.map((key) => gather(members.get(key)!, unit)),
		unitOfPerson: Uint32Array.from(persons, (person) => keys.indexOf(keyOf(person))),
		without,
	};
}

function gather(members: readonly UnitRow[], unit: 'department' | 'organisation'): UnitRow {
	const first = members[0]!;
	const uses = members.map((member) => member.aiUse).filter((use) => use !== null);
	return {
		id: first[unit] ?? '',
		group: first.group,
		role: null,
		department: unit === 'department' ? first.department : null,
		organisation: members.every((member) => member.organisation === first.organisation)
			? first.organisation
			: null,
		aiUse: uses.length > 0 ? uses.some((use) => use) : null,
		before: total(members.map((member) => member.before)),
		after: total(members.map((member) => member.after)),
		persons: members.filter((member) => member.before || member.after).length,
	};
}

function total(parts: readonly (PeriodTotals | null)[]): PeriodTotals | null {
	const known = parts.filter((part) => part !== null);
	if (known.length === 0) return null;
	const contacts = known.map((part) => part.contacts).filter((count) => count !== null);
	return {
		administrativeSeconds: sum(known.map((part) => part.administrativeSeconds)),
		workingSeconds: sum(known.map((part) => part.workingSeconds)),
		days: sum(known.map((part) => part.days)),
		contacts: contacts.length > 0 ? sum(contacts) : null,
	};
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
