import fc from 'fast-check';
import type { BusinessCase } from '#lib/core/business/businessCase.ts';
import { readCase } from '#lib/core/business/readCase.ts';

type Json = Record<string, unknown>;

const kinds = ['department', 'organisation', 'specialists', 'insurer', 'state', 'patient', 'supplier'];
const categories = ['implementation', 'integration', 'training', 'licence', 'support', 'evaluation', 'other'];

/** A number with at most two decimals, as a person writes it. */
const money = (low: number, high: number) =>
	fc.integer({ min: Math.round(low * 100), max: Math.round(high * 100) }).map((cents) => cents / 100);
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const rate = fc.integer({ min: -20, max: 100 }).map((permille) => permille / 1000);
const grade = fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined });

/** Shares of hundredths that sum to 1. */
function sharesOf(count: number): fc.Arbitrary<number[]> {
	return fc
		.array(fc.integer({ min: 0, max: 100 }), { minLength: count - 1, maxLength: count - 1 })
		.map((cuts) => {
			const edges = [0, ...cuts.toSorted((a, b) => a - b), 100];
			return edges.slice(1).map((edge, k) => (edge - edges[k]!) / 100);
		});
}

/** Drops keys without a value, so that defaults are met too. */
function without(record: Json): Json {
	return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

const ramp = (horizon: number) =>
	fc.record({
		startMonth: fc.integer({ min: 0, max: Math.min(12, horizon) }),
		months: fc.integer({ min: 0, max: 24 }),
		from: share,
		to: share,
	});

function span(horizon: number) {
	return fc
		.record({
			fromMonth: fc.integer({ min: 0, max: horizon - 1 }),
			length: fc.option(fc.integer({ min: 0, max: horizon }), { nil: undefined }),
		})
		.map(({ fromMonth, length }) =>
			without({ fromMonth, toMonth: length === undefined ? undefined : fromMonth + length }),
		);
}

function lines<T>(prefix: string, most: number, line: fc.Arbitrary<T>): fc.Arbitrary<Json[]> {
	return fc
		.array(line, { maxLength: most })
		.map((found) =>
			found.map((item, k) => ({ id: `${prefix}${k}`, name: `${prefix} ${k}`, ...(item as Json) })),
		);
}

const costPrice = fc.oneof(
	{ weight: 3, arbitrary: fc.record({ amountEur: money(0, 5000), unit: fc.constant('total') }) },
	{
		weight: 4,
		arbitrary: fc.record({ amountEur: money(0, 150), unit: fc.constantFrom('perUser', 'perActiveUser') }),
	},
	{
		weight: 2,
		arbitrary: fc
			.record({
				unit: fc.constantFrom('perUser', 'perActiveUser'),
				steps: fc.array(money(1, 120), { minLength: 1, maxLength: 3 }),
			})
			.map(({ unit, steps }) => ({
				unit,
				tiers: steps.map((amountEur, k) => ({ fromUnits: 17.5 * k, amountEur })),
				pooledUnits: 3,
			})),
	},
);

/** Readable cases of every shape: any number of parties and lines, all kinds, edges included. */
export const caseDocuments: fc.Arbitrary<Json> = fc
	.record({
		horizon: fc.integer({ min: 1, max: 61 }),
		parties: fc.integer({ min: 1, max: 6 }),
		basis: fc.constantFrom('access', 'user'),
	})
	.chain(({ horizon, parties, basis }) => {
		const party = fc.integer({ min: 0, max: parties - 1 }).map((k) => `party${k}`);
		const beneficiaries = sharesOf(parties).map((shares) =>
			Object.fromEntries(shares.map((value, k) => [`party${k}`, value])),
		);
		const every = fc.constantFrom('once', 'month', 'year');
		const category = fc.constantFrom(...categories);
		const valued = (of: number) =>
			fc
				.record({ valuePerHourEur: money(0, 60), beneficiaries, evidenceGrade: grade })
				.map((value) => without({ share: of, ...value }));
		const destinations = sharesOf(4).chain(([cash, moreCare, betterCare, relief]) =>
			fc.record({
				cash: fc
					.record({
						cashableShare: share,
						cashableFromMonth: fc.integer({ min: 0, max: 20 }),
						evidenceGrade: grade,
					})
					.map((value) => without({ share: cash, ...value })),
				moreCare: fc
					.record({
						revenuePerHourEur: money(0, 120),
						variableCostPerHourEur: money(0, 90),
						annualRevenueRoomEur: fc.option(money(0, 40_000), { nil: undefined }),
						beneficiaries,
						evidenceGrade: grade,
					})
					.map((value) => without({ share: moreCare, ...value })),
				betterCare: valued(betterCare!),
				relief: valued(relief!),
			}),
		);
		return fc
			.record({
				rate,
				wageIndex: rate,
				partyKinds: fc.array(fc.record({ kind: fc.constantFrom(...kinds), required: fc.boolean() }), {
					minLength: parties,
					maxLength: parties,
				}),
				saving: fc.record({
					basis: fc.constant(basis),
					reduction: fc.integer({ min: -20, max: 60 }).map((percent) => percent / 100),
					persistencePerYear: rate,
					realisedShare: share,
				}),
				rollout: ramp(horizon),
				use: ramp(horizon),
				roles: lines(
					'role',
					3,
					fc
						.record({
							party,
							headcount: money(0, 80),
							workdaysPerYear: fc.integer({ min: 0, max: 230 }),
							baselineAdminMinutesPerDay: money(0, 200),
							extraReviewMinutesPerDay: money(0, 15),
							hourlyCostEur: money(0, 150),
							reduction: fc.option(share, { nil: undefined }),
						})
						.map(without),
				),
				destinations,
				otherBenefits: lines(
					'benefit',
					3,
					fc
						.record({
							where: span(horizon),
							rest: fc.record({
								party,
								amountEur: money(-3000, 3000),
								every,
								cash: fc.boolean(),
								index: rate,
								evidenceGrade: grade,
							}),
						})
						.map(({ where, rest }) => without({ ...rest, ...where })),
				),
				costs: lines(
					'cost',
					6,
					fc
						.record({
							where: span(horizon),
							price: costPrice,
							rest: fc.record({
								category,
								payer: party,
								every,
								vatRate: fc.constantFrom(0, 0.09, 0.21),
								vatRecoverableShare: share,
								index: rate,
								evidenceGrade: grade,
							}),
						})
						.map(({ where, price, rest }) => without({ ...rest, ...price, ...where })),
				),
				subsidies: lines(
					'subsidy',
					2,
					fc
						.record({
							where: span(horizon),
							rest: fc.record({
								grantor: party,
								receiver: party,
								eligible: fc.uniqueArray(category, { minLength: 1, maxLength: 7 }),
								share,
								capEur: fc.option(money(0, 30_000), { nil: undefined }),
								vatEligible: fc.boolean(),
								advanceShare: share,
								settlementLagMonths: fc.integer({ min: 0, max: 12 }),
								probability: fc.constantFrom(1, 1, 0, 0.4),
							}),
						})
						.map(({ where, rest }) => without({ ...rest, ...where })),
				),
				transfers: lines(
					'transfer',
					3,
					fc
						.record({
							where: span(horizon),
							rest: fc.oneof(
								fc.record({
									from: party,
									to: party,
									kind: fc.constant('fixedPerMonth'),
									amountEur: money(-500, 500),
								}),
								fc.record({
									from: party,
									to: party,
									kind: fc.constant('perRealisedHour'),
									amountEur: money(-20, 20),
								}),
								fc.record({
									from: party,
									to: party,
									kind: fc.constant('shareOfCashBenefit'),
									amountShare: share,
								}),
							),
						})
						.map(({ where, rest }) => ({ ...rest, ...where })),
				),
			})
			.map(({ rate: discountRate, partyKinds, ...rest }) => ({
				schema: 'halftijd/case@1',
				title: 'Case',
				start: '2026-03',
				horizonMonths: horizon,
				discountRate,
				parties: partyKinds.map((of, k) => ({ id: `party${k}`, name: `Party ${k}`, ...of })),
				...rest,
			}));
	});

/** Reads a document that must be right. */
export function caseOf(document: unknown): BusinessCase {
	const { case: businessCase, issues } = readCase(document);
	if (!businessCase) throw new Error(JSON.stringify(issues));
	return businessCase;
}

export const businessCases: fc.Arbitrary<BusinessCase> = caseDocuments.map(caseOf);
