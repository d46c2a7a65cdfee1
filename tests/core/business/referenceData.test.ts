import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { costCategories, type EvidenceGrade } from '#lib/core/business/businessCase.ts';
import { nominalRate } from '#lib/core/business/discount.ts';
import { doubleArithmetic } from '#lib/core/business/doubleArithmetic.ts';
import { gradeCorrection } from '#lib/core/business/evidenceGrade.ts';
import type { SubsidyScheme, SupplierQuestion } from '#lib/core/business/referenceData.ts';
import { type Sourced, sourcedNumbers } from '#lib/core/reference.ts';

const folder = new URL('../../../datasets/reference/', import.meta.url);
const load = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown[];
const numeric = ['subsidies', 'discountRates', 'vat', 'hours', 'indices', 'evidenceGrades'];
const files = [...numeric, 'supplierQuestions'].map((name) => `${name}.json`);
const find = (file: string, id: string) =>
	(load(file) as Sourced<number>[]).find((entry) => entry.id === id)!.value;

describe('the reference data of a business case', () => {
	it.each(numeric)('%s: every number has unit, source, date and status', (name) => {
		expect(sourcedNumbers(load(`${name}.json`)).length).toBeGreaterThan(1);
	});

	it.each(files)('%s: has both languages, ids of its own, and a row in the page of the folder', (file) => {
		const entries = load(file) as { id: string; label: { nl: string; en: string } }[];
		for (const { label } of entries)
			expect(label.nl !== label.en && label.nl !== '' && label.en !== '').toBe(true);
		expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
		expect(readFileSync(new URL('README.md', folder), 'utf8')).toContain(`\`${file}\``);
	});

	it('corrects by the grades of the table', () => {
		for (const grade of [1, 2, 3, 4, 5, 6] as EvidenceGrade[]) {
			expect(gradeCorrection[grade]).toBe(find('evidenceGrades.json', `grade${grade}`));
		}
	});

	it('derives what it calls derived', () => {
		const real = {
			kind: 'real',
			realDiscountRate: find('discountRates.json', 'mkbaStandard'),
			inflation: 0.02,
		} as const;
		expect(nominalRate(doubleArithmetic, real)).toBeCloseTo(find('discountRates.json', 'mkbaNominal'), 12);
		const hours = (id: string) => find('hours.json', id);
		expect(hours('productiveHours') / hours('contractHours')).toBeCloseTo(hours('productiveShare'), 4);
		const day = hours('contractHours') / hours('workingDays');
		expect(hours('productiveHours') / day).toBeCloseTo(hours('productiveDays'), 1);
		const index = (id: string) => find('indices.json', id);
		expect((index('ova2018') + index('ova2019') + index('ova2020')) / 3).toBeCloseTo(index('ovaMean'), 4);
		expect(index('nvzWages') + index('nvzMaterial') + index('nvzCapital')).toBeCloseTo(1, 12);
	});

	it('has schemes of the three kinds, never paying the licence after the project', () => {
		const schemes = load('subsidies.json') as SubsidyScheme[];
		for (const kind of ['implementation', 'scaleUp', 'future'] as const) {
			expect(schemes.some((scheme) => scheme.kind === kind)).toBe(true);
		}
		for (const scheme of schemes) {
			for (const category of scheme.pays) expect(costCategories).toContain(category);
			expect(scheme.pays).not.toContain('licence');
			if (scheme.unit === 'shareOfCosts') expect(scheme.value >= 0 && scheme.value <= 1).toBe(true);
			expect(scheme.kind === 'future').toBe(scheme.probability !== null);
			// What may come is belief, however certain its source sounds.
			if (scheme.kind === 'future') expect(scheme.status).toBe('M');
		}
	});

	it('asks suppliers about every cost that is easily forgotten', () => {
		const questions = load('supplierQuestions.json') as SupplierQuestion[];
		const asked = new Set(questions.map(({ category }) => category));
		for (const category of [
			'licence',
			'integration',
			'training',
			'support',
			'validation',
			'evaluation',
			'exit',
		] as const) {
			expect(asked).toContain(category);
		}
		for (const { label, source, status } of questions) {
			expect(label.nl.endsWith('?') && label.en.endsWith('?')).toBe(true);
			if (source.startsWith('Belief')) expect(status).toBe('M');
		}
	});
});
