import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BusinessCase } from '#lib/core/business/businessCase.ts';
import { caseResultOf } from '#lib/core/business/caseResult.ts';
import { decimalArithmetic } from '#lib/core/business/decimalArithmetic.ts';
import { doubleArithmetic } from '#lib/core/business/doubleArithmetic.ts';
import { preparePresentValues } from '#lib/core/business/kernel/presentValues.ts';
import { ledgerOf } from '#lib/core/business/ledger.ts';
import { atValues, quantitiesOf } from '#lib/core/business/quantities.ts';
import { resultsOf } from '#lib/core/business/results.ts';
import { differences } from '../reference/business/differences.ts';
import { businessCases, caseDocuments, caseOf } from './businessCases.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Net present values in the order of the kernel: cash and total of each party, then of all together. */
function ledgerValues(businessCase: BusinessCase): number[] {
	const { parties, joint } = resultsOf(doubleArithmetic, ledgerOf(doubleArithmetic, businessCase));
	return [...parties, joint].flatMap(({ cash, total }) => [cash.npv, total.npv]);
}

/** The size of the money in a case: rounding is judged against it. */
function sizeOf(businessCase: BusinessCase): number {
	const ledger = ledgerOf(doubleArithmetic, businessCase);
	const flows = ledger.parties.flatMap((party) => [
		...[party.cost, party.subsidy, party.benefitCash, party.benefitNonCash, party.transfer].flat(),
	]);
	return 1 + sum(flows.map(Math.abs));
}

describe('the ledger', () => {
	it('is the same in decimals and in doubles at every displayed digit', () => {
		fc.assert(
			fc.property(businessCases, (businessCase) => {
				const options = { today: null, breakEven: false };
				const decimals = caseResultOf(decimalArithmetic, businessCase, options);
				const doubles = caseResultOf(doubleArithmetic, businessCase, options);
				// Rates of return are roots of the same flow, so rounding of the flow moves them where the curve is flat.
				const rounding = 1e-10 * sizeOf(businessCase);
				const allowed = (path: string) => {
					if (path.includes('.roots.')) return { relative: 1e-4, absolute: 1e-4 };
					return { relative: 1e-9, absolute: rounding };
				};
				expect(differences(decimals, doubles, allowed)).toEqual([]);
			}),
			{ numRuns: 150 },
		);
	});

	it('lets subsidies and transfers sum to zero over the parties in every month', () => {
		fc.assert(
			fc.property(businessCases, (businessCase) => {
				const ledger = ledgerOf(decimalArithmetic, businessCase);
				for (const column of ['subsidy', 'transfer'] as const) {
					for (let month = 0; month < businessCase.horizonMonths; month++) {
						const total = ledger.parties.reduce(
							(all, party) => all.plus(party[column][month]!),
							decimalArithmetic.zero,
						);
						expect(total.abs().lessThan('1e-25')).toBe(true);
					}
				}
			}),
			{ numRuns: 60 },
		);
	});

	it('adds up: the parties to the joint NPV, benefits less costs to the NPV, months to years', () => {
		fc.assert(
			fc.property(businessCases, (businessCase) => {
				const result = caseResultOf(doubleArithmetic, businessCase, { today: null, breakEven: false });
				const rounding = 1e-10 * sizeOf(businessCase);
				const parties = Object.values(result.results.parties);
				for (const kind of ['cash', 'total'] as const) {
					const { npv, pvBenefits, pvCosts, bcr } = result.results.joint[kind];
					expect(Math.abs(sum(parties.map((party) => party[kind].npv)) - npv)).toBeLessThan(rounding);
					expect(Math.abs(pvBenefits - pvCosts - npv)).toBeLessThan(rounding);
					if (bcr !== null && Math.abs(npv) > rounding) expect(bcr >= 1).toBe(npv >= 0);
				}
				for (const [party, lines] of Object.entries(result.ledger)) {
					for (const line of ['cost', 'subsidy', 'benefitCash', 'benefitNonCash', 'transfer'] as const) {
						const years = sum(result.years.map((year) => year.parties[party]![line]));
						expect(Math.abs(years - sum(lines[line]))).toBeLessThan(rounding);
					}
				}
				const { total } = result.hours;
				expect(total.paid + total.unpaid).toBeCloseTo(total.moreCare, 6);
				expect(total.cashReleased + total.cashRest).toBeCloseTo(total.cash, 6);
				expect(total.cash + total.moreCare + total.betterCare + total.relief).toBeCloseTo(total.realised, 6);
			}),
			{ numRuns: 100 },
		);
	});

	it('scales: four times the money is four times the NPV, at the same rate of return', () => {
		const moneyKeys = new Set([
			...[
				'amountEur',
				'hourlyCostEur',
				'revenuePerHourEur',
				'variableCostPerHourEur',
				'annualRevenueRoomEur',
			],
			...['valuePerHourEur', 'capEur'],
		]);
		const scaled = (value: unknown, key = ''): unknown => {
			if (typeof value === 'number') return moneyKeys.has(key) ? 4 * value : value;
			if (Array.isArray(value)) return value.map((item) => scaled(item));
			if (typeof value !== 'object' || value === null) return value;
			return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, scaled(inner, name)]));
		};
		fc.assert(
			fc.property(caseDocuments, (document) => {
				const options = { today: null, breakEven: false };
				const once = caseResultOf(doubleArithmetic, caseOf(document), options).results.joint;
				const fourfold = caseResultOf(doubleArithmetic, caseOf(scaled(document)), options).results.joint;
				for (const kind of ['cash', 'total'] as const) {
					expect(fourfold[kind].npv).toBe(4 * once[kind].npv);
					expect(fourfold[kind].irr).toEqual(once[kind].irr);
					expect(fourfold[kind].mirr).toEqual(once[kind].mirr);
					expect(fourfold[kind].bcr).toEqual(once[kind].bcr);
				}
			}),
			{ numRuns: 100 },
		);
	});
});

describe('the kernel', () => {
	it('equals the ledger at any value of any inputs that vary', () => {
		const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 40, maxLength: 40 });
		fc.assert(
			fc.property(businessCases, chances, chances, (businessCase, which, where) => {
				const all = [
					...quantitiesOf(businessCase).map(({ path }) => path),
					...businessCase.subsidies.map(({ id }) => `subsidies.${id}.probability`),
				];
				const varied = all.filter((_, k) => which[k % which.length]! < 0.4);
				const prepared = preparePresentValues(businessCase, varied);
				const found = new Float64Array(prepared.width);
				// Twice on the same kernel: nothing of the first evaluation may remain in the second.
				for (const turn of [0, 1]) {
					const values = varied.map((path, k) => {
						const chance = where[(k + 7 * turn) % where.length]!;
						const isShare = /use\.|rollout\.|[sS]hare$|probability$/.test(path);
						if (isShare) return chance;
						return path === 'saving.persistencePerYear' ? chance - 0.5 : 100 * chance;
					});
					prepared.evaluate(values, found);
					const at = atValues(businessCase, new Map(varied.map((path, k) => [path, values[k]!])));
					const rounding = 1e-11 * sizeOf(at);
					ledgerValues(at).forEach((wanted, k) =>
						expect(Math.abs(found[k]! - wanted)).toBeLessThan(rounding),
					);
				}
			}),
			{ numRuns: 400 },
		);
	});
});
