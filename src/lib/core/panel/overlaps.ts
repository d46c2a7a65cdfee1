import type { ParsedLog } from '../timelog/parsedLog.ts';
import { inWashout, type Washout } from './washout.ts';

/** Entries of one person that lie over each other in time, so that the same minutes count twice. */
export interface Overlaps {
	/** Working entries with a start time. */
	readonly timed: number;
	readonly timedSeconds: number;
	/** Those that start before an earlier entry of the same person has ended. */
	readonly entries: number;
	/** Time of those entries that was already covered. */
	readonly seconds: number;
}

const SECONDS_PER_DAY = 86_400;

/**
 * A start (seconds since the first day of the log, below 2³³: 270 years) and a duration below 2²⁰ (twelve days; longer
 * ones are cut off) fit exactly in one double, so that sorting numbers sorts entries.
 */
const LONGEST = 2 ** 20;

/**
 * Overlaps between working entries (`isWork` by activity) outside the wash-out, also across midnight and across
 * periods; null when no such entry has a start time. Persons whose entries stand in order of time, as in nearly every
 * log, need no sorting.
 */
export function countOverlaps(log: ParsedLog, isWork: Uint8Array, washout: Washout | null): Overlaps | null {
	const { startSecond } = log;
	if (!startSecond) return null;
	let firstDay = Infinity;
	for (let entry = 0; entry < log.count; entry++) firstDay = Math.min(firstDay, log.day[entry]!);
	const takesPart = (entry: number) =>
		startSecond[entry]! >= 0 &&
		log.seconds[entry]! > 0 &&
		isWork[log.activity[entry]!] === 1 &&
		!inWashout(log.day[entry]!, washout);
	const startOf = (entry: number) => (log.day[entry]! - firstDay) * SECONDS_PER_DAY + startSecond[entry]!;

	const persons = log.persons.length;
	const totals = { timed: 0, timedSeconds: 0, entries: 0, seconds: 0 };
	const own = { entries: new Uint32Array(persons), seconds: new Float64Array(persons) };
	const lastStart = new Float64Array(persons);
	const coveredUntil = new Float64Array(persons);
	const counts = new Uint32Array(persons);
	const isUnordered = new Uint8Array(persons);
	for (let entry = 0; entry < log.count; entry++) {
		if (!takesPart(entry)) continue;
		const person = log.person[entry]!;
		const start = startOf(entry);
		const end = start + log.seconds[entry]!;
		totals.timed++;
		totals.timedSeconds += log.seconds[entry]!;
		counts[person]!++;
		if (start < lastStart[person]!) isUnordered[person] = 1;
		lastStart[person] = start;
		if (start < coveredUntil[person]!) {
			own.entries[person]!++;
			own.seconds[person]! += Math.min(end, coveredUntil[person]!) - start;
		}
		if (end > coveredUntil[person]!) coveredUntil[person] = end;
	}
	if (totals.timed === 0) return null;

	const place = new Uint32Array(persons);
	let room = 0;
	for (let person = 0; person < persons; person++) {
		place[person] = room;
		if (isUnordered[person]) room += counts[person]!;
	}
	const keys = new Float64Array(room);
	for (let entry = 0; room > 0 && entry < log.count; entry++) {
		const person = log.person[entry]!;
		if (!isUnordered[person] || !takesPart(entry)) continue;
		keys[place[person]!++] = startOf(entry) * LONGEST + Math.min(log.seconds[entry]!, LONGEST - 1);
	}
	for (let person = 0; person < persons; person++) {
		const found = isUnordered[person]
			? overlapsOfSorted(keys.subarray(place[person]! - counts[person]!, place[person]).sort())
			: { entries: own.entries[person]!, seconds: own.seconds[person]! };
		totals.entries += found.entries;
		totals.seconds += found.seconds;
	}
	return totals;
}

function overlapsOfSorted(keys: Float64Array): { entries: number; seconds: number } {
	const found = { entries: 0, seconds: 0 };
	let coveredUntil = 0;
	for (const key of keys) {
		const start = Math.floor(key / LONGEST);
		const end = start + (key % LONGEST);
		if (start < coveredUntil) {
			found.entries++;
			found.seconds += Math.min(end, coveredUntil) - start;
		}
		if (end > coveredUntil) coveredUntil = end;
	}
	return found;
}
