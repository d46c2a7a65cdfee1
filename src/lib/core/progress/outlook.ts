import { GOAL_DAY } from '../goal/goal.ts';
import { yearsBetween, type EpochDay } from '../period.ts';
import { roundedShare } from '../publish/rounding.ts';

/** A published effect on the day of its release. */
export interface DatedEffect {
	readonly day: EpochDay;
	readonly estimate: number;
}

/** Two ways to carry a series on to the last day of 2030. Suppositions, not forecasts. Effects as shares. */
export interface Outlook {
	/** Nothing more happens: the last effect stays. */
	readonly flat: number;
	/** It goes on as it went: the last effect, plus the slope of a line of least squares through all; null with too few. */
	readonly trend: number | null;
	/** Slope of that line in percentage points a year, rounded to half a point. */
	readonly pointsPerYear: number | null;
}

/** Fewer points, or a shorter time, make a step and not a trend. */
const FEWEST_POINTS = 4;
const SHORTEST_YEARS = 1;

/** Derived from published (rounded) effects only; null without any. Effects oldest first. */
export function outlookOf(effects: readonly DatedEffect[]): Outlook | null {
	const first = effects[0];
	const last = effects.at(-1);
	if (!first || !last) return null;
	const flat = last.estimate;
	if (effects.length < FEWEST_POINTS || yearsBetween(first.day, last.day) < SHORTEST_YEARS)
		return { flat, trend: null, pointsPerYear: null };
	const years = effects.map(({ day }) => yearsBetween(first.day, day));
	const meanYear = mean(years);
	const meanEffect = mean(effects.map(({ estimate }) => estimate));
	let across = 0;
	let along = 0;
	effects.forEach(({ estimate }, index) => {
		const distance = (years[index] ?? 0) - meanYear;
		across += distance * (estimate - meanEffect);
		along += distance * distance;
	});
	const slope = across / along;
	return {
		flat,
		// nobody can save more than everything
		trend: Math.min(1, roundedShare(flat + slope * yearsBetween(last.day, GOAL_DAY))),
		pointsPerYear: 100 * roundedShare(slope),
	};
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
