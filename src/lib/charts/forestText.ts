import type { ComputedEstimate, ForestEstimate, ForestUnit } from './estimateForest.ts';
import type { ChartWords } from './language.ts';

export function isComputed(estimate: ForestEstimate): estimate is ComputedEstimate {
	return !('absent' in estimate);
}

/** A number of a group without its unit: `17,5`; a change with its sign: `−6,7`, `+2,1`. */
function written(value: number, unit: ForestUnit, { formats }: ChartWords): string {
	if (unit === 'relative') return formats.number(value * 100, 1);
	return formats.signed(unit === 'minutes' ? value : value * 100, 1);
}

/** An estimate with its unit: `17,5%`, `−6,7 punt`, `−32,2 min`. */
export function estimateText(value: number, unit: ForestUnit, words: ChartWords): string {
	const { percent, points, minutes } = words.texts.forest;
	return { relative: percent, points, minutes }[unit](written(value, unit, words));
}

/** The interval of an estimate, or what stands in its place. */
export function intervalText(
	{ low, high, remark }: ComputedEstimate,
	unit: ForestUnit,
	words: ChartWords,
): string {
	const { range, percent, noInterval } = words.texts.forest;
	if (low === null || high === null) return remark ?? noInterval;
	const text = range(written(low, unit, words), written(high, unit, words));
	return unit === 'relative' ? percent(text) : text;
}
