import type { ActivityMapping } from '../timelog/activities.ts';
import type { EpochDay } from '../period.ts';
import type { ParsedLog } from '../timelog/parsedLog.ts';
import { rankOfPersons } from './personDays.ts';
import { inWashout, type Washout } from './washout.ts';

/** Whole days between a day and go-live: 0 for go-live and for the day before it. A wash-out of d days drops those below d. */
export function daysFromGoLive(day: EpochDay, goLive: EpochDay): number {
	return day >= goLive ? day - goLive : goLive - day - 1;
}

/**
 * Working time that the wash-out left out but a shorter one of `days` days would keep: by `person * 2 + period`,
 * persons as in the table, in whole seconds.
 */
export interface TimesWithin {
	readonly administrativeSeconds: Float64Array;
	readonly workingSeconds: Float64Array;
}

export function timesWithinWashout(
	log: ParsedLog,
	flags: readonly (ActivityMapping | null)[],
	washout: Washout,
	days: number,
): TimesWithin {
	const rank = rankOfPersons(log);
	const administrativeSeconds = new Float64Array(rank.length * 2);
	const workingSeconds = new Float64Array(rank.length * 2);
	for (let entry = 0; entry < log.count; entry++) {
		const day = log.day[entry]!;
		if (!inWashout(day, washout) || daysFromGoLive(day, washout.goLive) < days) continue;
		const flag = flags[log.activity[entry]!];
		if (!flag?.workingTime) continue;
		const cell = rank[log.person[entry]!]! * 2 + log.period[entry]!;
		workingSeconds[cell]! += log.seconds[entry]!;
		if (flag.administrative) administrativeSeconds[cell]! += log.seconds[entry]!;
	}
	return { administrativeSeconds, workingSeconds };
}
