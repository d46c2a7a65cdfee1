import { describe, expect, it } from 'vitest';
import { measured, persons } from '../../sketch/measured.ts';

/** Eleven persons with different levels and different savings. */
const eleven = persons(
	Array.from({ length: 11 }, (_, i) => [160 + 7 * i, 120 + 5 * i + (i % 3) * 11] as const),
);

describe('the headline', () => {
	it('is the ratio of sums with its interval, and names the comparison for what it is', () => {
		const { measurement } = measured(eleven);
		const before = eleven.filter((e) => e.period === 'before' && e.activity === 'admin');
		const after = eleven.filter((e) => e.period === 'after' && e.activity === 'admin');
		const sum = (list: typeof before) => list.reduce((total, { minutes }) => total + minutes, 0);
		expect(measurement!.headline!.id).toBe('shareReduction');
		expect(measurement!.headline!.estimate).toBeCloseTo(1 - sum(after) / sum(before), 12);
		expect(measurement!.headline!.df).toBe(10);
		expect(measurement!.verdict).toBe('less');
		expect(measurement!.issues.some(({ code }) => code === 'noControlGroup')).toBe(true);
	});
});

describe('edge input', () => {
	it('one person: the change, no interval, not enough data', () => {
		const { measurement } = measured(persons([[200, 150]]));
		expect(measurement!.headline).toMatchObject({
			estimate: 0.25,
			se: null,
			df: null,
			low: null,
			high: null,
			n: 1,
		});
		expect(measurement!.verdict).toBe('notEnoughData');
		expect(measurement!.goal!.class).toBe('notEnoughData');
	});

	it('two persons: an interval, still not enough data', () => {
		const { measurement } = measured(
			persons([
				[200, 150],
				[100, 90],
			]),
		);
		expect(measurement!.headline!.df).toBe(1);
		expect(measurement!.headline!.low).not.toBeNull();
		expect(measurement!.verdict).toBe('notEnoughData');
	});

	it('nobody matched: no measurement, with the reason', () => {
		const entries = eleven.map((entry) => ({ ...entry, person: entry.person + entry.period }));
		const { measurement, issues } = measured(entries);
		expect(measurement).toBeNull();
		expect(issues.at(-1)).toMatchObject({ code: 'nobodyMatched', params: { before: 11, after: 11 } });
	});

	it('no administration before: the relative change is null, never infinite', () => {
		const { measurement } = measured(persons(Array.from({ length: 12 }, () => [0, 60] as const)));
		expect(measurement!.estimates.shareReduction).toBeNull();
		expect(measurement!.headline).toBeNull();
		expect(measurement!.goal).toBeNull();
		expect(measurement!.estimates.minutesPer8h!.estimate).toBe(60);
		expect(measurement!.issues.some(({ code }) => code === 'zeroAdministrationBefore')).toBe(true);
		expect(measurement!.verdict).toBe('notEnoughData');
	});

	it('administration before in one person only: an estimate without interval', () => {
		const { measurement } = measured(
			persons([[60, 30], ...Array.from({ length: 11 }, () => [0, 0] as const)]),
		);
		expect(measurement!.headline).toMatchObject({ estimate: 0.5, se: null, low: null });
	});

	it('everybody changes by the same share: no spread, so no interval', () => {
		const { measurement } = measured(persons(Array.from({ length: 12 }, () => [200, 100] as const)));
		expect(measurement!.headline).toMatchObject({ estimate: 0.5, se: 0, low: null, high: null, p: null });
		expect(measurement!.verdict).toBe('notEnoughData');
		expect(measurement!.goal!.probability).toBeNull();
	});

	it('a constant share: no change, no interval', () => {
		const { measurement } = measured(persons(Array.from({ length: 12 }, () => [200, 200] as const)));
		expect(measurement!.headline).toMatchObject({ estimate: 0, se: 0, low: null });
	});

	it('all activities undecided: nothing computed, the activity is listed', () => {
		const { measurement, issues } = measured(eleven.map((entry) => ({ ...entry, activity: 'strange' })));
		expect(measurement).toBeNull();
		expect(issues).toHaveLength(1);
		expect(issues[0]!.code).toBe('activityUndecided');
	});
});

describe('who is counted', () => {
	it('leaves unmatched persons and controls out of the estimate and counts them', () => {
		const extra = persons([[240, 10]], { person: 'x' }).filter(({ period }) => period === 'before');
		const controls = persons(
			Array.from({ length: 3 }, (_, i) => [100 + i, 99] as const),
			{ person: 'c', group: 'control' },
		);
		const plain = measured(eleven).measurement!;
		const more = measured([...eleven, ...extra, ...controls]).measurement!;
		expect(more.headline!.estimate).toBe(plain.headline!.estimate);
		expect(more.population).toMatchObject({ before: 12, after: 11, matched: 11, controls: 3 });
	});
});

describe('another baseline', () => {
	it('compares the level after with the given share and its day', () => {
		const { measurement } = measured(eleven, { baseline: { id: 'given', share: 0.4, day: 20_000 } });
		const { goal, share, levels } = measurement!;
		expect(goal!.target).toBe(0.2);
		expect(goal!.progress).toBeCloseTo((1 - share.after / 0.4) / 0.5, 12);
		expect(goal!.baseline).toEqual({ id: 'given', share: 0.4, day: 20_000 });
		expect(levels.after.se).toBeGreaterThan(0);
	});
});
