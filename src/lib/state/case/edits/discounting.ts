import type { BusinessCase, Discounting } from '#lib/core/business/businessCase.ts';
import { nominalRate } from '#lib/core/business/discount.ts';
import { doubleArithmetic } from '#lib/core/business/doubleArithmetic.ts';
import type { CaseEdit } from '../caseEdit.ts';

/** One nominal rate, or a real rate with inflation beside it. The effective rate stays what it was. */
export function discountingEdits(
	{ discounting }: BusinessCase,
	to: Discounting['kind'],
): readonly CaseEdit[] {
	if (discounting.kind === to) return [];
	const rate = Number(nominalRate(doubleArithmetic, discounting).toPrecision(12));
	return to === 'nominal'
		? [
				{ path: 'realDiscountRate', value: undefined },
				{ path: 'inflation', value: undefined },
				{ path: 'discountRate', value: rate },
			]
		: [
				{ path: 'discountRate', value: undefined },
				{ path: 'realDiscountRate', value: rate },
				{ path: 'inflation', value: 0 },
			];
}
