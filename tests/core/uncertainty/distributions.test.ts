import { describe, expect, it } from 'vitest';
import { betaCdf } from '#lib/core/stats/beta.ts';
import { normalCdf } from '#lib/core/stats/normal.ts';
import { studentTCdf } from '#lib/core/stats/studentT.ts';
import type { Distribution } from '#lib/core/uncertainty/distribution.ts';
import { lognormal } from '#lib/core/uncertainty/lognormal.ts';
import { normal } from '#lib/core/uncertainty/normal.ts';
import { pert } from '#lib/core/uncertainty/pert.ts';
import { quantileTable } from '#lib/core/uncertainty/quantileTable.ts';
import { studentT } from '#lib/core/uncertainty/studentT.ts';
import { triangular } from '#lib/core/uncertainty/triangular.ts';
import { uniform } from '#lib/core/uncertainty/uniform.ts';
import { yesNo } from '#lib/core/uncertainty/yesNo.ts';

const probabilities = [1e-6, 0.001, 0.05, 0.2, 0.5, 0.77, 0.95, 0.999, 1 - 1e-6];
const Z = 1.6448536269514722;

/** Distribution functions written out anew, to be undone by the quantiles. */
const cases: readonly [string, Distribution, (x: number) => number][] = [
	['normal', normal(10, 4, 14), (x) => normalCdf((x - 10) / (10 / (2 * Z)))],
	['lognormal', lognormal(95, 70, 140), (x) => normalCdf(Math.log(x / 95) / (Math.log(2) / (2 * Z)))],
	[
		'triangular',
		triangular(45, 35, 80),
		(x) => (x < 45 ? (x - 35) ** 2 / (45 * 10) : 1 - (80 - x) ** 2 / (45 * 35)),
	],
	['uniform', uniform(-2, 6), (x) => (x + 2) / 8],
	[
		'pert',
		pert(0.6, 0.4, 0.75),
		(x) => betaCdf((x - 0.4) / 0.35, 1 + (4 * 0.2) / 0.35, 1 + (4 * 0.15) / 0.35),
	],
	['studentT', studentT(0.17, 0.03, 40), (x) => studentTCdf((x - 0.17) / 0.03, 40)],
];

describe('distributions', () => {
	it.each(cases)('%s: the quantile undoes the distribution function', (_, { quantile }, cdf) => {
		for (const p of probabilities) expect(Math.abs(cdf(quantile(p)) - p)).toBeLessThan(1e-12 + 1e-9 * p);
	});

	it.each(cases)('%s: the mean is the integral of the quantile', (_, { mean, quantile }) => {
		const steps = 200_000;
		let sum = 0;
		for (let k = 0; k < steps; k++) sum += quantile((k + 0.5) / steps);
		expect(Math.abs(sum / steps - mean)).toBeLessThan(2e-5 * Math.abs(quantile(0.95) - quantile(0.05)));
	});

	it('has the percentiles of the method', () => {
		expect(normal(10, 4, 16).quantile(0.05)).toBeCloseTo(4, 12);
		expect(normal(10, 4, 16).quantile(0.95)).toBeCloseTo(16, 12);
		expect(lognormal(20, 10, 40).quantile(0.05)).toBeCloseTo(10, 12);
		expect(pert(2, 0, 6).mean).toBeCloseTo(14 / 6, 12);
		expect(triangular(2, 0, 7).mean).toBe(3);
	});

	it('is constant without width', () => {
		const constants = [
			normal(3, 3, 3),
			lognormal(3, 3, 3),
			triangular(3, 3, 3),
			pert(3, 3, 3),
			uniform(3, 3),
			studentT(3, 0, 5),
		];
		for (const { mean, quantile } of constants) {
			expect(mean).toBe(3);
			for (const p of probabilities) expect(quantile(p)).toBe(3);
		}
	});

	it('draws yes when u lies above 1 − p', () => {
		const { mean, quantile } = yesNo(0.3);
		expect(mean).toBe(0.3);
		expect([0.1, 0.69, 0.71, 0.99].map(quantile)).toEqual([0, 0, 1, 1]);
	});
});

describe('the table of a slow quantile', () => {
	it.each([
		['pert', pert(0.6, 0.4, 0.75)],
		['pert at its edge', pert(0, 0, 1)],
		['studentT', studentT(0, 1, 40)],
		['studentT with heavy tails', studentT(0, 1, 2.5)],
	])('%s: within 1e-9 of the spread', (_, { quantile }) => {
		const table = quantileTable(quantile);
		const spread = quantile(0.95) - quantile(0.05);
		for (let k = 1; k < 4000; k++) {
			// Even in the log-odds, off the points of the table, tails included.
			const odds = Math.exp((k - 2000) / 131);
			const p = odds / (1 + odds);
			const exact = quantile(p);
			expect(Math.abs(table(p) - exact)).toBeLessThan(1e-9 * Math.max(spread, Math.abs(exact)));
		}
	});
});
