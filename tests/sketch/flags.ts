import type { ActivityFlags } from '#lib/core/panel/activityFlags.ts';
import type { ParsedLog } from '#lib/core/timelog/parsedLog.ts';

export const administration: ActivityFlags = { administrative: true, workingTime: true, category: '' };
export const care: ActivityFlags = { administrative: false, workingTime: true, category: '' };
export const pause: ActivityFlags = { administrative: false, workingTime: false, category: '' };

const known: Readonly<Record<string, ActivityFlags>> = { admin: administration, care, break: pause };

/** `admin…` is administration, `care…` is care, `break…` is not working time; anything else is undecided. */
export function flagsOf(log: ParsedLog): (ActivityFlags | null)[] {
	return log.activities.map((name) => known[/^[a-z]+/.exec(name)?.[0] ?? ''] ?? null);
}
