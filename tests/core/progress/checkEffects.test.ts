import { describe, expect, it } from 'vitest';
import type { Candidate } from '#lib/core/progress/candidate.ts';
import { checkEffects } from '#lib/core/progress/checkEffects.ts';

const row = (organisation: string, changes: Partial<Candidate> = {}): Candidate => ({
	organisation,
	estimate: 0.1,
	se: 0.05,
	design: null,
	path: null,
	logs: null,
	where: { file: 'table.csv' },
	...changes,
});
const measured = (organisation: string, file: string, logs: readonly string[] = []): Candidate =>
	row(organisation, { design: 'beforeAfter', logs, where: { file } });

function codes(candidates: readonly Candidate[], asked: 'controlled' | 'beforeAfter' | null = null) {
	const { effects, issues } = checkEffects(candidates, asked);
	return {
		kept: effects?.map(({ organisation }) => organisation) ?? null,
		codes: issues.map(({ code }) => code),
	};
}

describe('results offered for pooling', () => {
	it.each<[string, Partial<Candidate>, string]>([
		['a standard error of zero', { se: 0 }, 'poolSeNotPositive'],
		['a negative standard error', { se: -0.1 }, 'poolSeNotPositive'],
		['a standard error that is no number', { se: NaN }, 'poolNotANumber'],
		['an infinite standard error', { se: Infinity }, 'poolNotANumber'],
		['an estimate that is no number', { estimate: NaN }, 'poolNotANumber'],
		['an infinite estimate', { estimate: -Infinity }, 'poolNotANumber'],
		['a standard error beyond weighing', { se: 1e-10 }, 'poolOutOfReach'],
		['an estimate beyond weighing', { estimate: -1e10 }, 'poolOutOfReach'],
	])('are refused with %s', (_, changes, code) => {
		expect(codes([row('a'), row('b', changes)])).toEqual({ kept: null, codes: [code] });
	});

	it('are refused when there are none', () => {
		expect(codes([])).toEqual({ kept: null, codes: ['poolNothing'] });
	});

	it('may be other measures than shares, with a warning above 1', () => {
		expect(codes([row('a'), row('b', { estimate: 17.5 }), row('c', { estimate: -17.5 })])).toEqual({
			kept: ['a', 'b', 'c'],
			codes: ['poolLooksLikePercent'],
		});
	});

	it('count every organisation once, however its name is typed', () => {
		expect(codes([row('Zorg Noord'), row('zorg  noord '), row('ZORG NOORD')])).toEqual({
			kept: null,
			codes: ['poolOrganisationTwice', 'poolOrganisationTwice'],
		});
	});

	it('tell measurements with one title apart by their file, and say so once', () => {
		expect(
			codes([measured('Meting', 'a.json'), measured('Meting', 'b.json'), measured('Noord', 'c.json')]),
		).toEqual({ kept: ['Meting (a.json)', 'Meting (b.json)', 'Noord'], codes: ['poolTitleTwice'] });
	});

	it('are refused when two measurements are of one time log', () => {
		const pair = [measured('Noord', 'a.json', ['1f', '2e']), measured('Zuid', 'b.json', ['2e'])];
		expect(codes(pair)).toEqual({ kept: null, codes: ['poolSameLog'] });
	});
});

describe('designs', () => {
	const controlled = row('a', { design: 'controlled' });
	const beforeAfter = row('b', { design: 'beforeAfter' });

	it('are never mixed: somebody must choose', () => {
		const { effects, issues } = checkEffects([controlled, beforeAfter, row('c')], null);
		expect(effects).toBeNull();
		expect(issues).toMatchObject([
			{
				code: 'poolDesignsMixed',
				severity: 'decision',
				params: { controlled: 1, beforeAfter: 1, unknown: 1 },
			},
		]);
		expect(codes([controlled, row('c')]).codes).toEqual(['poolDesignsMixed']);
	});

	it('leave out the other one when asked, and say how many', () => {
		expect(codes([controlled, beforeAfter, row('c')], 'controlled')).toEqual({
			kept: ['a'],
			codes: ['poolDesignLeftOut'],
		});
		expect(codes([controlled], 'beforeAfter')).toEqual({ kept: null, codes: ['poolDesignAbsent'] });
	});

	it('do not trip over what is wrong with results that are left out', () => {
		expect(codes([controlled, row('b', { design: 'beforeAfter', se: 0 })], 'controlled').kept).toEqual(['a']);
	});

	it('let an organisation have one result of each', () => {
		expect(codes([controlled, row('a', { design: 'beforeAfter' })], 'beforeAfter').kept).toEqual(['a']);
	});

	it('are what is asked when no result says its own', () => {
		expect(checkEffects([row('a'), row('b')], 'controlled').design).toBe('controlled');
		expect(checkEffects([row('a'), row('b')], null).design).toBeNull();
	});
});
