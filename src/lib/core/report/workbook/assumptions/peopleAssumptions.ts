import type { BusinessCase } from '../../../business/businessCase.ts';
import { epochDay } from '../../../period.ts';
import { dateNumber } from '../address.ts';
import type { Assumption } from './assumption.ts';
import { AssumptionList } from './assumptionList.ts';

const horizonDomain = (most: number) => ({ low: 1, high: most });

/** The case as a whole, its parties, the saving, the rollout and the people. */
export function peopleAssumptions(
	businessCase: BusinessCase,
	partyName: (id: string) => string,
): Assumption[] {
	const { discounting, budgetRequest, parties, saving, rollout, use, roles, horizonMonths } = businessCase;
	const start = epochDay(businessCase.startYear, businessCase.startMonthOfYear, 1)!;
	const general = new AssumptionList('general', '', null)
		.date('start', 'start', dateNumber(start))
		.whole('horizonMonths', 'horizon', 'months', horizonMonths, horizonDomain(horizonMonths));
	if (discounting.kind === 'nominal') general.rate('discountRate', 'discountRate', discounting.discountRate);
	else
		general
			.rate('realDiscountRate', 'realDiscountRate', discounting.realDiscountRate)
			.rate('inflation', 'inflation', discounting.inflation);
	general
		.rate('wageIndex', 'wageIndex', businessCase.wageIndex)
		.whole('budgetRequest.month', 'budgetMonth', 'calendarMonth', budgetRequest.month, { low: 1, high: 12 })
		.whole('budgetRequest.day', 'budgetDay', 'day', budgetRequest.day, {
			low: 1,
			high: 31,
		});

	const ofParties = parties.flatMap(
		(party) =>
			new AssumptionList('parties', `parties.${party.id}`, partyName(party.id))
				.text('name', 'partyName', partyName(party.id))
				.flag('required', 'partyRequired', party.required)
				.flag('canPay', 'partyCanPay', party.kind !== 'patient')
				.anyEuro('outsideOptionEur', 'outsideOption', 'euro', party.outsideOptionEur).found,
	);

	const ofSaving = new AssumptionList('saving', 'saving', null)
		.share('reduction', 'reduction', saving.reduction, {
			low: null,
			high: null,
		})
		.rate('persistencePerYear', 'persistence', saving.persistencePerYear)
		.share('realisedShare', 'realisedShare', saving.realisedShare);

	const ofRollout = new AssumptionList('rollout', 'rollout', 'rollout')
		.whole('startMonth', 'startMonth', 'months', rollout.startMonth)
		.whole('months', 'months', 'months', rollout.months)
		.share('from', 'rolloutFrom', rollout.from)
		.share('to', 'rolloutTo', rollout.to);
	const ofUse: Assumption[] = [];
	if (use.kind === 'ramp') {
		const { ramp } = use;
		ofUse.push(
			...new AssumptionList('rollout', 'use', 'use')
				.whole('startMonth', 'startMonth', 'months', ramp.startMonth)
				.whole('months', 'months', 'months', ramp.months)
				.share('from', 'useFrom', ramp.from)
				.share('to', 'useTo', ramp.to).found,
		);
	} else if (use.kind === 'userTypes') {
		use.types.forEach(({ type, share, startMonth, months, to }, place) => {
			ofUse.push(
				...new AssumptionList('rollout', `use.userTypes.${place}`, type)
					.share('share', 'typeShare', share)
					.whole('startMonth', 'startMonth', 'months', startMonth)
					.whole('months', 'months', 'months', months)
					.share('to', 'useTo', to).found,
			);
		});
	}

	const ofRoles = roles.flatMap((role) => {
		const list = new AssumptionList('roles', `roles.${role.id}`, role.name)
			.party('party', 'ofParty', role.party)
			.number('headcount', 'headcount', 'persons', role.headcount)
			.number('workdaysPerYear', 'workdays', 'days', role.workdaysPerYear, {
				low: 0,
				high: 366,
			})
			.number(
				'baselineAdminMinutesPerDay',
				'baselineMinutes',
				'minutesPerDay',
				role.baselineAdminMinutesPerDay,
			)
			.number('extraReviewMinutesPerDay', 'reviewMinutes', 'minutesPerDay', role.extraReviewMinutesPerDay)
			.euro('hourlyCostEur', 'hourlyCost', 'euroPerHour', role.hourlyCostEur);
		if (role.reduction !== null)
			list.share('reduction', 'ownReduction', role.reduction, {
				low: null,
				high: null,
			});
		return list.found;
	});
	return [...general.found, ...ofParties, ...ofSaving.found, ...ofRollout.found, ...ofUse, ...ofRoles];
}
