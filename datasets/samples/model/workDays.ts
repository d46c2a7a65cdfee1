import { parseIsoDate, weekday, type EpochDay } from '#lib/core/period.ts';
import { randomStream } from '#lib/core/rng.ts';
import { chance, clamp, normal } from './draws.ts';
import type { Person } from './persons.ts';
import type { Study } from './study.ts';

/** One registered day of one person: what the model expected, and what happened. Minutes, not yet rounded. */
export interface WorkDay {
	readonly person: Person;
	readonly period: 0 | 1;
	readonly day: EpochDay;
	readonly expected: { readonly administrative: number; readonly working: number };
	readonly administrative: number;
	readonly working: number;
}

/** Every day that was registered, by day and then by person. */
export function drawWorkDays(study: Study, persons: readonly Person[]): WorkDay[] {
	return persons
		.flatMap((person) => ([0, 1] as const).flatMap((period) => daysOfPerson(study, person, period)))
		.sort((a, b) => a.day - b.day || (a.person.id < b.person.id ? -1 : 1));
}

function daysOfPerson(study: Study, person: Person, period: 0 | 1): WorkDay[] {
	if (!person.present[period]) return [];
	const stream = randomStream(study.seed, `${study.name}/days/${person.id}/${period}`);
	const days: WorkDay[] = [];
	const last = parseIsoDate(study.weeks[period].last)!;
	for (let day = parseIsoDate(study.weeks[period].first)!; day <= last; day++) {
		if (!person.weekdays.includes(weekday(day)) || chance(stream, study.missingDay)) continue;
		const share = person.share[period] + study.weekdayEffect[weekday(day)]!;
		const working = person.minutesPerDay * clamp(normal(stream, 1, 0.07), 0.7, 1.3);
		days.push({
			person,
			period,
			day,
			expected: { administrative: person.minutesPerDay * share, working: person.minutesPerDay },
			administrative: working * clamp(normal(stream, share, study.daySd), 0.02, 0.92),
			working,
		});
	}
	return days;
}
