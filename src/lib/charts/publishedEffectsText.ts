import type { ChartWords } from './language.ts';
import type { EffectRow, EffectUnit } from './publishedEffects.ts';

/** A change with its sign and unit: `−9,5%`, `−16,0 min`. On an axis it is whole where it can be, and minutes go bare: the axis has them in its heading. */
export function changeText(
	change: number,
	unit: EffectUnit,
	{ texts, formats }: ChartWords,
	onAxis = false,
): string {
	const value = unit === 'relative' ? change * 100 : change;
	const isWhole = Math.abs(value - Math.round(value)) < 1e-9;
	const written = formats.signed(value, onAxis && isWhole ? 0 : 1);
	return onAxis && unit === 'minutes' ? written : texts.effects[unit](written);
}

/** The interval from the largest fall on; null where none was given. */
export function rangeText({ low, high }: EffectRow, unit: EffectUnit, words: ChartWords): string | null {
	if (low === null || high === null) return null;
	const write = (value: number) => words.formats.signed(unit === 'relative' ? value * 100 : value, 1);
	return words.texts.effects.range(write(low), write(high));
}
