import { type Issue, issue } from '../issue.ts';
import { doubleArithmetic } from './doubleArithmetic.ts';
import type { BusinessCase } from './businessCase.ts';
import { valueOf } from './quantity.ts';
import { usersOf } from './users.ts';

/** Things in a readable case that a person should look at: a result follows, but perhaps not the one meant. */
export function caseWarnings(businessCase: BusinessCase): Issue[] {
	const users = usersOf(doubleArithmetic, businessCase);
	const full = valueOf(businessCase.rollout.to);
	const earlyPayments = businessCase.costs.flatMap((line) => {
		const rollout = users.rollout[line.fromMonth];
		if (line.every !== 'once' || line.unit === 'total' || rollout === undefined || rollout >= full - 1e-12)
			return [];
		const params = { month: line.fromMonth, rollout, full };
		return [issue('onceBeforeFullRollout', 'warning', params, { path: `costs.${line.id}` })];
	});
	const nothingToSubsidise = businessCase.subsidies.flatMap((subsidy) =>
		subsidy.eligible
			.filter(
				(category) =>
					!businessCase.costs.some((line) => line.category === category && line.payer === subsidy.receiver),
			)
			.map((category) =>
				issue('eligibleWithoutLine', 'warning', { category }, { path: `subsidies.${subsidy.id}` }),
			),
	);
	return [...earlyPayments, ...nothingToSubsidise];
}
