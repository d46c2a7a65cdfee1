import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BusinessCase } from '#lib/core/business/businessCase.ts';
import { decimalArithmetic } from '#lib/core/business/decimalArithmetic.ts';
import { doubleArithmetic } from '#lib/core/business/doubleArithmetic.ts';
import { jointPurchase } from '#lib/core/business/jointPurchase.ts';
import { readCase } from '#lib/core/business/readCase.ts';

const document = JSON.parse(
	readFileSync(new URL('../../../datasets/samples/cases/practice.json', import.meta.url), 'utf8'),
) as { costs: { id: string }[] };

function practice(licence: Record<string, unknown> = {}): BusinessCase {
	const costs = document.costs.map((line) => (line.id === 'licence' ? { ...line, ...licence } : line));
	return readCase({ ...document, costs }).case!;
}
const licenceOf = (businessCase: BusinessCase) => businessCase.costs.find(({ id }) => id === 'licence')!;
const bought = (licence?: Record<string, unknown>) => {
	const businessCase = practice(licence);
	return jointPurchase(doubleArithmetic, businessCase, licenceOf(businessCase))!;
};

describe('buying together', () => {
	it('prices every own user by the tier that all users reach together', () => {
		// 7 users, from month 1 to 47, no VAT, no index: 7 · 47 · 99 alone and 7 · 47 · 59 with 230 users of others
		const plain = bought({ vatRate: 0, index: 0 });
		expect(plain).toMatchObject({
			ownUnits: 7,
			alone: { priceEur: 99, eur: 7 * 47 * 99 },
			together: { priceEur: 59, eur: 7 * 47 * 59 },
			savingEur: 7 * 47 * 40,
			nextTier: null,
		});
		expect(plain.savingPresentValueEur).toBeLessThan(plain.savingEur);
		expect(plain.savingPresentValueEur).toBeGreaterThan(plain.savingEur * 0.8);
	});

	it('counts index and the VAT that does not come back', () => {
		// 11 months in year 1, then 12 each at 3 % more
		const months = 11 + 12 * (1.03 + 1.03 ** 2 + 1.03 ** 3);
		expect(bought().savingEur).toBeCloseTo(7 * 40 * months * 1.21, 6);
		expect(bought({ vatRecoverableShare: 0.5 }).savingEur).toBeCloseTo(7 * 40 * months * 1.105, 6);
	});

	it('saves nothing without others, and says how many are missing', () => {
		const alone = bought({ pooledUnits: 0 });
		expect(alone.savingEur).toBe(0);
		expect(alone.nextTier).toEqual({ fromUnits: 50, amountEur: 79, missingUnits: 43 });
		expect(bought({ pooledUnits: 43 }).nextTier).toEqual({
			fromUnits: 200,
			amountEur: 59,
			missingUnits: 150,
		});
	});

	it('is the same in decimals', () => {
		const businessCase = practice();
		const exact = jointPurchase(decimalArithmetic, businessCase, licenceOf(businessCase))!;
		expect(exact.together.presentValueEur).toBeCloseTo(bought().together.presentValueEur, 6);
		expect(exact.nextTier).toEqual(bought().nextTier);
	});

	it('does not exist for a line with one price, and costs nothing where nothing is paid', () => {
		const businessCase = practice();
		const line = businessCase.costs.find(({ id }) => id === 'training')!;
		expect(jointPurchase(doubleArithmetic, businessCase, line)).toBeNull();
		expect(bought({ fromMonth: 60, contractEndMonth: null }).alone).toEqual({
			priceEur: null,
			eur: 0,
			presentValueEur: 0,
		});
	});
});
