import { describe, expect, it } from 'vitest';
import type { Effect } from '#lib/core/progress/effect.ts';
import { leaveOneOut } from '#lib/core/progress/leaveOneOut.ts';
import { pool, type Pool } from '#lib/core/progress/pool.ts';
import type { PooledMean } from '#lib/core/progress/pooledMean.ts';
import reference from './pool.json';
import published from './published.json';

/**
 * Source: ten published data sets, pooled by metafor in pool.R beside this file, which names each source. Tolerance
 * 1e-6 of the number or of its scale (the plain standard error for means and bounds, its square for τ²), whichever is larger.
 */
const TOLERANCE = 1e-6;

const effectsOf = ({ estimates, ses }: { estimates: number[]; ses: number[] }): Effect[] =>
	estimates.map((estimate, k) => ({ organisation: String(k + 1), estimate, se: ses[k]! }));

function expectNear(found: number | null, expected: number, scale: number, what: string) {
	const error = Math.abs(found! - expected) / Math.max(Math.abs(expected), scale);
	expect(error, `${what}: ${found} for ${expected}`).toBeLessThan(TOLERANCE);
}

function expectMean(found: PooledMean, expected: Record<string, number>, what: string) {
	const scale = expected.sePlain!;
	for (const [name, value] of Object.entries(expected)) {
		const own = name === 'tau2' ? scale * scale : name === 'i2' || name === 'h2' ? 1 : scale;
		expectNear(found[name as keyof PooledMean], value, own, `${what}.${name}`);
	}
}

describe('pooling against metafor', () => {
	it.each(reference.dataSets)('$id', (data) => {
		const { pooled, sensitivity, heterogeneity } = pool(effectsOf(data));
		expectMean(pooled!, data.REML, 'REML');
		expectMean(sensitivity!.PM, data.PM, 'PM');
		expectMean(sensitivity!.DL, data.DL, 'DL');
		const variance = data.REML.sePlain ** 2;
		expectNear(heterogeneity!.q, data.q, 1, 'q');
		expect(heterogeneity!.df).toBe(data.qDf);
		expectNear(heterogeneity!.p, data.qP, 1e-12, 'p');
		expectNear(heterogeneity!.tau2Low, data.tau2Low, variance, 'tau2Low');
		expectNear(heterogeneity!.tau2High, data.tau2High, variance, 'tau2High');
		const without = leaveOneOut(effectsOf(data));
		expect(without).toHaveLength(data.leaveOneOut.length);
		without.forEach((left, k) => expectMean(left, data.leaveOneOut[k]!, `without ${left.organisation}`));
	});

	it('covers a τ² inside and at its bound, and a q on both sides of 1', () => {
		const means = reference.dataSets.map(({ REML }) => REML);
		expect(means.filter(({ tau2 }) => tau2 === 0)).not.toHaveLength(0);
		expect(means.filter(({ tau2 }) => tau2 > 0)).not.toHaveLength(0);
		expect(means.filter(({ se, sePlain }) => se > sePlain * 1.001)).not.toHaveLength(0);
		expect(means.filter(({ se, sePlain }) => se === sePlain)).not.toHaveLength(0);
	});
});

describe('pooling against print', () => {
	it.each(published.figures)(
		'$dataSet, $of: $source',
		({ dataSet, source: _, of, lastDigit, ...figures }) => {
			const data = reference.dataSets.find(({ id }) => id === dataSet)!;
			const found = partOf(pool(effectsOf(data)), of);
			for (const [name, figure] of Object.entries(figures)) {
				expect(Math.abs(found[name]! - figure), name).toBeLessThanOrEqual(lastDigit / 2);
			}
			expect(Object.keys(figures)).not.toHaveLength(0);
		},
	);
});

function partOf(whole: Pool, of: string): Record<string, number | null> {
	if (of === 'heterogeneity') {
		const { tau2Low, tau2High } = whole.heterogeneity!;
		return { tau2Low, tau2High };
	}
	return { ...(of === 'REML' ? whole.pooled! : whole.sensitivity![of as 'PM' | 'DL']) };
}
