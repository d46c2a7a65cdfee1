/** A share in per cent, without the digits that a computer adds: 0.145 → 14.5. */
export function inPercent(share: number): number {
	return Number((100 * share).toPrecision(12));
}
