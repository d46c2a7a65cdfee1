import type { Domain } from '#lib/core/business/quantities.ts';
import { type BoundedSpread, type Quantity, valueOf } from '#lib/core/business/quantity.ts';
import type { CaseFieldForm } from '#lib/core/report/caseField.ts';
import type { CaseEdit } from '../caseEdit.ts';

/** The shapes a range can have, or `single`: one number. */
export type RangeShape = BoundedSpread['distribution'] | 'single';

/** A first range is a fifth to each side: wide enough to be seen, and to be replaced by the person's own bounds. */
const FIRST_WIDTH = 0.2;

/** Shapes whose values cannot leave the domain of a field (method: uncertainty). */
export function rangeShapes(quantity: Quantity, { low, high }: Domain): readonly RangeShape[] {
	const bounded: readonly RangeShape[] = ['single', 'pert', 'triangular', 'uniform'];
	if (low === null && high === null) return [...bounded, 'normal'];
	return low === 0 && high === null && valueOf(quantity) > 0 ? [...bounded, 'lognormal'] : bounded;
}

function firstBounds(value: number, shape: RangeShape, form: CaseFieldForm, { low, high }: Domain) {
	const width = Math.abs(value) * FIRST_WIDTH || (form === 'percent' ? 0.05 : 1);
	const round = (bound: number) => Number(bound.toPrecision(12));
	return {
		// as far below in proportion as above: the median of a lognormal stays where it is
		low: round(shape === 'lognormal' ? value / (1 + FIRST_WIDTH) : Math.max(value - width, low ?? -Infinity)),
		high: round(Math.min(value + width, high ?? Infinity)),
	};
}

/**
 * Makes a number a range, gives a range another shape, or makes it one number again. Bounds that a person gave stay,
 * unless the new shape cannot have them.
 *
 * @param path of the field itself, not of its value
 */
export function rangeEdits(
	path: string,
	quantity: Quantity,
	shape: RangeShape,
	form: CaseFieldForm,
	domain: Domain,
): readonly CaseEdit[] {
	const value = valueOf(quantity);
	if (shape === 'single') return [{ path, value }];
	const hasBounds = typeof quantity !== 'number' && quantity.distribution !== 'studentT';
	const bounds =
		hasBounds && !(shape === 'lognormal' && quantity.low <= 0)
			? { low: quantity.low, high: quantity.high }
			: firstBounds(value, shape, form, domain);
	return [{ path, value: { value, ...bounds, distribution: shape } }];
}
