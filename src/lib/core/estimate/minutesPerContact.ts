import { issue } from '../issue.ts';
import { absent, present, type Outcome } from '../outcome.ts';
import type { PeriodTotals, PersonPeriodTable } from '../panel/personPeriod.ts';
import type { Estimate } from './estimate.ts';
import { jackknifeVariance, withTInterval } from './jackknife.ts';
import { matchedUnits } from './matched.ts';

const id = 'minutesPerContact';
const SECONDS_PER_MINUTE = 60;

type WithContacts = PeriodTotals & { readonly contacts: number };

interface Pair {
	readonly before: WithContacts;
	readonly after: WithContacts;
}

/**
 * Administrative minutes per contact, ΣA/Σcontacts, after − before (negative = saving), over the matched intervention
 * units that registered contacts in both periods; jackknife-t interval over those units. `values` are the two levels.
 * Absent when no unit registered contacts in both periods, or a period counts none.
 */
export function minutesPerContact(table: PersonPeriodTable): Outcome<Estimate> {
	const pairs = matchedUnits(table, 'intervention').filter(
		(unit): unit is typeof unit & Pair => unit.before.contacts !== null && unit.after.contacts !== null,
	);
	const before = pairs.map((pair) => pair.before);
	const after = pairs.map((pair) => pair.after);
	const levels = { before: level(before), after: level(after) };
	if (levels.before === null || levels.after === null) {
		return absent(issue('noContacts', 'note', { estimate: id }));
	}
	const n = pairs.length;
	const values = { before: levels.before, after: levels.after };
	const estimate = values.after - values.before;
	if (n < 2) return present(withTInterval(estimate, null, n - 1, n, values));
	const replicates = new Float64Array(n);
	const all = { before: sums(before), after: sums(after) };
	for (let index = 0; index < n; index++) {
		const contactsBefore = all.before.contacts - before[index]!.contacts;
		const contactsAfter = all.after.contacts - after[index]!.contacts;
		if (contactsBefore <= 0 || contactsAfter <= 0) {
			return present(withTInterval(estimate, null, n - 1, n, values), [
				issue('replicateUndefined', 'warning', { estimate: id }),
			]);
		}
		const minutesBefore = (all.before.seconds - before[index]!.administrativeSeconds) / SECONDS_PER_MINUTE;
		const minutesAfter = (all.after.seconds - after[index]!.administrativeSeconds) / SECONDS_PER_MINUTE;
		replicates[index] = minutesAfter / contactsAfter - minutesBefore / contactsBefore;
	}
	return present(withTInterval(estimate, Math.sqrt(jackknifeVariance(replicates)), n - 1, n, values));
}

function sums(periods: readonly WithContacts[]): { seconds: number; contacts: number } {
	return {
		seconds: periods.reduce((sum, period) => sum + period.administrativeSeconds, 0),
		contacts: periods.reduce((sum, period) => sum + period.contacts, 0),
	};
}

/** Minutes per contact; null without contacts. */
function level(periods: readonly WithContacts[]): number | null {
	const { seconds, contacts } = sums(periods);
	return contacts > 0 ? seconds / SECONDS_PER_MINUTE / contacts : null;
}
