/**
 * How far a ramp is in month m: 0 at `startMonth` and before, 1 from startMonth + months on. With months = 0 the
 * step is at startMonth itself. Returned as a fraction (numerator, denominator) so that decimals stay exact.
 */
export function rampProgress(
	ramp: { readonly startMonth: number; readonly months: number },
	month: number,
): { readonly numerator: number; readonly denominator: number } {
	if (month < ramp.startMonth) return { numerator: 0, denominator: 1 };
	if (month >= ramp.startMonth + ramp.months) return { numerator: 1, denominator: 1 };
	return { numerator: month - ramp.startMonth, denominator: ramp.months };
}
