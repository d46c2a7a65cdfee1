import type { Person } from './persons.ts';
import type { WorkDay } from './workDays.ts';

export interface PersonCounts {
	readonly total: number;
	readonly before: number;
	readonly after: number;
	readonly matched: number;
	readonly beforeOnly: number;
	readonly afterOnly: number;
	readonly aiUsersMatched: number;
	readonly matchedByRole: Readonly<Record<string, number>>;
	readonly matchedByDepartment: Readonly<Record<string, number>>;
	readonly personDays: { readonly before: number; readonly after: number };
}

export function countPersons(
	days: readonly WorkDay[],
	belongs: (person: Person) => boolean = () => true,
): PersonCounts {
	const own = days.filter((day) => belongs(day.person));
	const seen = [0, 1].map(
		(period) => new Map(own.filter((day) => day.period === period).map((day) => [day.person.id, day.person])),
	) as [Map<string, Person>, Map<string, Person>];
	const matched = [...seen[0].values()].filter((person) => seen[1].has(person.id));
	const count = (label: (person: Person) => string) => {
		const counts: Record<string, number> = {};
		for (const name of matched
			.map(label)
			.filter((name) => name !== '')
			.sort())
			counts[name] = (counts[name] ?? 0) + 1;
		return counts;
	};
	return {
		total: new Set([...seen[0].keys(), ...seen[1].keys()]).size,
		before: seen[0].size,
		after: seen[1].size,
		matched: matched.length,
		beforeOnly: seen[0].size - matched.length,
		afterOnly: seen[1].size - matched.length,
		aiUsersMatched: matched.filter((person) => person.usesAi).length,
		matchedByRole: count((person) => person.role.name),
		matchedByDepartment: count((person) => person.department),
		personDays: {
			before: own.filter((day) => day.period === 0).length,
			after: own.filter((day) => day.period === 1).length,
		},
	};
}
