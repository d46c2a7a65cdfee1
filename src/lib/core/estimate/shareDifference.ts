import { issue } from '../issue.ts';
import { absent, present, type Outcome } from '../outcome.ts';
import type { PersonPeriodTable } from '../panel/personPeriod.ts';
import type { Estimate, EstimateId } from './estimate.ts';
import { jackknifeEstimate } from './jackknife.ts';
import { matchedUnits } from './matched.ts';
import { poolTimes, shareAfter, shareBefore } from './shares.ts';

const PERCENTAGE_POINTS = 100;
const MINUTES_IN_A_WORKING_DAY = 480;

/** S_after − S_before in percentage points (−6.7 = 6.7 points less administration), jackknife-t interval. */
export function shareDifference(table: PersonPeriodTable): Outcome<Estimate> {
	return scaledDifference(table, 'shareDifference', PERCENTAGE_POINTS);
}

/** Minutes of administration in a working day of eight hours: 480 · (S_after − S_before), jackknife-t interval. */
export function minutesPer8h(table: PersonPeriodTable): Outcome<Estimate> {
	return scaledDifference(table, 'minutesPer8h', MINUTES_IN_A_WORKING_DAY);
}

function scaledDifference(table: PersonPeriodTable, id: EstimateId, scale: number): Outcome<Estimate> {
	const units = matchedUnits(table, 'intervention');
	if (units.length === 0) {
		return absent(issue('tooFewUnits', 'warning', { estimate: id, found: 0, needed: 1 }));
	}
	const times = poolTimes(units);
	const estimate = jackknifeEstimate(units, (t) => scale * (shareAfter(t) - shareBefore(t)), {
		before: scale * shareBefore(times),
		after: scale * shareAfter(times),
	});
	return present(estimate!);
}
