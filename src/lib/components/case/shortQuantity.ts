import type { CaseField } from '#lib/core/report/caseField.ts';
import type { Formats } from '#lib/i18n/formats.ts';
import { writtenNumber } from './writtenNumber.ts';

/** The number of a field in a few words: `€ 59 per gebruiker per maand`, `50%`, `12 personen`. */
export function shortQuantity({ quantity, form }: CaseField, unit: string, formats: Formats): string {
	const value = typeof quantity === 'number' ? quantity : quantity.value;
	const number = writtenNumber(value, form, formats);
	if (form === 'percent') return `${number}${unit}`;
	return unit.startsWith('€') ? `€\u00a0${number}${unit.slice(1)}` : `${number} ${unit}`;
}
