import type { PeriodTotals, PersonPeriodTable } from '../panel/personPeriod.ts';
import type { BothPeriods } from './shares.ts';

/**
 * The times of some persons, added up per independent unit, so that intervals rest on whole units. `indices` says which
 * persons of the table they are; the units come in order of their first person.
 */
export function pooledByUnit(
	table: PersonPeriodTable,
	indices: readonly number[],
	persons: readonly BothPeriods[],
): BothPeriods[] {
	if (table.unit === 'person') return [...persons];
	const units = new Map<number, BothPeriods>();
	indices.forEach((index, position) => {
		const unit = table.unitOfPerson[index]!;
		const known = units.get(unit);
		const own = persons[position]!;
		units.set(
			unit,
			known ? { before: add(known.before, own.before), after: add(known.after, own.after) } : own,
		);
	});
	return [...units.values()];
}

function add(a: PeriodTotals, b: PeriodTotals): PeriodTotals {
	return {
		administrativeSeconds: a.administrativeSeconds + b.administrativeSeconds,
		workingSeconds: a.workingSeconds + b.workingSeconds,
		days: a.days + b.days,
		contacts: a.contacts === null || b.contacts === null ? null : a.contacts + b.contacts,
	};
}
