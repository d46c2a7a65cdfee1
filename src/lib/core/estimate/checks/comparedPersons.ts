import type { PersonPeriodTable } from '../../panel/personPeriod.ts';

/** 0 = not compared, 1 = intervention, 2 = control. */
export type Compared = Uint8Array;

/**
 * For each person of the table whether the headline rests on them: those whose unit is matched. A department that was
 * measured in both periods brings in all its persons, also those measured once.
 */
export function comparedPersons(table: PersonPeriodTable): Compared {
	return Uint8Array.from(table.persons, (_, person) => {
		const unit = table.units[table.unitOfPerson[person]!]!;
		if (!unit.before || !unit.after) return 0;
		return unit.group === 'intervention' ? 1 : 2;
	});
}
