import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { chartWords } from '#lib/charts/language.ts';
import { effectsGeometry, type EffectsData } from '#lib/charts/publishedEffects.ts';
import { effectsTable } from '#lib/charts/publishedEffectsTable.ts';
import PublishedEffects from '#lib/charts/PublishedEffects.svelte';
import { overlaps, textBox } from '#lib/charts/placeLabels.ts';
import { comparableUnit, isCompared } from '#lib/core/goal/comparableEffects.ts';
import { publishedEffects } from '#lib/core/goal/reference.ts';
import effectsFile from '../../datasets/reference/publishedEffects.json';
import { readScale } from './readScale.ts';

const words = chartWords('nl');
const known = publishedEffects(effectsFile);
const own = {
	id: 'own',
	label: 'Uw meting',
	detail: 'voor en na',
	source: 'Poli',
	isOwn: true,
	isCompared: false,
};
const rowsOf = (unit: 'relative' | 'minutes') =>
	known
		.filter((effect) => comparableUnit(effect) === unit)
		.map((effect) => ({
			id: effect.id,
			label: effect.label.nl,
			detail: `met vergelijkingsgroep, ${effect.date.slice(0, 4)}`,
			source: effect.source,
			isOwn: false,
			isCompared: isCompared(effect),
			change: effect.value,
			low: effect.low ?? null,
			high: effect.high ?? null,
		}));
const data: EffectsData = {
	groups: [
		{
			unit: 'relative',
			label: 'Procenten',
			rows: [{ ...own, change: -0.175, low: -0.23, high: -0.121 }, ...rowsOf('relative')],
		},
		{
			unit: 'minutes',
			label: 'Minuten',
			rows: [{ ...own, change: -32.2, low: -42.6, high: -21.7 }, ...rowsOf('minutes')],
		},
	],
};

describe('published effects', () => {
	it('leave out one arm of a comparison and what has another unit', () => {
		const ids = known.filter((effect) => comparableUnit(effect) !== null).map(({ id }) => id);
		expect(ids).toContain('atrium2024Difference');
		expect(ids).not.toContain('atrium2024Users');
		expect(ids).not.toContain('kaiser2025Hours');
		expect(known.find(({ id }) => id === 'jbz2025Expectation')).toSatisfy(
			(effect: (typeof known)[number]) => !isCompared(effect),
		);
	});

	it.each([340, 800])('show the numbers of their table at %d pixels, less to the right', (width) => {
		const drawn = effectsGeometry(data, width, words);
		const rows = effectsTable(data, 'nl').rows;
		for (const [index, group] of drawn.groups.entries())
			for (const [place, mark] of group.rows.entries()) {
				const { unit, rows: given } = data.groups[index]!;
				const cell = rows.find(({ id }) => id === `${unit} ${mark.id}`)!.cells['change'];
				const scale = unit === 'relative' ? 100 : 1;
				expect((cell as { value: number }).value).toBe(given[place]!.change * scale);
				expect(readScale(group.ticks, mark.x)).toBeCloseTo(given[place]!.change, unit === 'relative' ? 2 : 0);
				if (mark.interval) expect(mark.interval.x1).toBeLessThan(mark.interval.x2);
			}
		const [first, second] = drawn.groups[0]!.rows;
		expect(first!.x).toBeGreaterThan(second!.x);
	});

	it.each([300, 390, 620, 800])('keep their words apart at %d pixels', (width) => {
		const texts = effectsGeometry(data, width, words).groups.flatMap(({ label, rows }) => [
			label,
			...rows.flatMap((row) => row.texts),
		]);
		const boxes = texts.map(textBox);
		for (const [index, box] of boxes.entries()) {
			expect(box.x + box.width).toBeLessThanOrEqual(width + 1);
			for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
		}
	});

	it.each(['nl', 'en'] as const)('have a name and say every change (%s)', (language) => {
		const { body } = render(PublishedEffects, { props: { data, language, width: 720, id: 'figuur' } });
		expect(body).toMatch(/<title id="figuur-name">[^<]{5,}<\/title>/);
		expect(body).toContain(language === 'nl' ? '−9,5%' : '−9.5%');
		expect(body).not.toMatch(/\sstyle=|NaN|Infinity|undefined/);
	});
});
