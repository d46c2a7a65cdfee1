import type { PersonPeriodTable, UnitRow } from '../../panel/personPeriod.ts';
import { FEWEST_PERSONS, hiddenGroups } from '../disclosure.ts';
import type { PooledTimes } from '../shares.ts';
import type { Check, CheckedHeadline, CheckInput, CheckLevel } from './check.ts';
import { comparedPersons } from './comparedPersons.ts';
import { headlineStatistic, minus, NO_TIMES, plus } from './headlineStatistic.ts';

/**
 * Lowest and highest headline when one department at a time is left out, within each group; never which department.
 * Only departments whose own row may be shown (ten or more matched persons, and not hidden to protect a smaller one) are
 * left out, and only with ten or more matched persons left in their group: any other would say something about fewer
 * than ten persons, outright or by subtraction.
 *
 * `attention` when a result lies outside the interval of the headline or on the other side of no change: the conclusion
 * then rests on one department (our choice; the interval is what chance alone allows). Also when nothing could be left
 * out. Never `stop`. null when no department was registered.
 */
export function leaveOneDepartmentOut({
	table,
	headline,
}: CheckInput): Check<'leaveOneDepartmentOut'> | null {
	if (table.persons.every(({ department }) => department === null)) return null;
	const groups = { intervention: departmentsOf(table, 1), control: departmentsOf(table, 2) };
	const results: number[] = [];
	let isUndefined = headline === null;
	for (const side of ['intervention', 'control'] as const) {
		if (!headline || (side === 'control' && headline.id === 'shareReduction')) continue;
		const times = { intervention: groups.intervention.times, control: groups.control.times };
		for (const own of groups[side].removable) {
			const result = headlineStatistic(headline.id, { ...times, [side]: minus(times[side], own) });
			if (result === null) isUndefined = true;
			else results.push(result);
		}
	}
	const known = !isUndefined && results.length > 0;
	const lowest = known ? Math.min(...results) : null;
	const highest = known ? Math.max(...results) : null;
	return {
		id: 'leaveOneDepartmentOut',
		level: levelOf(lowest, highest, headline),
		values: { departments: results.length, lowest, highest },
	};
}

interface Departments {
	readonly times: PooledTimes;
	/** Times of each department that may be left out. */
	readonly removable: readonly PooledTimes[];
}

function departmentsOf(table: PersonPeriodTable, group: 1 | 2): Departments {
	const compared = comparedPersons(table);
	const members = new Map<string | null, { matched: number; times: PooledTimes }>();
	let times = NO_TIMES;
	let matched = 0;
	table.persons.forEach((person, index) => {
		if (compared[index] !== group) return;
		const known = members.get(person.department) ?? { matched: 0, times: NO_TIMES };
		const own = timesOfPerson(person);
		const isMatched = person.before && person.after ? 1 : 0;
		members.set(person.department, { matched: known.matched + isMatched, times: plus(known.times, own) });
		times = plus(times, own);
		matched += isMatched;
	});
	const departments = [...members].map(([name, totals]) => ({ name, ...totals }));
	const hidden = hiddenGroups(departments.map((department) => department.matched));
	return {
		times,
		removable: departments
			.filter(({ name }, index) => name !== null && !hidden[index])
			.filter((department) => matched - department.matched >= FEWEST_PERSONS)
			.map((department) => department.times),
	};
}

function timesOfPerson({ before, after }: UnitRow): PooledTimes {
	return {
		administrativeBefore: before?.administrativeSeconds ?? 0,
		workingBefore: before?.workingSeconds ?? 0,
		administrativeAfter: after?.administrativeSeconds ?? 0,
		workingAfter: after?.workingSeconds ?? 0,
	};
}

function levelOf(
	lowest: number | null,
	highest: number | null,
	headline: CheckedHeadline | null,
): CheckLevel {
	if (lowest === null || highest === null || !headline) return 'attention';
	const turns = headline.estimate > 0 ? lowest <= 0 : headline.estimate < 0 && highest >= 0;
	const isOutside =
		headline.low !== null && headline.high !== null && (lowest < headline.low || highest > headline.high);
	return turns || isOutside ? 'attention' : 'ok';
}
