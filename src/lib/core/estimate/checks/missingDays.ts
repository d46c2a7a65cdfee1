import { weekday } from '../../period.ts';
import type { PersonPeriodTable } from '../../panel/personPeriod.ts';
import type { Check, CheckInput } from './check.ts';
import { comparedPersons } from './comparedPersons.ts';

const UNEQUAL = 0.1;
const MOST = 0.5;
const FEWEST_TIMES = 2;

/**
 * Days without any entry. Nobody's rota is known, so a person's usual working days are the weekdays on which they have
 * at least two counting days over both periods (one may be a shift taken over). Expected in a period: every such weekday
 * between the first and the last counting day of the intervention group; missing: the part of the expected days without
 * a counting day. Over the compared intervention persons who registered in that period.
 *
 * `attention` when the missing part differs by more than ten points between the periods, or exceeds half in one of them.
 * The lines are our choice: days that are missing at random only widen the interval; days that are missing more often
 * on one side may have been the busy ones. Rotating shifts make many days seem missing, in both periods alike.
 */
export function missingDays({ table }: CheckInput): Check<'missingDays'> {
	const { days } = table;
	const compared = comparedPersons(table);
	const times = new Uint32Array(table.persons.length * 7);
	const counted: [number, number] = [0, 0];
	for (let index = 0; index < days.count; index++) {
		const person = days.person[index]!;
		if (compared[person] !== 1) continue;
		counted[days.period[index] as 0 | 1]++;
		times[person * 7 + weekday(days.day[index]!)]!++;
	}
	const present: [number, number] = [0, 0];
	for (let index = 0; index < days.count; index++) {
		const person = days.person[index]!;
		if (compared[person] !== 1) continue;
		if (times[person * 7 + weekday(days.day[index]!)]! >= FEWEST_TIMES) {
			present[days.period[index] as 0 | 1]++;
		}
	}
	const missing = ([0, 1] as const).map((period) => {
		const expected = expectedDays(table, compared, times, period);
		return expected > 0 ? 1 - present[period] / expected : null;
	});
	const [missingBefore, missingAfter] = missing as [number | null, number | null];
	const isDoubtful =
		missingBefore === null ||
		missingAfter === null ||
		Math.abs(missingAfter - missingBefore) > UNEQUAL ||
		Math.max(missingBefore, missingAfter) > MOST;
	return {
		id: 'missingDays',
		level: isDoubtful ? 'attention' : 'ok',
		values: {
			persons: compared.reduce((count, group) => count + (group === 1 ? 1 : 0), 0),
			daysBefore: counted[0],
			daysAfter: counted[1],
			missingBefore,
			missingAfter,
		},
	};
}

function expectedDays(
	table: PersonPeriodTable,
	compared: Uint8Array,
	times: Uint32Array,
	period: 0 | 1,
): number {
	const span = table.span[period];
	if (!span) return 0;
	const datesOf = new Uint32Array(7);
	for (let day = span.first; day <= span.last; day++) datesOf[weekday(day)]!++;
	let expected = 0;
	table.persons.forEach((person, index) => {
		if (compared[index] !== 1 || !(period === 0 ? person.before : person.after)) return;
		for (let day = 0; day < 7; day++) {
			if (times[index * 7 + day]! >= FEWEST_TIMES) expected += datesOf[day]!;
		}
	});
	return expected;
}
