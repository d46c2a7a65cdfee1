import { afterSubsidyOf } from '../business/afterSubsidy.ts';
import type { BusinessCase } from '../business/businessCase.ts';
import type { ByParty } from '../business/byParty.ts';
import { doubleArithmetic } from '../business/doubleArithmetic.ts';
import { ledgerOf } from '../business/ledger.ts';
import { resultsOf } from '../business/results.ts';

/** The numbers that scenarios are compared by: those of the result, in doubles. */
export interface ScenarioOutcome {
	readonly npvTotal: number;
	readonly npvCash: number;
	/** Total NPV by party. */
	readonly parties: ByParty<number>;
	/** The month, from 1, in which the money of all together is back for good; 0 if it never was away, null if it never is. */
	readonly paybackMonth: number | null;
	readonly realisedHours: number;
	readonly costPerHourEur: number | null;
	/** The licence in the first whole model year without subsidy; null when there is none. */
	readonly licenceAfterEur: number | null;
}

/** A part of the case result, some four times as fast as the whole: several scenarios follow one key press. */
export function scenarioOutcome(businessCase: BusinessCase): ScenarioOutcome {
	const a = doubleArithmetic;
	const ledger = ledgerOf(a, businessCase);
	const { joint, parties } = resultsOf(a, ledger);
	const after = afterSubsidyOf(a, businessCase, ledger, null, false);
	const whole = after?.years.find(({ fromMonth, toMonth }) => toMonth - fromMonth === 11);
	const { last } = joint.cash.paybackMonths;
	return {
		npvTotal: joint.total.npv,
		npvCash: joint.cash.npv,
		parties: Object.fromEntries(businessCase.parties.map(({ id }, place) => [id, parties[place]!.total.npv])),
		paybackMonth: joint.peakFunding.month === null ? 0 : last === null ? null : last + 1,
		realisedHours: ledger.roleHours.reduce(
			(sum, { realised }) => realised.reduce((total, hours) => total + hours, sum),
			0,
		),
		costPerHourEur: joint.ownCostPerRealisedHourEur,
		licenceAfterEur: whole?.licenceEur ?? null,
	};
}
