import type { CheckedHeadline, CheckLevel } from './check.ts';

/** A bias of half a standard error leaves a nominal 95 % interval 92 %: Φ(1.46) − Φ(−2.46). */
const PART_OF_SE = 0.5;

/**
 * How much a re-weighted headline matters: `ok` within half a standard error of the headline, `attention` beyond it,
 * `stop` outside the interval of the headline, where the mix explains more than chance does. Where to draw the first
 * line is our choice: below it the interval still covers 92 % of the time.
 * Source: W. G. Cochran, Sampling Techniques (3rd ed., 1977), §1.8: the effect of bias on errors of estimation.
 */
export function shiftLevel(estimate: number | null, headline: CheckedHeadline | null): CheckLevel {
	if (estimate === null || !headline || headline.se === null) return 'attention';
	if (headline.low !== null && headline.high !== null) {
		if (estimate < headline.low || estimate > headline.high) return 'stop';
	}
	// Rounding error of the re-weighting is no shift, also where the headline has no spread at all.
	return Math.abs(estimate - headline.estimate) > PART_OF_SE * headline.se + 1e-12 ? 'attention' : 'ok';
}
