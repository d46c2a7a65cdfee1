import { describe, expect, it } from 'vitest';
import { betaCdf, betaQuantile } from '#lib/core/stats/beta.ts';
import { chiSquaredCdf, chiSquaredQuantile, chiSquaredUpperTail } from '#lib/core/stats/chiSquared.ts';
import { logGamma } from '#lib/core/stats/gamma.ts';
import { noncentralTCdf } from '#lib/core/stats/noncentralT.ts';
import { normalCdf, normalQuantile } from '#lib/core/stats/normal.ts';
import { signedRankCdf, signedRankQuantile } from '#lib/core/stats/signedRank.ts';
import { studentTCdf, studentTQuantile } from '#lib/core/stats/studentT.ts';
import reference from './distributions.json';

/**
 * Source: R's stats package, printed by distributions.R. Tolerance: 1e-12 relative in the body and in both tails
 * (down to 1e-300), plus an absolute floor where a value passes through zero.
 */
function worst(rows: readonly (readonly number[])[], compute: (...row: number[]) => number, floor = 0) {
	let largest = 0;
	let at = '';
	for (const row of rows) {
		const expected = row.at(-1)!;
		const found = compute(...row.slice(0, -1));
		const error = Math.abs(found - expected) / Math.max(Math.abs(expected), floor, 1e-300);
		if (!(error <= largest)) {
			largest = error;
			at = `(${row.slice(0, -1).join(', ')}): expected ${expected}, found ${found}`;
		}
	}
	return { largest, at };
}

function check(
	name: string,
	rows: readonly (readonly number[])[],
	compute: (...row: number[]) => number,
	tolerance = 1e-12,
	floor = 0,
) {
	it(name, () => {
		expect(rows.length).toBeGreaterThan(4);
		const { largest, at } = worst(rows, compute, floor);
		expect(largest, at).toBeLessThanOrEqual(tolerance);
	});
}

describe('distributions against R', () => {
	check('normalCdf', reference.normalCdf, normalCdf);
	check('normalQuantile', reference.normalQuantile, normalQuantile, 1e-13);
	check('studentTCdf', reference.studentTCdf, studentTCdf);
	check('studentTQuantile', reference.studentTQuantile, studentTQuantile);
	check('betaCdf', reference.betaCdf, betaCdf);
	check('betaQuantile', reference.betaQuantile, betaQuantile);
	check('logGamma', reference.logGamma, logGamma, 1e-13, 0.1);
	check('chiSquaredCdf', reference.chiSquaredCdf, chiSquaredCdf);
	check('chiSquaredUpperTail', reference.chiSquaredUpper, chiSquaredUpperTail);
	check('chiSquaredQuantile', reference.chiSquaredQuantile, chiSquaredQuantile);
	check('noncentralTCdf', reference.noncentralTCdf, noncentralTCdf, 1e-11, 0.1);
	check('signedRankCdf', reference.signedRankCdf, (v, n) => signedRankCdf(v!, n!));
	check('signedRankQuantile', reference.signedRankQuantile, (p, n) => signedRankQuantile(p!, n!), 0);
});
