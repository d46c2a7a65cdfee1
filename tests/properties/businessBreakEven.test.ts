import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakEvensOf } from '#lib/core/business/breakEven.ts';
import type { BusinessCase } from '#lib/core/business/businessCase.ts';
import { doubleArithmetic } from '#lib/core/business/doubleArithmetic.ts';
import { ledgerOf } from '#lib/core/business/ledger.ts';
import { licencePayer, meanLicencePrice } from '#lib/core/business/licence.ts';
import { atValues } from '#lib/core/business/quantities.ts';
import { valueOf } from '#lib/core/business/quantity.ts';
import { resultsOf } from '#lib/core/business/results.ts';
import { businessCases } from './businessCases.ts';

type Targets = (businessCase: BusinessCase) => { jointTotal: number; payerCash: number };

/** Multiplies every licence price, tiers included: what the search for a price does, done to the case itself. */
function atPrice(businessCase: BusinessCase, factor: number): BusinessCase {
	return {
		...businessCase,
		costs: businessCase.costs.map((line) => {
			if (line.category !== 'licence') return line;
			if (line.price.kind === 'amount') {
				return { ...line, price: { kind: 'amount', amountEur: factor * valueOf(line.price.amountEur) } };
			}
			const tiers = line.price.tiers.map((tier) => ({ ...tier, amountEur: factor * tier.amountEur }));
			return { ...line, price: { ...line.price, tiers } };
		}),
	};
}

const paths = [
	['reduction', 'saving.reduction', -1, 1],
	['use', 'use.to', 0, 1],
	['realisedShare', 'saving.realisedShare', 0, 1],
] as const;

describe('break-evens', () => {
	it('make the net present value of the ledger zero, and nothing smaller crosses zero', () => {
		let found = 0;
		fc.assert(
			fc.property(businessCases, (businessCase) => {
				const ledger = ledgerOf(doubleArithmetic, businessCase);
				const payer = licencePayer(doubleArithmetic, businessCase, ledger);
				if (payer === null) return;
				const price = meanLicencePrice(doubleArithmetic, businessCase, ledger);
				const breakEvens = breakEvensOf(businessCase, payer, price);
				const valuesAt: Targets = (at) => {
					const { parties, joint } = resultsOf(doubleArithmetic, ledgerOf(doubleArithmetic, at));
					return { jointTotal: joint.total.npv, payerCash: parties[payer]!.cash.npv };
				};
				const { joint } = resultsOf(doubleArithmetic, ledger);
				const size = 1 + Math.abs(joint.total.pvBenefits) + joint.total.pvCosts;
				for (const target of ['jointTotal', 'payerCash'] as const) {
					const answer = breakEvens[target];
					for (const [key, path, low] of paths) {
						const root = answer[key];
						if (root === null) continue;
						found++;
						const npv = (x: number) => valuesAt(atValues(businessCase, new Map([[path, x]])))[target];
						expect(Math.abs(npv(root))).toBeLessThan(1e-6 * size);
						const signs = Array.from({ length: 9 }, (_, k) => npv(low + ((root - low) * k) / 9.5))
							.filter((value) => Math.abs(value) > 1e-6 * size)
							.map(Math.sign);
						expect(new Set(signs).size).toBeLessThanOrEqual(1);
					}
					if (answer.licencePriceEur !== null && price !== null && price > 0) {
						found++;
						const factor = answer.licencePriceEur / price;
						const reach = size * Math.max(1, factor);
						expect(Math.abs(valuesAt(atPrice(businessCase, factor))[target])).toBeLessThan(1e-6 * reach);
					}
				}
			}),
			{ numRuns: 600, seed: 20261123 },
		);
		expect(found).toBeGreaterThan(20);
	});
});
