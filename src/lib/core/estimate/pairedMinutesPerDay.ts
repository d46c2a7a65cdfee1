import { issue } from '../issue.ts';
import { absent, present, type Outcome } from '../outcome.ts';
import type { PeriodTotals, PersonPeriodTable } from '../panel/personPeriod.ts';
import type { Estimate } from './estimate.ts';
import { withTInterval } from './jackknife.ts';
import { matchedUnits, type MatchedUnit } from './matched.ts';

const SECONDS_PER_MINUTE = 60;

/** Administrative minutes per counting day: A / D. */
export function minutesPerDay(totals: PeriodTotals): number {
	return totals.administrativeSeconds / SECONDS_PER_MINUTE / totals.days;
}

/** d_i = A_i,after/D_i,after − A_i,before/D_i,before, in minutes a day; negative = saving. */
export function changePerDay(unit: MatchedUnit): number {
	return minutesPerDay(unit.after) - minutesPerDay(unit.before);
}

/** Mean of d_i over the matched intervention units with the paired t interval (sd with n − 1). */
export function pairedMinutesPerDay(table: PersonPeriodTable): Outcome<Estimate> {
	const units = matchedUnits(table, 'intervention');
	if (units.length === 0) {
		return absent(issue('tooFewUnits', 'warning', { estimate: 'pairedMinutesPerDay', found: 0, needed: 1 }));
	}
	return present(
		pairedEstimate(
			units.map((unit) => minutesPerDay(unit.before)),
			units.map((unit) => minutesPerDay(unit.after)),
		),
	);
}

/** Mean of the paired changes with its t interval; one pair gives the change and no interval. */
export function pairedEstimate(before: readonly number[], after: readonly number[]): Estimate {
	const n = before.length;
	const changes = before.map((value, index) => after[index]! - value);
	const mean = average(changes);
	const squares = changes.reduce((sum, change) => sum + (change - mean) ** 2, 0);
	const scale = Math.max(1e-300, ...before.map(Math.abs), ...after.map(Math.abs));
	const spread = n >= 2 ? Math.sqrt(squares / (n - 1)) : null;
	const se = spread === null ? null : spread <= 1e-13 * scale ? 0 : spread / Math.sqrt(n);
	return withTInterval(mean, se, n - 1, n, { before: average(before), after: average(after) });
}

function average(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
