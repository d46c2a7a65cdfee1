import type { Unit } from '../panel/personPeriod.ts';
import { studentTQuantile } from '../stats/studentT.ts';
import { CONFIDENCE_LEVEL, type Estimate } from './estimate.ts';

/**
 * What may be said aloud. `notEnoughData`: no conclusion · `less`/`more`: the whole interval lies on one side of no
 * change · `noClearChange`: the interval holds both.
 */
export type Verdict = 'notEnoughData' | 'less' | 'more' | 'noClearChange';

const FEWEST_PERSONS = 10;
const FEWEST_UNITS = 5;

/** Fewer units than this is too few to conclude: ten persons, or five departments or organisations. */
export function fewestUnits(unit: Unit): number {
	return unit === 'person' ? FEWEST_PERSONS : FEWEST_UNITS;
}

/**
 * Method §2: not enough data when n is too small, when there is no interval, or when the interval is wider than the
 * reduction the goal asks for by the end of 2030 (`widest`).
 */
export function verdictOf(headline: Estimate | null, unit: Unit, widest: number): Verdict {
	if (!headline || headline.low === null || headline.high === null) return 'notEnoughData';
	if (headline.n < fewestUnits(unit)) return 'notEnoughData';
	if (headline.high - headline.low > widest && widest > 0) return 'notEnoughData';
	if (headline.low > 0) return 'less';
	if (headline.high < 0) return 'more';
	return 'noClearChange';
}

/**
 * How many units would make the interval narrow enough, if those added spread like those measured: the smallest n for
 * which 2 · t(n − 1) · se · √(n_now / n) ≤ widest. null without a spread to go by, or when no n up to 10,000 would.
 */
export function unitsNeeded(headline: Estimate, unit: Unit, widest: number): number | null {
	if (!headline.se || widest <= 0) return null;
	const spread = headline.se * Math.sqrt(headline.n);
	for (let n = Math.max(headline.n, fewestUnits(unit)); n <= 10_000; n++) {
		const width = (2 * studentTQuantile((1 + CONFIDENCE_LEVEL) / 2, n - 1) * spread) / Math.sqrt(n);
		if (width <= widest) return n;
	}
	return null;
}
