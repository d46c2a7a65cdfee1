import type { BusinessCase, EvidenceGrade } from '../business/businessCase.ts';
import {
	anyDomain,
	type Domain,
	nonNegativeDomain,
	rateDomain,
	shareDomain,
} from '../business/quantities.ts';
import type { Quantity } from '../business/quantity.ts';
import type { CaseField, CaseFieldForm, CaseFieldName, CaseFieldUnit, CaseGroup } from './caseField.ts';

type Shown = readonly [
	name: CaseFieldName,
	key: string,
	quantity: Quantity | null,
	form: CaseFieldForm,
	unit: CaseFieldUnit,
	domain?: Domain,
];

/** The assumptions of a case in six groups, in the order in which a finance person asks for them. */
export function caseFields(businessCase: BusinessCase): CaseGroup[] {
	const { saving, rollout, use, roles, destinations, costs, otherBenefits, subsidies, transfers } =
		businessCase;
	const at = (
		path: string,
		of: string | null,
		shown: readonly Shown[],
		grade: EvidenceGrade | null = null,
	): CaseField[] =>
		shown.flatMap(([name, key, quantity, form, unit, domain]) =>
			quantity === null
				? []
				: [
						{
							path: path === '' ? key : `${path}.${key}`,
							name,
							of,
							form,
							unit,
							quantity,
							domain: domain ?? (form === 'percent' ? shareDomain : nonNegativeDomain),
							grade,
						},
					],
		);
	const { cash, moreCare, betterCare, relief } = destinations;
	return [
		{
			id: 'saving',
			fields: at('saving', null, [
				['reduction', 'reduction', saving.reduction, 'percent', 'percent', { low: -1, high: 1 }],
				['realisedShare', 'realisedShare', saving.realisedShare, 'percent', 'percent'],
				[
					'persistence',
					'persistencePerYear',
					saving.persistencePerYear,
					'percent',
					'percentPerYear',
					rateDomain,
				],
			]),
		},
		{
			id: 'rollout',
			fields: [
				...at('rollout', 'rollout', [
					['startMonth', 'startMonth', rollout.startMonth, 'whole', 'months'],
					['months', 'months', rollout.months, 'whole', 'months'],
					['rolloutFrom', 'from', rollout.from, 'percent', 'percent'],
					['rolloutTo', 'to', rollout.to, 'percent', 'percent'],
				]),
				...(use.kind === 'ramp'
					? at('use', 'use', [
							['startMonth', 'startMonth', use.ramp.startMonth, 'whole', 'months'],
							['months', 'months', use.ramp.months, 'whole', 'months'],
							['useFrom', 'from', use.ramp.from, 'percent', 'percent'],
							['useTo', 'to', use.ramp.to, 'percent', 'percent'],
						])
					: []),
				...(use.kind === 'userTypes'
					? use.types.flatMap(({ type, share, to }, place) =>
							at(`use.userTypes.${place}`, type, [
								['typeShare', 'share', share, 'percent', 'percent'],
								['useTo', 'to', to, 'percent', 'percent'],
							]),
						)
					: []),
			],
		},
		{
			id: 'roles',
			fields: roles.flatMap((role) =>
				at(`roles.${role.id}`, role.name, [
					['headcount', 'headcount', role.headcount, 'number', 'persons'],
					['workdays', 'workdaysPerYear', role.workdaysPerYear, 'number', 'days', { low: 0, high: 366 }],
					[
						'baselineMinutes',
						'baselineAdminMinutesPerDay',
						role.baselineAdminMinutesPerDay,
						'number',
						'minutesPerDay',
					],
					[
						'reviewMinutes',
						'extraReviewMinutesPerDay',
						role.extraReviewMinutesPerDay,
						'number',
						'minutesPerDay',
					],
					['hourlyCost', 'hourlyCostEur', role.hourlyCostEur, 'euro', 'euroPerHour'],
					['ownReduction', 'reduction', role.reduction, 'percent', 'percent', { low: -1, high: 1 }],
				]),
			),
		},
		{
			id: 'destinations',
			fields: [
				...(cash
					? at(
							'destinations.cash',
							'cash',
							[
								['cashableShare', 'cashableShare', cash.cashableShare, 'percent', 'percent'],
								['cashableFrom', 'cashableFromMonth', cash.cashableFromMonth, 'whole', 'months'],
							],
							cash.evidenceGrade,
						)
					: []),
				...(moreCare
					? at(
							'destinations.moreCare',
							'moreCare',
							[
								['revenue', 'revenuePerHourEur', moreCare.revenuePerHourEur, 'euro', 'euroPerHour'],
								[
									'variableCost',
									'variableCostPerHourEur',
									moreCare.variableCostPerHourEur,
									'euro',
									'euroPerHour',
								],
								['room', 'annualRevenueRoomEur', moreCare.annualRevenueRoomEur, 'euro', 'euroPerYear'],
							],
							moreCare.evidenceGrade,
						)
					: []),
				...(['betterCare', 'relief'] as const).flatMap((name) => {
					const valued = { betterCare, relief }[name];
					return valued
						? at(
								`destinations.${name}`,
								name,
								[['valuePerHour', 'valuePerHourEur', valued.valuePerHourEur, 'euro', 'euroPerHour']],
								valued.evidenceGrade,
							)
						: [];
				}),
			],
		},
		{
			id: 'money',
			fields: [
				...costs.flatMap(({ id, name, price, unit, every, index, evidenceGrade }) =>
					at(
						`costs.${id}`,
						name,
						[
							...(price.kind === 'amount'
								? [['price', 'amountEur', price.amountEur, 'euro', `${unit}.${every}`] as Shown]
								: [
										...price.tiers.map(({ amountEur }, place): Shown => [
											'tierPrice',
											`tiers.${place}.amountEur`,
											amountEur,
											'euro',
											`${unit}.${every}`,
										]),
										['pooledUnits', 'pooledUnits', price.pooledUnits, 'number', 'users'] as Shown,
									]),
							...(every === 'once'
								? []
								: [['index', 'index', index, 'percent', 'percentPerYear', rateDomain] as Shown]),
						],
						evidenceGrade,
					),
				),
				...otherBenefits.flatMap(({ id, name, amountEur, every, evidenceGrade }) =>
					at(
						`otherBenefits.${id}`,
						name,
						[['benefit', 'amountEur', amountEur, 'euro', `total.${every}`, anyDomain]],
						evidenceGrade,
					),
				),
			],
		},
		{
			id: 'agreements',
			fields: [
				...subsidies.flatMap(({ id, name, share, capEur, toMonth, probability }) =>
					at(`subsidies.${id}`, name, [
						['subsidyShare', 'share', share, 'percent', 'percent'],
						['cap', 'capEur', capEur, 'euro', 'euro'],
						['lastMonth', 'toMonth', toMonth, 'whole', 'months'],
						['probability', 'probability', probability, 'percent', 'percent'],
					]),
				),
				...transfers.flatMap(({ id, name, kind, amount }) =>
					at(`transfers.${id}`, name, [
						kind === 'shareOfCashBenefit'
							? ['shareOfBenefit', 'amountShare', amount, 'percent', 'percent', anyDomain]
							: kind === 'perRealisedHour'
								? ['perHour', 'amountEur', amount, 'euro', 'euroPerHour', anyDomain]
								: ['perMonth', 'amountEur', amount, 'euro', 'euroPerMonth', anyDomain],
					]),
				),
				...at('', null, [
					...(businessCase.discounting.kind === 'nominal'
						? [
								[
									'discountRate',
									'discountRate',
									businessCase.discounting.discountRate,
									'percent',
									'percentPerYear',
									rateDomain,
								] as Shown,
							]
						: [
								[
									'realDiscountRate',
									'realDiscountRate',
									businessCase.discounting.realDiscountRate,
									'percent',
									'percentPerYear',
									rateDomain,
								] as Shown,
								[
									'inflation',
									'inflation',
									businessCase.discounting.inflation,
									'percent',
									'percentPerYear',
									rateDomain,
								] as Shown,
							]),
					['wageIndex', 'wageIndex', businessCase.wageIndex, 'percent', 'percentPerYear', rateDomain],
					['horizon', 'horizonMonths', businessCase.horizonMonths, 'whole', 'months', { low: 1, high: 180 }],
				]),
			],
		},
	];
}
