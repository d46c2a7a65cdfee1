import type { ActivityMapping } from '#lib/core/timelog/activities.ts';
import type { ParsedLog } from '#lib/core/timelog/parsedLog.ts';

export const administration: ActivityMapping = { administrative: true, workingTime: true, category: null };
export const care: ActivityMapping = { administrative: false, workingTime: true, category: null };
export const pause: ActivityMapping = { administrative: false, workingTime: false, category: null };

const known: Readonly<Record<string, ActivityMapping>> = { admin: administration, care, break: pause };

/** `admin…` is administration, `care…` is care, `break…` is not working time; anything else is undecided. */
export function flagsOf(log: ParsedLog): (ActivityMapping | null)[] {
	return log.activities.map((name) => known[/^[a-z]+/.exec(name)?.[0] ?? ''] ?? null);
}
