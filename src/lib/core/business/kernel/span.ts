/** Months from … to, both included, within the horizon. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

export function within(
	span: { readonly fromMonth: number; readonly toMonth: number },
	horizonMonths: number,
): Span {
	return { from: span.fromMonth, to: Math.min(span.toMonth, horizonMonths - 1) };
}
