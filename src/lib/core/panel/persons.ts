import type { ParsedLog } from '../timelog/parsedLog.ts';
import { personOrder, type PersonDayTotals } from './personDays.ts';
import type { PeriodTotals, UnitRow } from './personPeriod.ts';

export interface Persons {
	/** Every person of the log, sorted by id, also those without a counting day. */
	readonly rows: readonly UnitRow[];
	/** For each row the index of the person in the log. */
	readonly order: Uint32Array;
	/** Persons whose entries name both groups; they count where most of their time lies. */
	readonly inBothGroups: number;
}

export function describePersons(log: ParsedLog, totals: PersonDayTotals): Persons {
	const order = personOrder(log);
	const label = (codes: Uint16Array | null, names: readonly string[]) =>
		mostTime(log, codes ?? null, names.length, names);
	const roles = label(log.role, log.roles);
	const departments = label(log.department, log.departments);
	const organisations = label(log.organisation, log.organisations);
	const groups = groupSeconds(log);
	const use = aiUse(log);
	const periods = periodTotals(totals, order.length);
	let inBothGroups = 0;
	const rows = Array.from(order, (person, position): UnitRow => {
		const intervention = groups[person * 2]!;
		const control = groups[person * 2 + 1]!;
		if (intervention > 0 && control > 0) inBothGroups++;
		return {
			id: log.persons[person]!,
			group: control > intervention ? 'control' : 'intervention',
			role: roles[person]!,
			department: departments[person]!,
			organisation: organisations[person]!,
			aiUse: use[person]!,
			before: periods[position * 2]!,
			after: periods[position * 2 + 1]!,
			persons: 1,
		};
	});
	return { rows, order, inBothGroups };
}

/** For each person the name with the most time; ties go to the name that sorts first. */
function mostTime(
	log: ParsedLog,
	codes: Uint16Array | null,
	count: number,
	names: readonly string[],
): (string | null)[] {
	if (!codes || count === 0) return log.persons.map(() => null);
	const seconds = new Float64Array(log.persons.length * count);
	const seen = new Uint8Array(seconds.length);
	for (let entry = 0; entry < log.count; entry++) {
		const code = codes[entry]!;
		if (code === 0) continue;
		const cell = log.person[entry]! * count + code - 1;
		seconds[cell]! += log.seconds[entry]!;
		seen[cell] = 1;
	}
	return log.persons.map((_, person) => {
		let best: number | null = null;
		for (let code = 0; code < count; code++) {
			const cell = person * count + code;
			if (!seen[cell]) continue;
			const lead = best === null ? 1 : seconds[cell]! - seconds[person * count + best]!;
			if (lead > 0 || (lead === 0 && names[code]! < names[best!]!)) best = code;
		}
		return best === null ? null : names[best]!;
	});
}

function groupSeconds(log: ParsedLog): Float64Array {
	const seconds = new Float64Array(log.persons.length * 2);
	for (let entry = 0; entry < log.count; entry++) {
		seconds[log.person[entry]! * 2 + log.group[entry]!]! += log.seconds[entry]!;
	}
	return seconds;
}

/** A person uses the tool when at least one entry after go-live says so; null when no entry says anything. */
function aiUse(log: ParsedLog): (boolean | null)[] {
	const use: (boolean | null)[] = log.persons.map(() => null);
	if (!log.aiUse) return use;
	for (let entry = 0; entry < log.count; entry++) {
		const stated = log.aiUse[entry]!;
		if (stated === 0 || log.period[entry] !== 1) continue;
		const person = log.person[entry]!;
		use[person] = stated === 2 || use[person] === true;
	}
	return use;
}

function periodTotals(totals: PersonDayTotals, persons: number): (PeriodTotals | null)[] {
	const { days, contacts } = totals;
	const cells: ({ -readonly [Key in keyof PeriodTotals]: PeriodTotals[Key] } | null)[] = new Array(
		persons * 2,
	).fill(null);
	for (let index = 0; index < days.count; index++) {
		const cell = (cells[days.person[index]! * 2 + days.period[index]!] ??= {
			administrativeSeconds: 0,
			workingSeconds: 0,
			days: 0,
			contacts: null,
		});
		cell.administrativeSeconds += days.administrativeSeconds[index]!;
		cell.workingSeconds += days.workingSeconds[index]!;
		cell.days++;
		if (contacts[index]! >= 0) cell.contacts = (cell.contacts ?? 0) + contacts[index]!;
	}
	return cells;
}
