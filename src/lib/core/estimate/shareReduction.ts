import { issue } from '../issue.ts';
import { absent, present, type Outcome } from '../outcome.ts';
import type { PersonPeriodTable } from '../panel/personPeriod.ts';
import type { Estimate } from './estimate.ts';
import { jackknifeEstimate } from './jackknife.ts';
import { matchedUnits } from './matched.ts';
import { poolTimes, reductionOf, shareAfter, shareBefore } from './shares.ts';

/**
 * Headline without controls: θ = 1 − S_after/S_before over the matched intervention units, as a share (0.175 = 17.5 %
 * less), with the jackknife-t interval. Absent when nobody is matched or nobody administered before.
 */
export function shareReduction(table: PersonPeriodTable): Outcome<Estimate> {
	const units = matchedUnits(table, 'intervention');
	if (units.length === 0) {
		return absent(issue('tooFewUnits', 'warning', { estimate: 'shareReduction', found: 0, needed: 1 }));
	}
	const times = poolTimes(units);
	const estimate = jackknifeEstimate(units, reductionOf, {
		before: shareBefore(times),
		after: shareAfter(times),
	});
	return estimate
		? present(estimate)
		: absent(issue('zeroAdministrationBefore', 'warning', { estimate: 'shareReduction' }));
}
