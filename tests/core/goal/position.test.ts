import { describe, expect, it } from 'vitest';
import { GOAL_DAY, pathAt, requiredReduction } from '#lib/core/goal/goal.ts';
import { positionOnPath, type Level } from '#lib/core/goal/position.ts';
import { parseIsoDate } from '#lib/core/period.ts';

const from = parseIsoDate('2024-12-31')!;
const baseline = { id: 'own', share: 0.4, day: from };
const level: Level = {
	share: 0.3,
	day: parseIsoDate('2027-12-31')!,
	reduction: 0.25,
	se: 0.02,
	df: 20,
	enough: true,
};

describe('the path', () => {
	it('starts at the baseline and ends at the goal on the last day of 2030', () => {
		const path = { baseline: 0.4, from, target: 0.2 };
		expect(pathAt(path, from)).toBe(0.4);
		expect(pathAt(path, GOAL_DAY)).toBeCloseTo(0.2, 15);
		expect(requiredReduction(path, GOAL_DAY)).toBeCloseTo(0.5, 15);
	});
});

describe('the position', () => {
	it('gives progress, paces and probability', () => {
		const position = positionOnPath('halve2030', baseline, level);
		// 2024-12-31 … 2027-12-31 is 1095 of 2191 days
		expect(position.path).toBeCloseTo(0.4 - (0.2 * 1095) / 2191, 12);
		expect(position.progress).toBeCloseTo(0.5, 12);
		expect(position.paceSoFar).toBeCloseTo((-10 * 365.25) / 1095, 10);
		expect(position.paceNeeded).toBeCloseTo((-10 * 365.25) / 1096, 10);
		// R: pt((0.25 - 0.5*1095/2191)/0.02, 20)
		expect(position.probability).toBeCloseTo(0.5022477541, 8);
		expect(position.class).toBe('possible');
	});

	it.each([
		[0.35, 'onTrack'],
		[0.22, 'farBehind'],
		[0.235, 'behind'],
	])('calls a reduction of %f %s', (reduction, name) => {
		expect(positionOnPath('halve2030', baseline, { ...level, reduction }).class).toBe(name);
	});

	it('gives no pace in the first year, but the share of the way', () => {
		const early = positionOnPath('halve2030', baseline, { ...level, day: from + 364 });
		expect(early).toMatchObject({ class: 'tooEarly', paceSoFar: null, paceNeeded: null });
		expect(early.progress).toBeCloseTo(0.5, 12);
	});

	it('puts not enough data before everything else', () => {
		expect(positionOnPath('halve2030', baseline, { ...level, enough: false }).class).toBe('notEnoughData');
	});

	it('calls a goal reached that the baseline already meets', () => {
		const position = positionOnPath('max20', { ...baseline, share: 0.19 }, level);
		expect(position).toMatchObject({ class: 'reached', progress: null });
	});

	it('has no probability without a standard error', () => {
		expect(positionOnPath('halve2030', baseline, { ...level, se: 0 }).probability).toBeNull();
	});
});
