import { issue } from '../issue.ts';
import { absent, present, type Outcome } from '../outcome.ts';
import type { PersonPeriodTable } from '../panel/personPeriod.ts';
import { mean, sampleVariance } from '../stats/mean.ts';
import type { Estimate } from './estimate.ts';
import { withTInterval } from './jackknife.ts';
import { matchedUnits } from './matched.ts';
import { changePerDay } from './pairedMinutesPerDay.ts';

const id = 'didMinutesPerDay';
const FEWEST = 2;

/**
 * Difference in differences in minutes a day: mean d_i among the intervention − mean d_i among the controls (negative =
 * saving beyond what the controls saved), Welch's interval. `values`: `before` = mean d of the controls, `after` = mean d
 * of the intervention. n = the smaller group. Absent with fewer than two matched units in either group.
 * Source: B. L. Welch, "The generalization of 'Student's' problem when several different population variances are
 * involved", Biometrika 34 (1947) 28–35.
 */
export function didMinutesPerDay(table: PersonPeriodTable): Outcome<Estimate> {
	const own = matchedUnits(table, 'intervention').map(changePerDay);
	const controls = matchedUnits(table, 'control').map(changePerDay);
	if (own.length < FEWEST) {
		return absent(issue('tooFewUnits', 'warning', { estimate: id, found: own.length, needed: FEWEST }));
	}
	if (controls.length < FEWEST) {
		return absent(issue('noControls', 'note', { estimate: id, found: controls.length, needed: FEWEST }));
	}
	const values = { before: mean(controls), after: mean(own) };
	const estimate = values.after - values.before;
	const ownVariance = squaredError(own);
	const controlVariance = squaredError(controls);
	const variance = ownVariance + controlVariance;
	const n = Math.min(own.length, controls.length);
	if (variance === 0) return present(withTInterval(estimate, 0, n - 1, n, values));
	const df =
		variance ** 2 / (ownVariance ** 2 / (own.length - 1) + controlVariance ** 2 / (controls.length - 1));
	return present(withTInterval(estimate, Math.sqrt(variance), df, n, values));
}

/** Squared standard error of the mean; spread at the level of rounding error counts as none. */
function squaredError(changes: readonly number[]): number {
	const variance = sampleVariance(changes);
	const scale = Math.max(1, ...changes.map(Math.abs));
	return variance <= (1e-12 * scale) ** 2 ? 0 : variance / changes.length;
}
