import { describe, expect, it } from 'vitest';
import {
	sectorMean,
	type SectorEffect,
	type SectorMean,
	type Stratum,
} from '#lib/core/progress/sectorMean.ts';
import { sectorScenarios } from '#lib/core/progress/sectorScenarios.ts';

const strata: Stratum[] = [
	{ id: 'hospitals', fte: 6000 },
	{ id: 'home care', fte: 4000 },
];
const effects: SectorEffect[] = [
	{ organisation: 'a', stratum: 'hospitals', fte: 300, estimate: 0.1, se: 0.02 },
	{ organisation: 'b', stratum: 'hospitals', fte: 100, estimate: 0.2, se: 0.05 },
	{ organisation: 'c', stratum: 'home care', fte: 600, estimate: 0.3, se: 0.03 },
];
const TAU2 = 0.0016;
const mean = (own: readonly SectorEffect[] = effects, groups: readonly Stratum[] = strata): SectorMean => {
	const { value } = sectorMean(own, groups, TAU2);
	expect(value).not.toBeNull();
	return value!;
};

describe('the mean of a sector', () => {
	it('weighs participants by FTE within a stratum, and strata by all their FTE', () => {
		const { sector, participants, coverage, unrepresented, strata: parts } = mean();
		// Hospitals (300 · 0.1 + 100 · 0.2)/400 = 0.125; sector 0.6 · 0.125 + 0.4 · 0.3 = 0.195.
		expect(parts.map(({ estimate }) => estimate)).toEqual([0.125, 0.3]);
		expect(sector.estimate).toBeCloseTo(0.195, 12);
		// Weights 0.45, 0.15 and 0.4; variances 0.0016 + 0.0004, 0.0025, 0.0009.
		const variance = 0.45 ** 2 * 0.002 + 0.15 ** 2 * 0.0041 + 0.4 ** 2 * 0.0025;
		expect(sector.se).toBeCloseTo(Math.sqrt(variance), 12);
		// R: qt(0.975, 2) = 4.302652729911275
		expect(sector.high).toBeCloseTo(0.195 + 4.302652729911275 * Math.sqrt(variance), 10);
		expect(participants.estimate).toBeCloseTo(0.3 * 0.1 + 0.1 * 0.2 + 0.6 * 0.3, 12);
		expect(participants.se).toBeCloseTo(Math.sqrt(0.09 * 0.0004 + 0.01 * 0.0025 + 0.36 * 0.0009), 12);
		expect(coverage).toBeCloseTo(0.1, 12);
		expect(unrepresented).toBe(0);
	});

	it('does not speak of a stratum where nobody measured, and says so', () => {
		const wider = [...strata, { id: 'youth care', fte: 2500 }];
		const outcome = sectorMean(effects, wider, TAU2);
		const { value } = outcome;
		expect(value!.sector.estimate).toBeCloseTo(0.195, 12);
		expect(value!.unrepresented).toBeCloseTo(0.2, 12);
		expect(value!.coverage).toBeCloseTo(0.08, 12);
		expect(value!.strata[2]).toEqual({
			id: 'youth care',
			fte: 2500,
			measuredFte: 0,
			organisations: 0,
			estimate: null,
		});
		expect('doubts' in outcome && outcome.doubts).toMatchObject([
			{ code: 'sectorStratumEmpty', params: { stratum: 'youth care', fte: 2500 } },
		]);
	});

	it.each<[string, readonly SectorEffect[], readonly Stratum[]]>([
		['poolNothing', effects.slice(0, 1), strata],
		['sectorStratumUnknown', effects, strata.slice(0, 1)],
		['sectorStratumTwice', effects, [...strata, strata[0]!]],
		['sectorFteWrong', effects, [strata[0]!, { id: 'home care', fte: Infinity }]],
		['sectorFteWrong', [...effects, { ...effects[0]!, organisation: 'd', fte: 0 }], strata],
		['sectorFteExceeded', effects, [strata[0]!, { id: 'home care', fte: 599 }]],
	])('is absent with %s', (code, own, groups) => {
		const { value, reason } = sectorMean(own, groups, TAU2);
		expect(value).toBeNull();
		expect(reason!.code).toBe(code);
	});
});

describe('scenarios of a sector', () => {
	it('suppose that nobody else saves, or that everybody saves as much', () => {
		const { nobodyElse, everybody } = sectorScenarios(mean());
		expect(nobodyElse.estimate).toBeCloseTo(0.1 * 0.23, 12);
		expect(everybody.estimate).toBeCloseTo(0.195, 12);
		expect(nobodyElse.low).toBeLessThan(nobodyElse.estimate);
	});

	it('say the same when the whole sector measured, but for what organisations differ by', () => {
		const all = [
			{ id: 'hospitals', fte: 400 },
			{ id: 'home care', fte: 600 },
		];
		const { nobodyElse, everybody } = sectorScenarios(mean(effects, all));
		expect(nobodyElse.estimate).toBeCloseTo(everybody.estimate, 12);
		expect(nobodyElse.high).toBeLessThan(everybody.high);
	});
});
