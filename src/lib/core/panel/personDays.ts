import type { ParsedLog } from '../timelog/parsedLog.ts';
import type { ActivityMapping } from '../timelog/activities.ts';
import type { PersonDays } from './personPeriod.ts';
import type { Balance, Reconciliation } from './reconciliation.ts';
import { inWashout, type Washout } from './washout.ts';

/** One pass over the entries: what every later table of this step is built from. */
export interface PersonDayTotals {
	/** Counting person-days; `person` indexes the persons sorted by id (`order` of the persons step). */
	readonly days: PersonDays;
	/** Contacts of each counting person-day; −1 where none were registered. */
	readonly contacts: Float64Array;
	readonly reconciliation: Reconciliation;
	/** Seconds of every activity, decided or not, outside the wash-out. */
	readonly secondsOfActivity: Float64Array;
	/** Seconds by `(person of the log * 2 + period) * activities + activity`, outside the wash-out. */
	readonly activitySeconds: Float64Array;
}

/** Position of every person of the log when persons are sorted by id. */
export function rankOfPersons(log: ParsedLog): Uint32Array {
	const order = personOrder(log);
	const rank = new Uint32Array(order.length);
	order.forEach((person, position) => (rank[person] = position));
	return rank;
}

/** Persons of the log sorted by id. */
export function personOrder(log: ParsedLog): Uint32Array {
	const order = Uint32Array.from(log.persons.keys());
	return order.sort((a, b) => (log.persons[a]! < log.persons[b]! ? -1 : 1));
}

export function collectPersonDays(
	log: ParsedLog,
	flags: readonly (ActivityMapping | null)[],
	washout: Washout | null,
): PersonDayTotals {
	const rows = emptyBalance();
	const seconds = emptyBalance();
	for (const rejected of log.rejected) {
		rows.rejected += rejected.rows ?? 1;
		seconds.rejected += rejected.seconds ?? 0;
	}
	const rowsOf = (entry: number) => log.rowsOfEntry?.[entry] ?? 1;
	const rank = rankOfPersons(log);
	const activityCount = log.activities.length;
	const secondsOfActivity = new Float64Array(activityCount);
	const activitySeconds = new Float64Array(log.persons.length * 2 * activityCount);

	const cells = new DayCells();
	for (let entry = 0; entry < log.count; entry++) {
		const duration = log.seconds[entry]!;
		const day = log.day[entry]!;
		if (inWashout(day, washout)) {
			rows.outside += rowsOf(entry);
			seconds.outside += duration;
			continue;
		}
		const activity = log.activity[entry]!;
		const person = log.person[entry]!;
		const period = log.period[entry]!;
		secondsOfActivity[activity]! += duration;
		activitySeconds[(person * 2 + period) * activityCount + activity]! += duration;
		const flag = flags[activity];
		const part = !flag ? 'waiting' : flag.workingTime ? 'used' : 'outside';
		rows[part] += rowsOf(entry);
		seconds[part] += duration;
		if (!flag?.workingTime) continue;
		const cell = cells.at(rank[person]!, period, day);
		cells.working[cell]! += duration;
		if (flag.administrative) cells.administrative[cell]! += duration;
		const contacts = log.contacts?.[entry] ?? -1;
		if (contacts >= 0) cells.contacts[cell] = Math.max(0, cells.contacts[cell]!) + contacts;
	}
	return {
		...sortedDays(cells),
		reconciliation: { rows: closed(rows), seconds: closed(seconds) },
		secondsOfActivity,
		activitySeconds,
	};
}

type OpenBalance = { -readonly [Part in keyof Balance]: number };

function emptyBalance(): OpenBalance {
	return { read: 0, used: 0, rejected: 0, outside: 0, waiting: 0 };
}

function closed(balance: OpenBalance): Balance {
	return { ...balance, read: balance.used + balance.rejected + balance.outside + balance.waiting };
}

/** Growing columns of person-days, found again by person, period and day. */
class DayCells {
	readonly person: number[] = [];
	readonly period: number[] = [];
	readonly day: number[] = [];
	readonly administrative: number[] = [];
	readonly working: number[] = [];
	readonly contacts: number[] = [];
	readonly #byPerson: Map<number, number>[] = [];
	#lastKey = -1;
	#lastPerson = -1;
	#lastCell = -1;

	at(person: number, period: number, day: number): number {
		const key = day * 2 + period;
		if (person === this.#lastPerson && key === this.#lastKey) return this.#lastCell;
		const cells = (this.#byPerson[person] ??= new Map<number, number>());
		let cell = cells.get(key);
		if (cell === undefined) {
			cell = this.person.length;
			cells.set(key, cell);
			this.person.push(person);
			this.period.push(period);
			this.day.push(day);
			this.administrative.push(0);
			this.working.push(0);
			this.contacts.push(-1);
		}
		this.#lastPerson = person;
		this.#lastKey = key;
		this.#lastCell = cell;
		return cell;
	}
}

function sortedDays(cells: DayCells): { days: PersonDays; contacts: Float64Array } {
	const counting = cells.person.map((_, cell) => cell).filter((cell) => cells.working[cell]! > 0);
	counting.sort(
		(a, b) =>
			cells.person[a]! - cells.person[b]! ||
			cells.day[a]! - cells.day[b]! ||
			cells.period[a]! - cells.period[b]!,
	);
	const column = (values: readonly number[]) => counting.map((cell) => values[cell]!);
	return {
		days: {
			count: counting.length,
			person: Uint32Array.from(column(cells.person)),
			period: Uint8Array.from(column(cells.period)),
			day: Int32Array.from(column(cells.day)),
			administrativeSeconds: Float64Array.from(column(cells.administrative)),
			workingSeconds: Float64Array.from(column(cells.working)),
		},
		contacts: Float64Array.from(column(cells.contacts)),
	};
}
