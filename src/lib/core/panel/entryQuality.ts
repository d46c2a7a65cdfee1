import type { ActivityMapping } from '../timelog/activities.ts';
import type { ParsedLog } from '../timelog/parsedLog.ts';
import { countOverlaps, type Overlaps } from './overlaps.ts';
import { inWashout, type Washout } from './washout.ts';

/** How many durations of a period are whole multiples of so many minutes; entries without duration are not counted. */
export interface DurationCounts {
	readonly durations: number;
	readonly multiplesOf5: number;
	readonly multiplesOf15: number;
	readonly multiplesOf30: number;
}

/** What can only be seen in single entries, over the working time of everybody outside the wash-out. */
export interface EntryQuality {
	readonly before: DurationCounts;
	readonly after: DurationCounts;
	/** null when no entry has a start time. */
	readonly overlaps: Overlaps | null;
}

/** One pass over the entries; start times take a second, and persons whose entries stand out of order a third. */
export function entryQuality(
	log: ParsedLog,
	flags: readonly (ActivityMapping | null)[],
	washout: Washout | null,
): EntryQuality {
	const isWork = Uint8Array.from(log.activities, (_, activity) => (flags[activity]?.workingTime ? 1 : 0));
	const durations = [0, 0];
	const multiplesOf5 = [0, 0];
	const multiplesOf15 = [0, 0];
	const multiplesOf30 = [0, 0];
	for (let entry = 0; entry < log.count; entry++) {
		const seconds = log.seconds[entry]!;
		if (seconds === 0 || !isWork[log.activity[entry]!] || inWashout(log.day[entry]!, washout)) continue;
		const period = log.period[entry]!;
		durations[period]!++;
		if (seconds % 300 !== 0) continue;
		multiplesOf5[period]!++;
		if (seconds % 900 !== 0) continue;
		multiplesOf15[period]!++;
		if (seconds % 1800 === 0) multiplesOf30[period]!++;
	}
	const counts = (period: 0 | 1): DurationCounts => ({
		durations: durations[period]!,
		multiplesOf5: multiplesOf5[period]!,
		multiplesOf15: multiplesOf15[period]!,
		multiplesOf30: multiplesOf30[period]!,
	});
	return { before: counts(0), after: counts(1), overlaps: countOverlaps(log, isWork, washout) };
}
