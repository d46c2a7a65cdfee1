import { issue } from '../issue.ts';
import { absent, present, type Outcome } from '../outcome.ts';
import type { PersonPeriodTable } from '../panel/personPeriod.ts';
import { normalQuantile } from '../stats/normal.ts';
import {
	MOST_EXACT_SIGNED_RANK,
	signedRankCdf,
	signedRankProbabilities,
	signedRankQuantile,
} from '../stats/signedRank.ts';
import { CONFIDENCE_LEVEL, type Estimate } from './estimate.ts';
import { matchedUnits } from './matched.ts';
import { changePerDay } from './pairedMinutesPerDay.ts';
import { countWalshAverages, walshAverage } from './walshAverages.ts';

/**
 * Median of the n(n + 1)/2 Walsh averages (d_i + d_j)/2, i ≤ j, of the changes in minutes a day, with the interval
 * between the order statistics k and n(n + 1)/2 + 1 − k, k the 2.5 % quantile of the exact signed-rank distribution (up
 * to n = 1,000; beyond, its normal approximation). Without ties and zeros this is R's `wilcox.test(d, conf.int = TRUE,
 * exact = TRUE)` at every n. With ties or zeros R changes over to a normal approximation; here the order statistics
 * stay, on all d_i, zeros included: the interval then covers at least as often as it says, and `p`, which would need
 * the ranks of the ties, is null.
 *
 * Fewer than six units cannot reach 95 %: the interval is null. Absent when nobody is matched.
 * Source: J. L. Hodges & E. L. Lehmann, Ann. Math. Statist. 34 (1963) 598–611; M. Hollander & D. A. Wolfe,
 * Nonparametric Statistical Methods (1973), §3.3.
 */
export function hodgesLehmann(table: PersonPeriodTable): Outcome<Estimate> {
	const changes = Float64Array.from(matchedUnits(table, 'intervention').map(changePerDay)).sort();
	const n = changes.length;
	if (n === 0) {
		return absent(issue('tooFewUnits', 'warning', { estimate: 'hodgesLehmann', found: 0, needed: 1 }));
	}
	const count = (n * (n + 1)) / 2;
	const estimate =
		(walshAverage(changes, Math.floor((count + 1) / 2)) + walshAverage(changes, Math.ceil((count + 1) / 2))) /
		2;
	const exact = n <= MOST_EXACT_SIGNED_RANK ? signedRankProbabilities(n) : null;
	const rank = changes[0] === changes[n - 1] ? 0 : lowerRank(n, exact);
	return present({
		estimate,
		se: null,
		df: null,
		low: rank > 0 ? walshAverage(changes, rank) : null,
		high: rank > 0 ? walshAverage(changes, count + 1 - rank) : null,
		p: exact === null || hasTiesOrZeros(changes) ? null : exactProbability(changes, exact),
		n,
	});
}

/** The rank k of the lower bound among the Walsh averages; 0 where the level cannot be reached. */
function lowerRank(n: number, exact: Float64Array | null): number {
	const tail = (1 - CONFIDENCE_LEVEL) / 2;
	if (exact) return signedRankQuantile(tail, n, exact);
	const middle = (n * (n + 1)) / 4;
	const spread = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24);
	return Math.floor(middle + normalQuantile(tail) * spread);
}

/** Two-sided exact p: twice the smaller tail of V, the number of positive Walsh averages. */
function exactProbability(changes: Float64Array, exact: Float64Array): number {
	const n = changes.length;
	const count = (n * (n + 1)) / 2;
	const positive = count - countWalshAverages(changes, 0);
	return Math.min(1, 2 * signedRankCdf(Math.min(positive, count - positive), n, exact));
}

function hasTiesOrZeros(changes: Float64Array): boolean {
	const sizes = changes.map(Math.abs).sort();
	return sizes[0] === 0 || sizes.some((size, index) => index > 0 && size === sizes[index - 1]);
}
