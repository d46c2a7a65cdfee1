import type { Level } from './beforeAfter.ts';
import type { ChartWords } from './language.ts';

type Unit = 'share' | 'minutes';

/** A value as the chart writes it: `38,2%` or `92`. */
export function levelText(value: number, unit: Unit, { formats }: ChartWords): string {
	return unit === 'share' ? formats.percent(value) : formats.number(value);
}

/** A change as the chart writes it: `−6,7 punt` or `−26 min`. */
export function changeText(value: number, unit: Unit, { texts, formats }: ChartWords): string {
	return unit === 'share'
		? texts.beforeAfter.points(formats.signed(value * 100, 1))
		: texts.beforeAfter.minutes(formats.signed(value));
}

/** The interval of a change: `−8,9 tot −4,5`; null where there is none. */
export function rangeText(change: Level, unit: Unit, { texts, formats }: ChartWords): string | null {
	if (change.low === null || change.high === null) return null;
	const write = (value: number) =>
		unit === 'share' ? formats.signed(value * 100, 1) : formats.signed(value);
	return texts.beforeAfter.range(write(change.low), write(change.high));
}
