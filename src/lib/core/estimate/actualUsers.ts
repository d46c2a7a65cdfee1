import { issue } from '../issue.ts';
import { absent, present, type Outcome } from '../outcome.ts';
import type { PeriodTotals, PersonPeriodTable, UnitRow } from '../panel/personPeriod.ts';
import { FEWEST_PERSONS, hiddenGroups } from './disclosure.ts';
import type { Estimate } from './estimate.ts';
import { jackknifeEstimate } from './jackknife.ts';
import { pooledByUnit } from './pooledByUnit.ts';
import { poolTimes, reductionOf, shareAfter, shareBefore } from './shares.ts';

type MatchedPerson = UnitRow & { readonly before: PeriodTotals; readonly after: PeriodTotals };

/**
 * θ = 1 − S_after/S_before over the matched persons of the intervention group who used the tool, to stand beside the
 * headline over everyone who was given access; jackknife-t interval over their units. Who uses a tool chose to, so this
 * is no effect of access.
 *
 * Absent when no matched person's use is known, when fewer than ten used it, or when fewer than ten did not (their result
 * would follow by subtraction); and when the users administered nothing before.
 */
export function actualUsers(table: PersonPeriodTable): Outcome<Estimate> {
	const matched = table.persons.flatMap((person, index) =>
		person.group === 'intervention' && person.before && person.after
			? [{ person: person as MatchedPerson, index }]
			: [],
	);
	if (matched.every(({ person }) => person.aiUse === null)) return absent(issue('useUnknown', 'note', {}));
	const users = matched.filter(({ person }) => person.aiUse === true);
	const others = ([false, null] as const)
		.map((use) => matched.filter(({ person }) => person.aiUse === use).length)
		.filter((persons) => persons > 0);
	const [hidden] = hiddenGroups([users.length, ...others]);
	if (hidden === 'underTen') return absent(issue('fewUsers', 'note', { needed: FEWEST_PERSONS }));
	if (hidden === 'protective') return absent(issue('fewNonUsers', 'note', { needed: FEWEST_PERSONS }));
	const units = pooledByUnit(
		table,
		users.map(({ index }) => index),
		users.map(({ person }) => person),
	);
	const times = poolTimes(units);
	const estimate = jackknifeEstimate(units, reductionOf, {
		before: shareBefore(times),
		after: shareAfter(times),
	});
	return estimate
		? present(estimate)
		: absent(issue('zeroAdministrationBefore', 'warning', { estimate: 'actualUsers' }));
}
