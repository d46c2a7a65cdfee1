import type { Person } from './persons.ts';
import type { WorkDay } from './workDays.ts';

/** What a log without day-to-day spread, rounding and mistakes would have said. */
export interface Expectation {
	readonly persons: number;
	readonly shareBefore: number;
	readonly shareAfter: number;
	readonly reduction: number;
}

/** The expected shares over the registered days of the persons who are present in both periods. */
export function expectation(
	days: readonly WorkDay[],
	belongs: (person: Person) => boolean = () => true,
): Expectation {
	const minutes = [
		{ administrative: 0, working: 0 },
		{ administrative: 0, working: 0 },
	];
	const persons = new Set<string>();
	for (const day of days) {
		if (!day.person.present[0] || !day.person.present[1] || !belongs(day.person)) continue;
		persons.add(day.person.id);
		minutes[day.period]!.administrative += day.expected.administrative;
		minutes[day.period]!.working += day.expected.working;
	}
	const [before, after] = minutes.map((sum) => sum.administrative / sum.working) as [number, number];
	return { persons: persons.size, shareBefore: before, shareAfter: after, reduction: 1 - after / before };
}
