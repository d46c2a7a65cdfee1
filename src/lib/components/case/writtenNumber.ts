import type { CaseFieldForm } from '#lib/core/report/caseField.ts';
import type { Formats } from '#lib/i18n/formats.ts';

/** A number as it stands in a field: in the unit of the field and with no more decimals than it has. */
export function writtenNumber(
	value: number,
	form: CaseFieldForm,
	formats: Formats,
	mostDecimals = 4,
): string {
	const shown = Number((form === 'percent' ? value * 100 : value).toPrecision(12));
	const decimals = Math.min(mostDecimals, (String(shown).split('.')[1] ?? '').length);
	return formats.number(shown, form === 'euro' && decimals > 0 ? Math.max(2, decimals) : decimals);
}
