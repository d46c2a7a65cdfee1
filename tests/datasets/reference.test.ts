import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { GOAL_DAY, goalIds, targetShare } from '#lib/core/goal/goal.ts';
import * as reference from '#lib/core/goal/reference.ts';
import { isoDate, parseIsoDate } from '#lib/core/period.ts';
import { sourcedNumbers, type Sourced } from '#lib/core/reference.ts';

const folder = fileURLToPath(new URL('../../datasets/reference/', import.meta.url));
const files = ['goals.json', 'baselines.json', 'publishedEffects.json', 'planningDefaults.json'];
const readme = readFileSync(`${folder}README.md`, 'utf8');
const common = ['id', 'value', 'unit', 'source', 'url', 'date', 'status', 'note', 'label'];
const own: Record<string, string[]> = {
	'goals.json': ['at', 'baselineId', 'definition'],
	'baselines.json': ['series', 'sector', 'period', 'contested'],
	'planningDefaults.json': [],
	'publishedEffects.json': ['design', 'low', 'high', 'before', 'after', 'persons', 'controls'],
};

const entriesOf = (file: string) =>
	JSON.parse(readFileSync(folder + file, 'utf8')) as (Sourced<number> & Record<string, unknown>)[];
const all = files.flatMap((file) => entriesOf(file).map((entry) => ({ file, id: entry.id, entry })));

const goalReferences = reference.goalReferences(entriesOf('goals.json'));
const baselineReferences = reference.baselineReferences(entriesOf('baselines.json'));
const publishedEffects = reference.publishedEffects(entriesOf('publishedEffects.json'));

/** A day that exists, or a month or year of this century. */
function isDate(text: string): boolean {
	if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return parseIsoDate(text) !== null;
	return /^20\d{2}(-(0[1-9]|1[0-2]))?$/.test(text);
}

describe('every reference value', () => {
	it.each(all)('$file $id says what it is, where it comes from, when, and how sure', ({ file, entry }) => {
		expect(Object.keys(entry).filter((key) => ![...common, ...own[file]!].includes(key))).toEqual([]);
		expect(typeof entry.value === 'number' && Number.isFinite(entry.value)).toBe(true);
		expect(entry.unit).toMatch(/^[a-z][A-Za-z0-9]+$/);
		expect(entry.source.length).toBeGreaterThan(10);
		expect(isDate(entry.date)).toBe(true);
		expect(['S', 'M', 'D']).toContain(entry.status);
		if (entry.url !== undefined) expect(new URL(entry.url).protocol).toBe('https:');
		const label = entry.label as { nl: string; en: string };
		expect(label.nl.length > 0 && label.en.length > 0).toBe(true);
	});

	it('has a name of its own', () => {
		expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
	});

	it.each(all.filter(({ entry }) => entry.unit === 'share'))('$file $id is a share', ({ entry }) => {
		expect(entry.value).toBeGreaterThan(0);
		expect(entry.value).toBeLessThan(1);
	});

	it('shows its sum when it was derived', () => {
		for (const { entry } of all.filter(({ entry }) => entry.status === 'D')) {
			expect(`${entry.source} ${entry.note ?? ''}`, entry.id).toMatch(/\d|computed/);
		}
	});

	it('stands in a file that the page names', () => {
		for (const file of files) expect(readme).toContain(`\`${file}\``);
		expect(readdirSync(folder)).toEqual(expect.arrayContaining(files));
	});
});

describe('goals', () => {
	it('are the goals the program knows, with the same arithmetic', () => {
		expect(goalReferences.map((goal) => goal.id)).toEqual([...goalIds]);
		for (const goal of goalReferences) {
			expect(parseIsoDate(goal.at)).toBe(GOAL_DAY);
			for (const baseline of [0.2, 0.385, 0.4]) {
				const target = goal.unit === 'share' ? goal.value : goal.value * baseline;
				expect(targetShare(goal.id, baseline)).toBeCloseTo(target, 15);
			}
		}
	});

	it('quote a baseline that exists', () => {
		const known = baselineReferences.map((baseline) => baseline.id);
		for (const goal of goalReferences) if (goal.baselineId) expect(known).toContain(goal.baselineId);
	});
});

describe('baselines', () => {
	it.each(baselineReferences.map((baseline) => ({ id: baseline.id, baseline })))(
		'$id is dated in the middle of the period it speaks of',
		({ baseline }) => {
			const [first, last] = [parseIsoDate(baseline.period.first)!, parseIsoDate(baseline.period.last)!];
			expect(baseline.date).toBe(isoDate((first + last) / 2));
			expect(baseline.unit).toBe('share');
		},
	);

	it('label exactly the quoted 40 % as contested', () => {
		expect(baselineReferences.filter((baseline) => baseline.contested).map(({ id }) => id)).toEqual([
			'minister40',
		]);
	});
});

describe('published effects', () => {
	it('lie within their interval and equal the difference of their levels', () => {
		for (const effect of publishedEffects) {
			expect(reference.effectDesigns).toContain(effect.design);
			if (effect.low !== undefined) expect(effect.value, effect.id).toBeGreaterThan(effect.low);
			if (effect.high !== undefined) expect(effect.value, effect.id).toBeLessThan(effect.high);
			expect(effect.low === undefined).toBe(effect.high === undefined);
			if (effect.before === undefined || effect.after === undefined) continue;
			expect(effect.value, effect.id).toBeCloseTo(effect.after - effect.before, 10);
		}
	});

	it('say so when nothing was measured', () => {
		const expected = publishedEffects.filter((effect) => effect.design === 'expectation');
		expect(expected.length).toBeGreaterThan(0);
		for (const effect of expected) expect(effect.note, effect.id).toMatch(/expectation/i);
	});
});

describe('a reference file of another shape', () => {
	const entry = { id: 'x', value: 0.3, unit: 'share', source: 'Somewhere', date: '2025', status: 'S' };

	it('is taken as it is when it is whole', () => {
		expect(sourcedNumbers([entry])).toEqual([entry]);
	});

	it.each(['value', 'unit', 'source', 'date', 'status'])('is refused without %s', (key) => {
		expect(() => sourcedNumbers([{ ...entry, [key]: undefined }])).toThrow(/: x$/);
	});

	it.each([{ value: '0.3' }, { value: NaN }, { source: ' ' }, { date: 'last year' }, { status: 'B' }])(
		'is refused with %o',
		(change) => {
			expect(() => sourcedNumbers([{ ...entry, ...change }])).toThrow();
		},
	);

	it('is refused as a file of another kind', () => {
		expect(() => reference.goalReferences([entry])).toThrow(/another kind/);
		expect(() => reference.baselineReferences([{ ...entry, value: 30 }])).toThrow(/another kind/);
		expect(() => reference.publishedEffects([{ ...entry, design: 'hearsay' }])).toThrow(/another kind/);
	});
});
