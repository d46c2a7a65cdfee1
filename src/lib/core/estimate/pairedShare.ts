import { issue } from '../issue.ts';
import { absent, present, type Outcome } from '../outcome.ts';
import type { PeriodTotals, PersonPeriodTable } from '../panel/personPeriod.ts';
import type { Estimate } from './estimate.ts';
import { matchedUnits } from './matched.ts';
import { pairedEstimate } from './pairedMinutesPerDay.ts';

function share(totals: PeriodTotals): number {
	return totals.administrativeSeconds / totals.workingSeconds;
}

/**
 * Mean over the matched intervention units of their own share after minus their own share before, as a share (0–1;
 * −0.07 = seven points less), each unit counting once whatever its hours; t interval on n − 1 degrees of freedom.
 */
export function pairedShare(table: PersonPeriodTable): Outcome<Estimate> {
	const units = matchedUnits(table, 'intervention');
	if (units.length === 0) {
		return absent(issue('tooFewUnits', 'warning', { estimate: 'pairedShare', found: 0, needed: 1 }));
	}
	return present(
		pairedEstimate(
			units.map((unit) => share(unit.before)),
			units.map((unit) => share(unit.after)),
		),
	);
}
