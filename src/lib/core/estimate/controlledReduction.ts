import { issue } from '../issue.ts';
import { absent, present, type Outcome } from '../outcome.ts';
import type { PersonPeriodTable } from '../panel/personPeriod.ts';
import type { Estimate } from './estimate.ts';
import { jackknifeReplicates, jackknifeVariance, withTInterval } from './jackknife.ts';
import { matchedUnits } from './matched.ts';
import { poolTimes, shareAfter, shareBefore, type PooledTimes } from './shares.ts';

const id = 'controlledReduction';
const FEWEST_CONTROLS = 2;

/** S_after / S_before; null without administration before. */
function shareRatio(times: PooledTimes): number | null {
	return times.administrativeBefore > 0 ? shareAfter(times) / shareBefore(times) : null;
}

/**
 * Headline with controls: 1 − (S_after/S_before)_intervention / (S_after/S_before)_control, as a share (0.1 = 10 % less
 * than the change among the controls explains).
 *
 * Variance = Σ_g (n_g − 1)/n_g · Σ_{i∈g} (θ₍₋ᵢ₎ − θ̄_g)² with θ the full double ratio, the jackknife for independent
 * strata; t interval on min(n_int, n_ctl) − 1 degrees of freedom, and n is that minimum. `values` are the two ratios of
 * change: `before` for the controls (what would have happened), `after` for the intervention.
 *
 * Absent with fewer than two matched controls (one gives no spread of its own), with nobody matched, or where a ratio
 * is undefined. Whether there are enough controls for a headline is decided elsewhere.
 * Source: J. N. Arvesen, "Jackknifing U-statistics", Ann. Math. Statist. 40 (1969) 2076–2100 (several samples).
 */
export function controlledReduction(table: PersonPeriodTable): Outcome<Estimate> {
	const intervention = matchedUnits(table, 'intervention');
	const controls = matchedUnits(table, 'control');
	if (intervention.length === 0) {
		return absent(issue('tooFewUnits', 'warning', { estimate: id, found: 0, needed: 1 }));
	}
	if (controls.length < FEWEST_CONTROLS) {
		return absent(
			issue('noControls', 'note', { estimate: id, found: controls.length, needed: FEWEST_CONTROLS }),
		);
	}
	const ownRatio = shareRatio(poolTimes(intervention));
	const controlRatio = shareRatio(poolTimes(controls));
	if (ownRatio === null) return absent(issue('zeroAdministrationBefore', 'warning', { estimate: id }));
	if (!controlRatio) return absent(issue('zeroAdministrationControls', 'warning', { estimate: id }));

	const estimate = 1 - ownRatio / controlRatio;
	const n = Math.min(intervention.length, controls.length);
	const values = { before: controlRatio, after: ownRatio };
	const withoutOne = jackknifeReplicates(intervention, (times) => {
		const ratio = shareRatio(times);
		return ratio === null ? null : 1 - ratio / controlRatio;
	});
	const withoutControl = jackknifeReplicates(controls, (times) => {
		const ratio = shareRatio(times);
		return ratio ? 1 - ownRatio / ratio : null;
	});
	if (n < 2 || !withoutOne || !withoutControl) {
		const doubts = n < 2 ? [] : [issue('replicateUndefined', 'warning', { estimate: id })];
		return present(withTInterval(estimate, null, n - 1, n, values), doubts);
	}
	const se = Math.sqrt(jackknifeVariance(withoutOne) + jackknifeVariance(withoutControl));
	return present(withTInterval(estimate, se, n - 1, n, values));
}
