import type { CaseField, CaseFieldUnit } from '#lib/core/report/caseField.ts';
import type { Formats } from './formats.ts';

interface Range {
	readonly p5: number;
	readonly p95: number;
}

/**
 * Writes an assumption with its unit, and with its 90 % range when it is uncertain: `€ 34 (26–44,50) per gebruiker per
 * maand`.
 */
export function assumptionText(
	formats: Formats,
	units: Readonly<Record<CaseFieldUnit, string>>,
): (field: CaseField, value: number, range: Range | null) => string {
	const decimalsOf = (value: number, most: number) => {
		const [, fraction = ''] = String(Number(value.toPrecision(12))).split('.');
		return Math.min(most, fraction.length);
	};
	return ({ form, unit }, value, range) => {
		const write = (one: number) => {
			if (form === 'percent') return formats.number(one * 100, decimalsOf(one * 100, 1));
			const decimals = decimalsOf(one, form === 'euro' ? 2 : 1);
			return formats.number(one, form === 'euro' && decimals > 0 ? 2 : decimals);
		};
		const spread = range ? `${write(range.p5)}–${write(range.p95)}` : null;
		const words = units[unit];
		if (form === 'percent') return `${write(value)}%${spread ? ` (${spread}%)` : ''}${words.slice(1)}`;
		const isEuro = words.startsWith('€');
		const number = `${isEuro ? '€\u00a0' : ''}${write(value)}${spread ? ` (${spread})` : ''}`;
		return isEuro ? number + words.slice(1) : `${number} ${words}`;
	};
}
