import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCase } from '#lib/core/business/readCase.ts';
import { caseDocument } from '#lib/core/uncertainty/caseDocument.ts';

const text = readFileSync(
	new URL('../../reference/business/examples/hospitalSpeech.case.json', import.meta.url),
	'utf8',
);

/** Everything in a document that JSON cannot hold. */
function gaps(value: unknown, path = ''): string[] {
	if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return [path];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => gaps(inner, `${path}.${key}`));
}

/** Every plain number under these keys replaced. */
function filled(value: unknown, numbers: Readonly<Record<string, number>>, key = ''): unknown {
	if (typeof value === 'number') return numbers[key] ?? value;
	if (Array.isArray(value)) return value.map((item) => filled(item, numbers));
	if (typeof value !== 'object' || value === null) return value;
	if ('distribution' in value && key in numbers) return numbers[key];
	return Object.fromEntries(
		Object.entries(value).map(([name, inner]) => [name, filled(inner, numbers, name)]),
	);
}

const amounts = [
	'headcount',
	'baselineAdminMinutesPerDay',
	'hourlyCostEur',
	'amountEur',
	'revenuePerHourEur',
	'valuePerHourEur',
];
const all = (value: number) => Object.fromEntries(amounts.map((key) => [key, value]));

describe('a result at the edges of what is accepted', () => {
	it.each([
		['the largest numbers', { ...all(1e12), wageIndex: 1000, index: 1000, persistencePerYear: 1000 }],
		['everything zero', { ...all(0), reduction: 0, realisedShare: 0, capEur: 0, annualRevenueRoomEur: 0 }],
		['nobody', { headcount: 0 }],
		[
			'rates at their lowest',
			{ realDiscountRate: -0.99, inflation: -0.9, wageIndex: -1, index: -1, persistencePerYear: -1 },
		],
		['one month', { horizonMonths: 1 }],
		['the longest horizon', { horizonMonths: 180, realDiscountRate: -0.9 }],
		['a saving that costs a day', { reduction: -5 }],
	])('%s: no missing and no infinite value', (_, numbers) => {
		const { case: businessCase, issues } = readCase(filled(JSON.parse(text), numbers));
		expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		const result = caseDocument(businessCase!, issues, {
			draws: 50,
			seed: 1,
			today: 20000,
			version: '0',
			say: () => '',
		});
		expect(gaps(result)).toEqual([]);
	});
});
