import { describe, expect, it } from 'vitest';
import { columnsOf, type Effect } from '#lib/core/progress/effect.ts';
import { leaveOneOut } from '#lib/core/progress/leaveOneOut.ts';
import { pool } from '#lib/core/progress/pool.ts';
import { restrictedLogLikelihood, restrictedScore } from '#lib/core/progress/restrictedLikelihood.ts';
import { tauRestricted } from '#lib/core/progress/tauRestricted.ts';

const effects = (estimates: readonly number[], ses: readonly number[]): Effect[] =>
	estimates.map((estimate, k) => ({ organisation: `organisation ${k + 1}`, estimate, se: ses[k]! }));

describe('pooling few organisations', () => {
	it('does not pool one', () => {
		const { pooled, heterogeneity, sensitivity, organisations, issues } = pool(effects([0.2], [0.1]));
		expect({ pooled, heterogeneity, sensitivity }).toEqual({
			pooled: null,
			heterogeneity: null,
			sensitivity: null,
		});
		expect(organisations).toEqual([{ organisation: 'organisation 1', estimate: 0.2, se: 0.1, weight: 1 }]);
		expect(issues.map(({ code }) => code)).toEqual(['poolOfOne']);
	});

	it('gives two a mean without a prediction, and nothing is left out', () => {
		const { pooled, sensitivity, issues } = pool(effects([0.1, 0.3], [0.05, 0.05]));
		// Equal variances: τ² = s² − v = 0.02 − 0.0025, se = √(s²/2), t with 1 df at 97.5 % = 12.7062047361747.
		expect(pooled!.tau2).toBeCloseTo(0.0175, 12);
		expect(pooled!.estimate).toBeCloseTo(0.2, 12);
		expect(pooled!.se).toBeCloseTo(0.1, 12);
		expect(pooled!.high).toBeCloseTo(0.2 + 1.27062047361747, 10);
		expect([pooled!.predictionLow, pooled!.predictionHigh, sensitivity!.PM.predictionLow]).toEqual([
			null,
			null,
			null,
		]);
		expect(leaveOneOut(effects([0.1, 0.3], [0.05, 0.05]))).toEqual([]);
		expect(issues.map(({ code }) => code)).toEqual(['poolNoPrediction']);
	});

	it('leaves one out from three on', () => {
		const three = effects([0.1, 0.3, 0.2], [0.05, 0.05, 0.05]);
		const { pooled, issues } = pool(three);
		const left = leaveOneOut(three);
		expect(left.map(({ organisation }) => organisation)).toEqual([
			'organisation 1',
			'organisation 2',
			'organisation 3',
		]);
		expect(left[2]!.estimate).toBeCloseTo(0.2, 12);
		expect(left[2]!.predictionLow).toBeNull();
		// t with k − 2 = 1 df, √(τ² + se²) with the plain se: τ² = 0.01 − 0.0025, se² = 0.01/3.
		expect(pooled!.predictionHigh).toBeCloseTo(0.2 + 12.7062047361747 * Math.sqrt(0.0075 + 0.01 / 3), 10);
		expect(issues).toEqual([]);
	});

	it('refuses to be asked for nothing', () => {
		expect(() => pool([])).toThrow(RangeError);
	});
});

describe('pooling at the bounds', () => {
	it('of identical effects has no τ², and the ad hoc rule keeps the interval as wide as measuring allows', () => {
		const { pooled, heterogeneity, issues } = pool(
			effects([0.15, 0.15, 0.15, 0.15], [0.02, 0.04, 0.03, 0.05]),
		);
		const sumW = [0.02, 0.04, 0.03, 0.05].reduce((sum, se) => sum + 1 / se ** 2, 0);
		expect(pooled).toMatchObject({ tau2: 0, i2: 0, h2: 1 });
		expect(pooled!.estimate).toBeCloseTo(0.15, 14);
		expect(pooled!.se).toBeCloseTo(1 / Math.sqrt(sumW), 14);
		expect(pooled!.se).toBe(pooled!.sePlain);
		expect(heterogeneity).toMatchObject({ tau2Low: 0, tau2High: 0, narrowerThanChance: true });
		expect(heterogeneity!.p).toBeCloseTo(1, 12);
		expect(issues.map(({ code }) => code)).toEqual(['poolNarrowerThanChance']);
	});

	it('holds numbers when one organisation is a million times as sure as the others', () => {
		const four = effects([0.1, 0.3, 0.2, 0.6], [1e-7, 0.1, 0.2, 0.1]);
		const { pooled } = pool(four);
		const numbers = [pooled!, ...leaveOneOut(four)].flatMap((mean) =>
			Object.values(mean).filter((value) => typeof value === 'number'),
		);
		expect(numbers.every(Number.isFinite)).toBe(true);
		expect(pooled!.i2).toBeLessThanOrEqual(1);
	});

	it('takes the higher of two maxima of the restricted likelihood', () => {
		const columns = columnsOf(effects([0.04, 0.04, 0, -0.04, -0.6], [0.01, 0.01, 0.21, 0.1, 0.09]));
		// The likelihood falls from zero, and rises again to a higher maximum: R's optimize finds it at 0.0707052293.
		expect(restrictedScore(columns, 0).value).toBeLessThan(0);
		const tau2 = tauRestricted(columns);
		expect(tau2).toBeCloseTo(0.0707052293, 8);
		expect(restrictedLogLikelihood(columns, tau2)).toBeGreaterThan(restrictedLogLikelihood(columns, 0) + 15);
	});
});
