import type { Group, PeriodTotals, PersonPeriodTable, UnitRow } from '../panel/personPeriod.ts';

/** A unit with at least one counting day in both periods. */
export type MatchedUnit = UnitRow & { readonly before: PeriodTotals; readonly after: PeriodTotals };

/** The matched units of a group, in the order of the table. The intervention group is the primary population. */
export function matchedUnits(table: PersonPeriodTable, group: Group): readonly MatchedUnit[] {
	return table.units.filter(
		(unit): unit is MatchedUnit => unit.group === group && unit.before !== null && unit.after !== null,
	);
}
