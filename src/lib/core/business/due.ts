import type { Frequency } from './businessCase.ts';

/** The months in which a line falls due within the horizon: once, monthly, or every twelve months from the first. */
export function dueMonths(
	line: { readonly every: Frequency; readonly fromMonth: number; readonly toMonth: number },
	horizonMonths: number,
): number[] {
	const last = line.every === 'once' ? line.fromMonth : line.toMonth;
	const step = line.every === 'year' ? 12 : 1;
	const months: number[] = [];
	for (let month = line.fromMonth; month <= Math.min(last, horizonMonths - 1); month += step)
		months.push(month);
	return months;
}
