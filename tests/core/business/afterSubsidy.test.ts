import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseResultOf } from '#lib/core/business/caseResult.ts';
import { doubleArithmetic } from '#lib/core/business/doubleArithmetic.ts';
import { readCase } from '#lib/core/business/readCase.ts';
import { parseIsoDate } from '#lib/core/period.ts';

const text = readFileSync(
	new URL('../../reference/business/examples/hospitalSpeech.case.json', import.meta.url),
	'utf8',
);

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = any;

function after(change: (document: Loose) => void, today: string | null = null) {
	const document: Loose = JSON.parse(text);
	change(document);
	const { case: businessCase, issues } = readCase(document);
	expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
	return caseResultOf(doubleArithmetic, businessCase!, { today: today === null ? null : parseIsoDate(today) })
		.afterSubsidy;
}

describe('after the subsidy', () => {
	it('is nothing without a licence', () => {
		expect(after((d) => (d.costs = d.costs.filter(({ id }: Loose) => id !== 'licence')))).toBeNull();
		expect(after((d) => (d.costs[3].amountEur = 0))).toBeNull();
	});

	it('starts with the first licence bill when nobody subsidises', () => {
		expect(after((d) => (d.subsidies = []))!.firstMonth).toBe(3);
	});

	it('ignores subsidies of others, and the settlement', () => {
		expect(after((d) => (d.subsidies[0].receiver = 'poli'))!.firstMonth).toBe(3);
		expect(after((d) => (d.subsidies[0].settlementLagMonths = 30))!.firstMonth).toBe(23);
	});

	it('has no year and no deadline when the licence ends with the subsidy', () => {
		const found = after((d) => (d.costs[3].toMonth = 20), '2026-01-15')!;
		expect(found).toMatchObject({ firstMonth: null, firstDate: null, years: [], budget: null });
		expect(found.licencePayer).toBe('ict');
	});

	it('gives the first listed of equal payers', () => {
		const found = after((d) => {
			d.subsidies = [];
			d.costs.push({ ...d.costs[3], id: 'other', payer: 'msb' });
		})!;
		expect(found.licencePayer).toBe('ict');
		expect(found.years[0]!.licenceEur).toBeGreaterThan(0);
	});

	it('takes the earliest notice, which may lie before the start', () => {
		const found = after((d) => {
			d.costs.push({ ...d.costs[3], id: 'short', contractEndMonth: 1, noticeMonths: 3 });
		})!;
		expect(found.contract).toEqual({ endDate: '2026-02-28', noticeBy: '2025-11-30' });
		expect(after((d) => delete d.costs[3].contractEndMonth)!.contract).toBeNull();
	});

	it('counts the weeks left downwards through zero', () => {
		const left = (today: string | null) => after(() => undefined, today)!.budget;
		expect(left('2026-03-31')).toEqual({
			deadline: '2026-04-01',
			today: '2026-03-31',
			daysLeft: 1,
			weeksLeft: 0,
		});
		expect(left('2026-04-02')).toMatchObject({ daysLeft: -1, weeksLeft: -1 });
		expect(left(null)).toEqual({ deadline: '2026-04-01', today: null, daysLeft: null, weeksLeft: null });
	});

	it('has no break-even price for licences that are not per user', () => {
		const found = after((d) => Object.assign(d.costs[3], { unit: 'total', amountEur: 6000 }))!;
		expect(found.breakEven.jointTotal.licencePriceEur).toBeNull();
		expect(found.breakEven.jointTotal.reduction).not.toBeNull();
	});

	it('has no break-even use when the saving was measured over everyone, nor for user types', () => {
		const types = [{ type: 'doer', share: 1, startMonth: 3, months: 6, to: 0.7 }];
		const cheap = (d: Loose) => (d.costs[3].amountEur = 40);
		expect(after(cheap)!.breakEven.jointTotal.use).not.toBeNull();
		expect(after((d) => (cheap(d), (d.saving.basis = 'access')))!.breakEven.jointTotal.use).toBeNull();
		expect(after((d) => (cheap(d), (d.use = { userTypes: types })))!.breakEven.jointTotal.use).toBeNull();
	});

	it('has no break-even reduction when every role has its own', () => {
		const found = after((d) => d.roles.forEach((role: Loose) => (role.reduction = 0.2)))!;
		expect(found.breakEven.jointTotal).toMatchObject({ reduction: null, minutesPerDay: null });
	});
});
