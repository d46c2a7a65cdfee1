import type { PersonPeriodTable } from '../../panel/personPeriod.ts';
import { hiddenGroups } from '../disclosure.ts';
import type { Check, CheckInput } from './check.ts';
import { comparedPersons } from './comparedPersons.ts';
import { mixCheck } from './mixCheck.ts';

/**
 * The headline when both periods have the same mix of roles: post-stratified (see `postStratified`) to the pooled
 * distribution of working time over roles, each group to its own. A person has one role throughout; persons without one
 * form a stratum of their own. Levels: see `shiftLevel`. null when no role was registered.
 *
 * How far the mix itself moved is not shown where a role has fewer than ten matched persons: with two roles it would be
 * that role's hours.
 */
export function roleMix(input: CheckInput): Check<'roleMix'> | null {
	const { persons } = input.table;
	const compared = comparedPersons(input.table);
	const roles = [...new Set(persons.map(({ role }) => role))].sort();
	if (roles.every((role) => role === null)) return null;
	const { level, values } = mixCheck(input.headline, roles.length, (add) => {
		persons.forEach(({ role, before, after }, index) => {
			const group = compared[index]!;
			if (group === 0) return;
			[before, after].forEach((totals, period) => {
				if (!totals) return;
				const { administrativeSeconds, workingSeconds } = totals;
				add(group, period, roles.indexOf(role), administrativeSeconds, workingSeconds, workingSeconds);
			});
		});
	});
	return {
		id: 'roleMix',
		level,
		values: hasSmallRole(input.table, roles) ? { ...values, mixDifference: null, onlyOnce: null } : values,
	};
}

function hasSmallRole({ persons }: PersonPeriodTable, roles: readonly (string | null)[]): boolean {
	const matched = persons.filter(({ group, before, after }) => group === 'intervention' && before && after);
	const counts = roles.map((role) => matched.filter((person) => person.role === role).length);
	return hiddenGroups(counts.filter((count) => count > 0)).some((hidden) => hidden !== null);
}
