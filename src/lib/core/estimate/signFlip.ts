import { issue } from '../issue.ts';
import { absent, present, type Outcome } from '../outcome.ts';
import type { PersonPeriodTable } from '../panel/personPeriod.ts';
import type { Estimate } from './estimate.ts';
import { matchedUnits } from './matched.ts';
import { changePerDay } from './pairedMinutesPerDay.ts';

const id = 'signFlip';
/** 2^16 = 65,536 sign patterns. */
const MOST_UNITS = 16;
const FEWEST_UNITS = 2;

/**
 * Exact two-sided p value of mean d_i (minutes a day): the share of the 2^n sign patterns whose |Σ ±d_i| is at least
 * |Σ d_i|. No model is needed but that, without an effect, every change might as well have had the other sign. Up to
 * n = 16; the interval is null. Absent for n < 2, for more units, and when nobody changed.
 * Source: R. A. Fisher, The Design of Experiments (1935), §21.
 */
export function signFlip(table: PersonPeriodTable): Outcome<Estimate> {
	const changes = matchedUnits(table, 'intervention').map(changePerDay);
	const n = changes.length;
	if (n < FEWEST_UNITS) {
		return absent(issue('tooFewUnits', 'note', { estimate: id, found: n, needed: FEWEST_UNITS }));
	}
	if (n > MOST_UNITS) {
		return absent(issue('tooManyForExact', 'note', { estimate: id, found: n, most: MOST_UNITS }));
	}
	if (changes.every((change) => change === 0)) return absent(issue('noSpread', 'note', { estimate: id }));
	const sum = changes.reduce((total, change) => total + change, 0);
	return present({
		estimate: sum / n,
		se: null,
		df: null,
		low: null,
		high: null,
		p: signFlipProbability(changes),
		n,
	});
}

/** Share of all sign patterns at least as extreme; sums equal but for rounding count as equal. */
export function signFlipProbability(changes: readonly number[]): number {
	const patterns = 2 ** changes.length;
	const size = changes.reduce((total, change) => total + Math.abs(change), 0);
	const observed = Math.abs(changes.reduce((total, change) => total + change, 0)) - 1e-12 * size;
	let extreme = 0;
	// Flipping every sign gives the same size, so half of the patterns suffice: the first sign stays.
	for (let pattern = 0; pattern < patterns / 2; pattern++) {
		let sum = changes[0]!;
		for (let index = 1; index < changes.length; index++) {
			sum += (pattern >> (index - 1)) & 1 ? -changes[index]! : changes[index]!;
		}
		if (Math.abs(sum) >= observed) extreme += 2;
	}
	return extreme / patterns;
}
