import { describe, expect, it } from 'vitest';
import { trackOfPool, type PathEffect } from '#lib/core/progress/trackOfPool.ts';

const distances = [0.12, 0.02, -0.05, 0.08, 0.15, 0.03];
const ses = [0.03, 0.05, 0.04, 0.06, 0.02, 0.05];
const EXPECTED = { estimate: 0.06382778403810488, se: 0.03282280096834841, probability: 0.94528909611839707 };
const six = distances.map((distance, k): PathEffect => ({
	goal: 'halve2030',
	reduction: 0.1 * k + distance,
	se: ses[k]!,
	required: 0.1 * k,
	early: false,
	reached: false,
}));
const changed = (changes: Partial<PathEffect>) => six.map((effect) => ({ ...effect, ...changes }));

describe('the class of a typical organisation', () => {
	it('follows from the pooled distance to each own path', () => {
		const { track, issues } = trackOfPool(six);
		// R: rma(distances, ses^2, test = "adhoc"); pt(estimate / se, 5). Tolerance 1e-8.
		expect(track!.distance!.estimate).toBeCloseTo(EXPECTED.estimate, 8);
		expect(track!.distance!.se).toBeCloseTo(EXPECTED.se, 8);
		expect(track!.probability).toBeCloseTo(EXPECTED.probability, 8);
		expect(track).toMatchObject({ k: 6, early: 0, class: 'onTrack' });
		expect(issues).toEqual([]);
	});

	it('turns round with the path', () => {
		const behind = six.map((effect) => ({
			...effect,
			reduction: effect.required - (effect.reduction - effect.required),
		}));
		expect(trackOfPool(behind).track!.probability).toBeCloseTo(1 - EXPECTED.probability, 8);
		expect(trackOfPool(behind).track!.class).toBe('farBehind');
	});

	it('is not given before five organisations', () => {
		const { track, issues } = trackOfPool(six.slice(0, 4));
		expect(track).toEqual({ k: 4, early: 0, distance: null, probability: null, class: 'notEnoughData' });
		expect(issues).toMatchObject([
			{ code: 'poolTooFewForTrack', severity: 'note', params: { found: 4, needed: 5 } },
		]);
		expect(trackOfPool(six.slice(0, 5)).track!.probability).not.toBeNull();
	});

	it('leaves out who measured within a year, and is too early when fewer than five are left', () => {
		const withEarly = [...six, { ...six[0]!, reduction: 5, early: true }];
		expect(trackOfPool(withEarly).track).toEqual({ ...trackOfPool(six).track!, early: 1 });
		const mostEarly = six.map((effect, k) => ({ ...effect, early: k >= 4 }));
		expect(trackOfPool(mostEarly).track).toMatchObject({
			k: 4,
			early: 2,
			probability: null,
			class: 'tooEarly',
		});
	});

	it('is reached when every baseline met the goal, early or not', () => {
		expect(trackOfPool(changed({ reached: true, early: true })).track).toMatchObject({
			class: 'reached',
			early: 0,
		});
	});

	it('needs one goal, and somebody who knows their path', () => {
		const { track, issues } = trackOfPool([...six, { ...six[0]!, goal: 'max20' }]);
		expect(track).toBeNull();
		expect(issues).toMatchObject([{ code: 'poolGoalsDiffer', params: { goals: ['halve2030', 'max20'] } }]);
		expect(trackOfPool([])).toEqual({ track: null, issues: [] });
	});
});
