import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blankCase, type BlankCaseStart } from '#lib/core/business/blankCase.ts';
import { caseResultOf } from '#lib/core/business/caseResult.ts';
import { decimalArithmetic } from '#lib/core/business/decimalArithmetic.ts';
import { readCase } from '#lib/core/business/readCase.ts';
import { epochDay } from '#lib/core/period.ts';
import { type Sourced, sourcedNumbers } from '#lib/core/reference.ts';
import { caseFields } from '#lib/core/report/caseFields.ts';
import { readAt } from '#lib/state/case/casePath.ts';

function reference(file: string, id: string): Sourced<number> {
	const path = new URL(`../../../datasets/reference/${file}.json`, import.meta.url);
	return sourcedNumbers(JSON.parse(readFileSync(path, 'utf8')) as unknown[]).find((one) => one.id === id)!;
}
const start: BlankCaseStart = {
	today: epochDay(2026, 11, 23)!,
	realDiscountRate: reference('discountRates', 'mkbaStandard'),
	wageIndex: reference('indices', 'ovaMean'),
	workdays: reference('hours', 'productiveDays'),
	vatRate: reference('vat', 'vatHigh'),
};
const words = {
	title: 'Nieuw',
	organisation: 'Onze organisatie',
	patients: 'Patiënten',
	role: 'Zorgverleners',
	licence: 'Licentie',
	belief: 'inschatting',
	open: 'nog invullen',
};
const file = blankCase(words, start);

describe('a blank case', () => {
	it('is valid, without anything to look at twice, and every result of it exists', () => {
		const { case: businessCase, issues } = readCase(file);
		expect(issues).toEqual([]);
		const result = caseResultOf(decimalArithmetic, businessCase!, { today: null });
		expect(result.results.joint.total.npv).toBe(0);
		expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity/);
	});

	it('says of every number that is not 0 where it came from', () => {
		const businessCase = readCase(file).case!;
		const { notes } = businessCase;
		const about = (path: string) =>
			notes[path] ?? notes[path.split('.').slice(0, -1).join('.')] ?? { source: null };
		const fields = caseFields(businessCase).flatMap((group) => group.fields);
		expect(fields.length).toBeGreaterThan(20);
		for (const { path } of fields) expect([path, about(path).source]).not.toContain(null);
	});

	it('notes nothing about a place that it does not have', () => {
		const { notes } = readCase(file).case!;
		for (const path of Object.keys(notes)) expect([path, readAt(file, path)]).not.toContain(undefined);
	});

	it('begins in the January after the day on which its beliefs are written down', () => {
		const { startYear, startMonthOfYear, notes } = readCase(file).case!;
		expect([startYear, startMonthOfYear]).toEqual([2027, 1]);
		expect(notes['saving.reduction']).toMatchObject({ source: 'inschatting', date: '2026-11-23' });
	});

	it('takes its sourced numbers from the reference data', () => {
		const { notes } = readCase(file).case!;
		expect(notes['realDiscountRate']).toMatchObject({ source: start.realDiscountRate.source });
		expect(readAt(file, 'roles.role1.workdaysPerYear')).toBe(189.3);
		expect(notes['costs.licence.vatRate']).toMatchObject({ source: start.vatRate.source });
	});
});
