import { describe, expect, it } from 'vitest';
import { estimateIds } from '#lib/core/estimate/estimate.ts';
import { createFormats } from '#lib/i18n/formats.ts';
import { method as english } from '#lib/i18n/en/method.ts';
import { methodFormulas } from '#lib/i18n/methodFormulas.ts';
import { method as dutch } from '#lib/i18n/nl/method.ts';
import coverage from './verify/coverage/figures.json';

const pages = [
	['nl', dutch],
	['en', english],
] as const;

describe.each(pages)('the method page (%s)', (language, page) => {
	const entries = page.sections.flatMap((section) => section.entries ?? []);
	const ids = [...page.sections, ...entries].map(({ id }) => id);

	it('has a paragraph, a formula and a source for every estimate', () => {
		for (const id of estimateIds) {
			const entry = entries.find((one) => one.id === id);
			expect(entry?.paragraphs.length, id).toBeGreaterThan(0);
			expect(methodFormulas[id].formula, id).toBeTruthy();
			expect(methodFormulas[id].source, id).toMatch(/\(\d{4}\)/);
		}
	});

	it('has anchors that are unique, and those that other pages link to', () => {
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids).toEqual(expect.arrayContaining(['plannen', 'controles', 'dekking', 'doel', 'samenvoegen']));
		expect(ids).toEqual(
			(language === 'nl' ? english : dutch).sections
				.flatMap((section) => [section, ...(section.entries ?? [])])
				.map(({ id }) => id)
				.sort((a, b) => ids.indexOf(a) - ids.indexOf(b)),
		);
	});

	it('gives the figures of the coverage study', () => {
		const formats = createFormats(language === 'nl' ? 'nl-NL' : 'en-GB');
		const items = page.sections.find(({ id }) => id === 'dekking')?.items ?? [];
		const studies = [
			['shareReduction', 'usual'],
			['controlledReduction', 'usual'],
			['shareReduction', 'skewed'],
			['bootstrapPercentile', 'usual'],
			['bootstrapBca', 'usual'],
		] as const;
		expect(items).toHaveLength(studies.length);
		for (const [index, [estimator, population]] of studies.entries()) {
			const rows = coverage.rows.filter(
				(row) => row.estimator === estimator && row.population === population,
			);
			expect(rows.length).toBe(4);
			const found = [...items[index]!.matchAll(/(\d+[.,]\d)%[^\d]*(\d+)/g)].map(([, percent, persons]) => [
				percent,
				Number(persons),
			]);
			expect(found).toEqual(rows.map((row) => [formats.number(100 * row.covered, 1), row.intervention]));
			expect(items[index]).toContain(formats.number(rows[0]!.dataSets));
		}
	});
});
