import type { CaseField } from '#lib/core/report/caseField.ts';
import { readTypedNumber } from './typedNumber.ts';

/** What is wrong with a text in a field; the text itself stays there. Bounds are in the unit of the field. */
export interface FieldFault {
	readonly text: string;
	readonly kind: 'notANumber' | 'notWhole' | 'outOfRange';
	readonly low: number | null;
	readonly high: number | null;
}

/** The value that a person typed in a field, in the unit of the case, or what is wrong with the text. */
export function readTypedValue(
	{ form, domain: { low, high } }: Pick<CaseField, 'form' | 'domain'>,
	text: string,
	decimal: ',' | '.',
): { readonly value: number } | { readonly fault: FieldFault } {
	const number = readTypedNumber(text, decimal);
	const scale = form === 'percent' ? 100 : 1;
	const bound = (value: number | null) => (value === null ? null : value * scale);
	const fault = (kind: FieldFault['kind']) => ({
		fault: { text, kind, low: bound(low), high: bound(high) },
	});
	if (number === null) return fault('notANumber');
	// as many digits as were typed: 17,5 % is 0.175 and not 0.17500000000000002
	const value = scale === 1 ? number : Number((number / scale).toPrecision(15));
	if (form === 'whole' && !Number.isInteger(value)) return fault('notWhole');
	if ((low !== null && value < low) || (high !== null && value > high)) return fault('outOfRange');
	return { value };
}
