import { describe, expect, it } from 'vitest';
import { readMeasurement } from '#lib/core/progress/readMeasurement.ts';

const document = {
	schema: 'halftijd/measurement@1',
	title: ' Noord ',
	files: [{ name: 'a.csv', sha256: 'ab' }],
	share: { before: 0.4, after: 0.32 },
	levels: { before: { estimate: 0.4, se: 0.02 }, after: { estimate: 0.32, se: 0.015 } },
	headline: { id: 'controlledReduction', estimate: 0.15, se: 0.04 },
	estimates: { shareReduction: { estimate: 0.2, se: 0.03 } },
	goal: {
		id: 'halve2030',
		baseline: 0.4,
		baselineId: 'own',
		target: 0.2,
		requiredReduction: 0.1,
		paceSoFar: -4,
	},
};
const read = (changes: Record<string, unknown> = {}) =>
	readMeasurement({ ...document, ...changes }, 'a.json');

describe('a measurement as a result to pool', () => {
	it('gives its headline with its design, and its own path by the uncontrolled reduction', () => {
		expect(read()).toEqual({
			candidate: {
				organisation: 'Noord',
				design: 'controlled',
				estimate: 0.15,
				se: 0.04,
				logs: ['ab'],
				where: { file: 'a.json' },
				path: {
					goal: 'halve2030',
					reduction: 0.2,
					se: 0.03,
					required: 0.1,
					early: false,
					reached: false,
				},
			},
			issues: [],
		});
	});

	it('measures the path against another baseline by the level that was reached', () => {
		const goal = { ...document.goal, baseline: 0.5, baselineId: 'minister40', target: 0.25 };
		const { path } = read({ goal }).candidate!;
		expect(path!.reduction).toBeCloseTo(1 - 0.32 / 0.5, 12);
		expect(path!.se).toBeCloseTo(0.03, 12);
	});

	it('sees from the goal who is early and who had reached it', () => {
		expect(read({ goal: { ...document.goal, paceSoFar: null } }).candidate!.path!.early).toBe(true);
		expect(read({ goal: { ...document.goal, target: 0.4 } }).candidate!.path!.reached).toBe(true);
	});

	it('takes the name of the file without a title, and no path where the goal does not tell', () => {
		expect(read({ title: '' }).candidate!.organisation).toBe('a.json');
		expect(read({ goal: null }).candidate!.path).toBeNull();
		expect(read({ goal: { ...document.goal, baseline: null } }).candidate!.path).toBeNull();
		expect(read({ estimates: {} }).candidate!.path).toBeNull();
	});

	it.each<[string, unknown, string | undefined]>([
		['poolNotAMeasurement', { ...document, schema: 'halftijd/case@1' }, undefined],
		['poolNotAMeasurement', [document], undefined],
		['poolNotAMeasurement', null, undefined],
		['poolNotAMeasurement', 'text', undefined],
		['poolNoStandardError', { ...document, headline: null }, 'headline'],
		['poolNoStandardError', { ...document, headline: { ...document.headline, se: null } }, 'headline.se'],
		[
			'poolHeadlineUnknown',
			{ ...document, headline: { ...document.headline, id: 'toString' } },
			'headline.id',
		],
		['poolNotANumber', { ...document, headline: { ...document.headline, se: '0.1' } }, 'headline.se'],
	])('is refused with %s', (code, found, path) => {
		const { candidate, issues } = readMeasurement(found, 'a.json');
		expect(candidate).toBeNull();
		expect(issues).toMatchObject([{ code, severity: 'error', where: { file: 'a.json' } }]);
		expect(issues[0]!.where.path).toBe(path);
	});
});
