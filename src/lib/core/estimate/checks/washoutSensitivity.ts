import { daysFromGoLive, timesWithinWashout } from '../../panel/washoutTimes.ts';
import type { Washout } from '../../panel/washout.ts';
import { FEWEST_PERSONS } from '../disclosure.ts';
import type { PooledTimes } from '../shares.ts';
import type { Check, CheckInput } from './check.ts';
import { headlineStatistic, NO_TIMES, plus } from './headlineStatistic.ts';

/**
 * The headline with 0, 7, 14 and 28 days on either side of go-live left out, whatever the result itself leaves out. At
 * each step the compared units are those with working time in both periods that is left. null where undefined, or where
 * fewer than ten persons are left in a group.
 *
 * `attention` when a step falls outside the interval of the headline: the choice of the wash-out then matters more than
 * chance (our choice of a line). Also when there is no interval, or no step but the result's own has a value. Never `stop`.
 * null while go-live is not known.
 */
export function washoutSensitivity(input: CheckInput): Check<'washoutSensitivity'> | null {
	const { headline, washout } = input;
	if (!washout) return null;
	const [none, oneWeek, twoWeeks, fourWeeks] = [0, 7, 14, 28].map((days) =>
		headlineAt(input, washout, days),
	) as [number | null, number | null, number | null, number | null];
	const known = [none, oneWeek, twoWeeks, fourWeeks].filter((result) => result !== null);
	const isDoubtful =
		known.length < 2 ||
		!headline ||
		headline.low === null ||
		headline.high === null ||
		known.some((result) => result < headline.low! || result > headline.high!);
	return {
		id: 'washoutSensitivity',
		level: isDoubtful ? 'attention' : 'ok',
		values: { days: washout.days, none, oneWeek, twoWeeks, fourWeeks },
	};
}

/** The headline with another wash-out: days further from go-live than the table goes, and what the table left out. */
function headlineAt(input: CheckInput, washout: Washout, days: number): number | null {
	if (!input.headline) return null;
	const { days: entered, persons } = input.table;
	const administrative = new Float64Array(2 * persons.length);
	const working = new Float64Array(2 * persons.length);
	for (let index = 0; index < entered.count; index++) {
		if (daysFromGoLive(entered.day[index]!, washout.goLive) < days) continue;
		const cell = 2 * entered.person[index]! + entered.period[index]!;
		administrative[cell]! += entered.administrativeSeconds[index]!;
		working[cell]! += entered.workingSeconds[index]!;
	}
	if (days < washout.days) {
		const within = timesWithinWashout(input.log, input.flags, washout, days);
		for (let cell = 0; cell < working.length; cell++) {
			administrative[cell]! += within.administrativeSeconds[cell]!;
			working[cell]! += within.workingSeconds[cell]!;
		}
	}
	return statisticOf(
		input,
		persons.map((_, person) => ({
			administrativeBefore: administrative[2 * person]!,
			workingBefore: working[2 * person]!,
			administrativeAfter: administrative[2 * person + 1]!,
			workingAfter: working[2 * person + 1]!,
		})),
	);
}

function statisticOf({ table, headline }: CheckInput, sums: readonly PooledTimes[]): number | null {
	const units: PooledTimes[] = table.units.map(() => NO_TIMES);
	const persons = new Uint32Array(table.units.length);
	sums.forEach((own, person) => {
		const unit = table.unitOfPerson[person]!;
		units[unit] = plus(units[unit]!, own);
		if (own.workingBefore > 0 || own.workingAfter > 0) persons[unit]!++;
	});
	const times = { intervention: NO_TIMES, control: NO_TIMES };
	const left = { intervention: 0, control: 0 };
	table.units.forEach(({ group }, index) => {
		const own = units[index]!;
		if (!(own.workingBefore > 0 && own.workingAfter > 0)) return;
		times[group] = plus(times[group], own);
		left[group] += persons[index]!;
	});
	if (left.intervention < FEWEST_PERSONS) return null;
	if (headline!.id === 'controlledReduction' && left.control < FEWEST_PERSONS) return null;
	return headlineStatistic(headline!.id, times);
}
