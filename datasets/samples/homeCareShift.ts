import type { RandomStream } from '#lib/core/rng.ts';
import { CHECKING, TRAVEL, homeCareActivities } from './homeCareActivities.ts';
import { divide, weightOf, type TimeSpent } from './model/activities.ts';
import { chance } from './model/draws.ts';
import { roundMinutes } from './model/rounding.ts';
import type { WorkDay } from './model/workDays.ts';

export interface ShiftPart extends TimeSpent {
	/** Minute of the day at which it starts; the last part of a late shift may run past 1440. */
	readonly start: number;
}

const DAY = 1440;

/** One shift as a chain of parts without gaps: travel, care, writing; a break half-way. */
export function shiftOfDay(stream: RandomStream, day: WorkDay): ShiftPart[] {
	const parts = chain(stream, day)
		.map(({ activity, minutes }) => ({
			activity,
			minutes: roundMinutes(stream, minutes, day.person.roundingMinutes),
		}))
		.filter(({ minutes }) => minutes > 0);
	const total = parts.reduce((sum, part) => sum + part.minutes, 0);
	let start = startOfShift(stream, total, parts.at(-1)!.minutes);
	return parts.map((part) => {
		const placed = { ...part, start };
		start += part.minutes;
		return placed;
	});
}

/** Mostly mornings; evening shifts end before midnight, but now and then the last visit runs past it. */
function startOfShift(stream: RandomStream, total: number, last: number): number {
	if (!chance(stream, 0.2)) return 420 + 5 * stream.integer(13);
	if (last >= 10 && chance(stream, 0.12)) return DAY - total + 5 * Math.ceil(last / 10);
	return Math.min(945, DAY - 5 - total);
}

function chain(stream: RandomStream, day: WorkDay): TimeSpent[] {
	const { person, period } = day;
	const checking = period === 1 && person.usesAi ? Math.min(0.02 * day.working, 0.4 * day.administrative) : 0;
	const choices = (administrative: boolean) =>
		homeCareActivities
			.filter((activity) => activity.workingTime && activity.administrative === administrative)
			.map((activity) => ({ name: activity.name, weight: weightOf(activity, person.role.name) }));
	const visiting = day.working - day.administrative;
	const visits = divide(stream, 0.84 * visiting, 3, choices(false));
	const writing = divide(stream, day.administrative - checking, 3, choices(true));
	const chain = visits.flatMap((visit, index) => [
		{ activity: TRAVEL, minutes: (0.16 * visiting) / visits.length },
		visit,
		...(writing[index] ? [writing[index]] : []),
	]);
	const pause = person.registersBreaks ? [{ activity: 'Pauze', minutes: 30 }] : [];
	return [
		...chain.slice(0, 5),
		...pause,
		...chain.slice(5),
		...writing.slice(visits.length),
		{ activity: CHECKING, minutes: checking },
	];
}
