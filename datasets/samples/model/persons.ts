import { randomStream, type RandomStream } from '#lib/core/rng.ts';
import { chance, clamp, normal, shuffled } from './draws.ts';
import type { Cohort, Role, Study } from './study.ts';

export interface Person {
	readonly id: string;
	readonly role: Role;
	readonly department: string;
	readonly group: 'intervention' | 'control';
	readonly usesAi: boolean;
	readonly present: readonly [boolean, boolean];
	/** Own expected administration share before and after, before weekday and day-to-day spread. */
	readonly share: readonly [number, number];
	readonly minutesPerDay: number;
	readonly weekdays: readonly number[];
	readonly roundingMinutes: 5 | 15;
	readonly registersBreaks: boolean;
}

/** The persons of a study with their random effects. Numbers are dealt at random, so that they tell no role. */
export function drawPersons(study: Study, idOf: (number: number) => string): Person[] {
	const total = study.cohorts.reduce((sum, cohort) => sum + cohort.persons, 0);
	const stream = randomStream(study.seed, `${study.name}/persons`);
	const numbers = shuffled(
		stream,
		Array.from({ length: total }, (_, index) => index + 1),
	);
	let next = 0;
	return study.cohorts
		.flatMap((cohort) =>
			Array.from({ length: cohort.persons }, (_, index) => {
				const number = numbers[next++]!;
				return drawPerson(
					study,
					cohort,
					index,
					idOf(number),
					randomStream(study.seed, `${study.name}/${number}`),
				);
			}),
		)
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function drawPerson(study: Study, cohort: Cohort, index: number, id: string, stream: RandomStream): Person {
	const role = study.roles.find((candidate) => candidate.name === cohort.role)!;
	const usesAi = index < cohort.users;
	const before = clamp(normal(stream, role.share, role.shareSd), 0.12, 0.7);
	const own = clamp(normal(stream, role.reduction, study.reductionSd), -0.1, 0.6);
	const after = before * (1 - study.reductionOfAll) * (1 - (usesAi ? own : 0));
	const fromEnd = cohort.persons - 1 - index;
	// Leavers and newcomers are taken from the two ends, so that both users and others are among them.
	return {
		id,
		role,
		department: cohort.departments[index % cohort.departments.length]!,
		group: cohort.group,
		usesAi,
		present: [fromEnd >= cohort.afterOnly, index >= cohort.beforeOnly],
		share: [before, after],
		minutesPerDay: clamp(normal(stream, role.minutesPerDay, 0.08 * role.minutesPerDay), 180, 600),
		weekdays: shuffled(stream, study.weekdays).slice(0, role.daysPerWeek),
		roundingMinutes: chance(stream, study.fineRounding) ? 5 : 15,
		registersBreaks: chance(stream, study.breaksRegistered),
	};
}
