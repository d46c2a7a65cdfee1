import type { ActivitySeconds } from '../panel/buildPanel.ts';
import type { PeriodTotals, PersonPeriodTable, UnitRow } from '../panel/personPeriod.ts';
import { FEWEST_PERSONS, hiddenGroups, type Hidden } from './disclosure.ts';
import type { Estimate } from './estimate.ts';
import { jackknifeEstimate } from './jackknife.ts';
import { pooledByUnit } from './pooledByUnit.ts';
import { shareAfter, shareBefore } from './shares.ts';

/** One row of a breakdown. A hidden row carries its name and nothing else, not even its number of persons. */
export type BreakdownRow =
	| {
			readonly name: string | null;
			readonly suppressed: false;
			readonly persons: number;
			readonly before: Estimate;
			readonly after: Estimate;
			readonly change: Estimate;
	  }
	| { readonly name: string | null; readonly suppressed: true; readonly reason: Hidden };

type MatchedPerson = UnitRow & { readonly before: PeriodTotals; readonly after: PeriodTotals };

/** Indices of the matched persons of the intervention group: breakdowns count persons, whatever the unit. */
function matchedPersons(table: PersonPeriodTable): { person: MatchedPerson; index: number }[] {
	return table.persons.flatMap((person, index) =>
		person.group === 'intervention' && person.before && person.after
			? [{ person: person as MatchedPerson, index }]
			: [],
	);
}

/** Administration share (0–1) before and after by role or department; change in percentage points. Sorted by name. */
export function breakdownBy(table: PersonPeriodTable, label: 'role' | 'department'): readonly BreakdownRow[] {
	const persons = matchedPersons(table);
	const names = [...new Set(persons.map(({ person }) => person[label]))].sort(byName);
	if (names.every((name) => name === null)) return [];
	const members = names.map((name) => persons.filter(({ person }) => person[label] === name));
	const hidden = hiddenGroups(members.map((group) => group.length));
	return names.map((name, position): BreakdownRow => {
		const group = members[position]!;
		const reason = hidden[position];
		if (reason) return { name, suppressed: true, reason };
		const units = pooledByUnit(
			table,
			group.map(({ index }) => index),
			group.map(({ person }) => person),
		);
		return {
			name,
			suppressed: false,
			persons: group.length,
			before: jackknifeEstimate(units, shareBefore)!,
			after: jackknifeEstimate(units, shareAfter)!,
			change: jackknifeEstimate(units, (times) => 100 * (shareAfter(times) - shareBefore(times)))!,
		};
	});
}

/**
 * Minutes per eight working hours by administrative activity, before and after, over all matched persons; the change in
 * minutes. An activity that fewer than ten persons registered is hidden.
 */
export function breakdownByActivity(
	table: PersonPeriodTable,
	activities: readonly ActivitySeconds[],
): readonly BreakdownRow[] {
	const persons = matchedPersons(table);
	const names = activities.map(({ activity }) => activity);
	const doers = activities.map(({ seconds }) =>
		persons.filter(({ index }) => seconds[index * 2]! + seconds[index * 2 + 1]! > 0),
	);
	const met = activities.map((_, position) => position).filter((position) => doers[position]!.length > 0);
	const hidden = hiddenGroups(met.map((position) => doers[position]!.length));
	const enough = persons.length >= FEWEST_PERSONS;
	return met.map((position, rank): BreakdownRow => {
		const name = names[position]!;
		const reason = enough ? hidden[rank] : 'underTen';
		if (reason) return { name, suppressed: true, reason };
		const { seconds } = activities[position]!;
		const units = pooledByUnit(
			table,
			persons.map(({ index }) => index),
			persons.map(({ person, index }) => ({
				before: { ...person.before, administrativeSeconds: seconds[index * 2]! },
				after: { ...person.after, administrativeSeconds: seconds[index * 2 + 1]! },
			})),
		);
		return {
			name,
			suppressed: false,
			persons: doers[position]!.length,
			before: jackknifeEstimate(units, (times) => 480 * shareBefore(times))!,
			after: jackknifeEstimate(units, (times) => 480 * shareAfter(times))!,
			change: jackknifeEstimate(units, (times) => 480 * (shareAfter(times) - shareBefore(times)))!,
		};
	});
}

function byName(a: string | null, b: string | null): number {
	if (a === b) return 0;
	if (a === null) return 1;
	if (b === null) return -1;
	return a < b ? -1 : 1;
}
