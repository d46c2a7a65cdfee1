import { type EpochDay, isoDate } from '../period.ts';
import { CASE_SCHEMA } from './readCase.ts';

/** A number of the reference data with where it came from. */
interface SourcedStart {
	readonly value: number;
	readonly source: string;
	readonly date: string;
}

/** The words of a new case, in the language of whoever makes it. */
export interface BlankCaseWords {
	readonly title: string;
	readonly organisation: string;
	readonly patients: string;
	readonly role: string;
	readonly licence: string;
	/** Source of a value that somebody only believes. */
	readonly belief: string;
	/** Source of a value that is still to be filled in. */
	readonly open: string;
}

/** Numbers of datasets/reference that a case can begin with. */
export interface BlankCaseStart {
	/** The day on which the beliefs are written down; the project begins in the January after it. */
	readonly today: EpochDay;
	readonly realDiscountRate: SourcedStart;
	readonly wageIndex: SourcedStart;
	readonly workdays: SourcedStart;
	readonly vatRate: SourcedStart;
}

/** Places whose value is only believed, until somebody replaces it or names its source. */
const beliefs = [
	...['horizonMonths', 'inflation', 'rollout', 'use', 'costs.licence.vatRecoverableShare'],
	...['saving.reduction', 'saving.persistencePerYear', 'saving.realisedShare'],
	...['destinations.betterCare.share', 'destinations.relief.share'],
];

/** Places with a 0 that only the organisation itself can fill in. */
const open = [
	...['roles.role1.headcount', 'roles.role1.baselineAdminMinutesPerDay', 'roles.role1.hourlyCostEur'],
	...['roles.role1.extraReviewMinutesPerDay', 'costs.licence.amountEur', 'costs.licence.index'],
	...['destinations.cash', 'destinations.moreCare', 'destinations.betterCare', 'destinations.relief'],
];

/**
 * The smallest case that is worth beginning with (`halftijd/case@1`): one organisation, its patients, one role, one licence.
 * What is sourced carries its source, what is believed says so, and what only the organisation knows is 0.
 */
export function blankCase(words: BlankCaseWords, given: BlankCaseStart): Readonly<Record<string, unknown>> {
	const today = isoDate(given.today);
	const nextYear = String(Number(today.slice(0, 4)) + 1).padStart(4, '0');
	const noted = (paths: readonly string[], note: object) => paths.map((path) => [path, note]);
	const sourced = (path: string, { source, date }: SourcedStart) => [path, { source, date }];
	const belief = (value: number, low: number, high: number) => ({ value, low, high, distribution: 'pert' });
	return {
		schema: CASE_SCHEMA,
		title: words.title,
		start: `${nextYear}-01`,
		horizonMonths: 60,
		realDiscountRate: given.realDiscountRate.value,
		inflation: 0.02,
		wageIndex: given.wageIndex.value,
		parties: [
			{ id: 'party1', name: words.organisation, kind: 'organisation', required: true },
			{ id: 'party2', name: words.patients, kind: 'patient', required: false },
		],
		saving: {
			basis: 'user',
			reduction: belief(0.1, 0, 0.2),
			persistencePerYear: 0,
			realisedShare: belief(0.5, 0.25, 0.75),
		},
		rollout: { startMonth: 0, months: 6, from: 0, to: 1 },
		use: { startMonth: 0, months: 12, from: 0, to: belief(0.6, 0.3, 0.9) },
		roles: [
			{
				id: 'role1',
				name: words.role,
				party: 'party1',
				headcount: 0,
				workdaysPerYear: given.workdays.value,
				baselineAdminMinutesPerDay: 0,
				extraReviewMinutesPerDay: 0,
				hourlyCostEur: 0,
			},
		],
		destinations: {
			cash: { share: 0, cashableShare: 0, cashableFromMonth: 12, evidenceGrade: 6 },
			moreCare: {
				share: 0,
				revenuePerHourEur: 0,
				variableCostPerHourEur: 0,
				beneficiaries: { party1: 1 },
				evidenceGrade: 6,
			},
			betterCare: { share: 0.5, valuePerHourEur: 0, beneficiaries: { party2: 1 }, evidenceGrade: 6 },
			relief: { share: 0.5, valuePerHourEur: 0, beneficiaries: { party1: 1 }, evidenceGrade: 6 },
		},
		otherBenefits: [],
		costs: [
			{
				id: 'licence',
				name: words.licence,
				category: 'licence',
				payer: 'party1',
				amountEur: 0,
				unit: 'perUser',
				every: 'month',
				fromMonth: 0,
				vatRate: given.vatRate.value,
				vatRecoverableShare: 0,
				index: 0,
				evidenceGrade: 6,
			},
		],
		subsidies: [],
		transfers: [],
		completeness: [],
		notes: Object.fromEntries([
			...noted(beliefs, { source: words.belief, date: today }),
			...noted(open, { source: words.open }),
			sourced('realDiscountRate', given.realDiscountRate),
			sourced('wageIndex', given.wageIndex),
			sourced('roles.role1.workdaysPerYear', given.workdays),
			sourced('costs.licence.vatRate', given.vatRate),
		]) as Readonly<Record<string, unknown>>,
	};
}
