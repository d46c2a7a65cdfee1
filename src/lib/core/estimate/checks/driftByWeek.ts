import { jackknifeVariance, withTInterval } from '../jackknife.ts';
import type { Check, CheckInput } from './check.ts';
import { comparedPersons } from './comparedPersons.ts';

/** Σ W, Σ wW, Σ w²W, Σ A and Σ wA of the person-days, w the number of the week. */
const MOMENTS = 5;
const PERCENTAGE_POINTS = 100;
const NOTICEABLE = 0.5;

/** Two points always lie on a line: nothing would tell a drift from a difference between two weeks. */
const FEWEST_WEEKS = 3;

/**
 * Drift within the after period: the slope of the weekly administration share on the number of the week, weighted by
 * working time, in percentage points per week; over the compared intervention units, weeks of seven days from their first
 * day after go-live. In sums over person-days, with w the week, A administrative and W working time:
 * slope = (ΣwA·ΣW − ΣwW·ΣA) / (Σw²W·ΣW − (ΣwW)²). Interval: delete-one-unit jackknife, t on n − 1 degrees of freedom, n
 * the units with days after. `weeks` counts weeks with at least one day.
 *
 * `attention` when the interval excludes no change (which chance does in one of twenty results) and the change over the
 * whole period is half a percentage point or more (our choice: less is rounded away when results are shown). Never
 * `stop`: people still learning, or a novelty that wears off, is a finding. Slope null with fewer than
 * three weeks, interval null without spread.
 */
export function driftByWeek({ table }: CheckInput): Check<'driftByWeek'> {
	const { days } = table;
	const compared = comparedPersons(table);
	const counts = (index: number) => days.period[index] === 1 && compared[days.person[index]!] === 1;
	let first = Infinity;
	for (let index = 0; index < days.count; index++) {
		if (counts(index)) first = Math.min(first, days.day[index]!);
	}
	const moments = new Float64Array(table.units.length * MOMENTS);
	const weeks = new Set<number>();
	for (let index = 0; index < days.count; index++) {
		if (!counts(index)) continue;
		const week = Math.floor((days.day[index]! - first) / 7);
		weeks.add(week);
		const own = table.unitOfPerson[days.person[index]!]! * MOMENTS;
		const working = days.workingSeconds[index]!;
		const administrative = days.administrativeSeconds[index]!;
		moments[own]! += working;
		moments[own + 1]! += week * working;
		moments[own + 2]! += week * week * working;
		moments[own + 3]! += administrative;
		moments[own + 4]! += week * administrative;
	}
	const all = new Float64Array(MOMENTS);
	moments.forEach((value, index) => (all[index % MOMENTS]! += value));
	const slope = weeks.size >= FEWEST_WEEKS ? slopeOf(all) : null;
	if (slope === null) return drifted(weeks.size, null, null, null);

	const replicates: number[] = [];
	for (let own = 0; own < moments.length; own += MOMENTS) {
		if (moments[own] === 0) continue;
		const without = slopeOf(all.map((value, index) => value - moments[own + index]!));
		if (without === null) return drifted(weeks.size, slope, null, null);
		replicates.push(without);
	}
	const n = replicates.length;
	const se = n >= 2 ? Math.sqrt(jackknifeVariance(Float64Array.from(replicates))) : null;
	const { low, high } = withTInterval(slope, se, n - 1, n);
	return drifted(weeks.size, slope, low, high);
}

function slopeOf(sums: Float64Array): number | null {
	const [w, ww, www, a, wa] = sums as unknown as [number, number, number, number, number];
	const spread = www * w - ww * ww;
	// With all days in one week only the rounding of these products would be left.
	return spread > 1e-12 * www * w ? (PERCENTAGE_POINTS * (wa * w - ww * a)) / spread : null;
}

function drifted(
	weeks: number,
	slope: number | null,
	low: number | null,
	high: number | null,
): Check<'driftByWeek'> {
	const isUnknown = slope === null || low === null || high === null;
	const isDrift = !isUnknown && (low > 0 || high < 0) && Math.abs(slope) * (weeks - 1) >= NOTICEABLE;
	return {
		id: 'driftByWeek',
		level: isUnknown || isDrift ? 'attention' : 'ok',
		values: { weeks, slope, low, high },
	};
}
