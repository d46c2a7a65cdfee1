import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CaseResult, caseResultOf } from '#lib/core/business/caseResult.ts';
import { decimalArithmetic } from '#lib/core/business/decimalArithmetic.ts';
import { doubleArithmetic } from '#lib/core/business/doubleArithmetic.ts';
import { readCase } from '#lib/core/business/readCase.ts';
import { ledgerBalance, ledgerMonths, ledgerTotal, ledgerYears } from '#lib/core/report/caseLedger.ts';

const read = (name: string) => {
	const file = new URL(`../../../datasets/samples/cases/${name}.json`, import.meta.url);
	return readCase(JSON.parse(readFileSync(file, 'utf8'))).case!;
};
const options = { today: null, breakEven: false };

describe.each(['hospital', 'practice', 'homeCare'])('the ledger of the sample %s', (name) => {
	const businessCase = { ...read(name), horizonMonths: 50 };
	const result = caseResultOf(doubleArithmetic, businessCase, options);
	const whose = [null, ...businessCase.parties.map(({ id }) => id)];

	it('has the same totals by month as by year, for everybody', () => {
		for (const of of whose) {
			const [months, years] = [ledgerMonths(result, of), ledgerYears(result, of)];
			expect([months.length, years.length]).toEqual([50, 5]);
			for (const { fromMonth, toMonth, values, cashSoFar } of years) {
				const own = months.filter((row) => row.fromMonth >= fromMonth && row.toMonth <= toMonth);
				const total = ledgerTotal(own)!;
				for (const [key, value] of Object.entries(values))
					expect(total.values[key as keyof typeof values]).toBeCloseTo(value, 6);
				expect(months[toMonth]!.cashSoFar).toBeCloseTo(cashSoFar, 6);
			}
		}
	});

	it('ends with the cash of the result, and is deepest where the result says so', () => {
		for (const of of whose) {
			const months = ledgerMonths(result, of);
			const { peakFunding } = of === null ? result.results.joint : result.results.parties[of]!;
			const deepest = Math.min(0, ...months.map(({ cashSoFar }) => cashSoFar));
			expect(-deepest).toBeCloseTo(peakFunding.eur, 6);
			if (peakFunding.month !== null) expect(months[peakFunding.month]!.cashSoFar).toBeCloseTo(deepest, 2);
		}
	});

	it('balances, and says so when it does not', () => {
		expect(ledgerBalance(result).isBalanced).toBe(true);
		expect(ledgerBalance(caseResultOf(decimalArithmetic, businessCase, options)).isBalanced).toBe(true);
		const [first] = Object.keys(result.ledger);
		const lines = result.ledger[first!]!;
		const broken: CaseResult = {
			...result,
			ledger: { ...result.ledger, [first!]: { ...lines, subsidy: lines.subsidy.with(0, 1) } },
		};
		expect(ledgerBalance(broken)).toMatchObject({ isBalanced: false });
	});
});
