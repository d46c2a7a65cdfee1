import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Arithmetic } from '#lib/core/business/arithmetic.ts';
import { caseResultOf } from '#lib/core/business/caseResult.ts';
import { decimalArithmetic } from '#lib/core/business/decimalArithmetic.ts';
import { doubleArithmetic } from '#lib/core/business/doubleArithmetic.ts';
import { readCase } from '#lib/core/business/readCase.ts';
import { differences } from './differences.ts';

// Source: exact/ledger.py, the method in exact fractions (Python's fractions.Fraction), with exact/makeCases.py, which
// wrote exact/cases.json. Roots of the internal rate: isolated by Sturm's theorem. Tolerance 1e-9 relative, a millionth
// of a euro around zero. Keys that the script leaves out (MIRR, nucleolus, most break-evens) are not compared here.
interface ExactCase {
	readonly case: { readonly title: string };
	readonly expected: unknown;
}

const cases = JSON.parse(readFileSync(new URL('./exact/cases.json', import.meta.url), 'utf8')) as ExactCase[];
const precise = () => ({ relative: 1e-9, absolute: 1e-6 });
const roots = () => ({ relative: 1e-7, absolute: 1e-7 });

describe('cases in exact fractions', () => {
	it('are there', () => expect(cases.length).toBeGreaterThanOrEqual(12));

	describe.each([
		['decimals', decimalArithmetic as Arithmetic<unknown>],
		['doubles', doubleArithmetic as Arithmetic<unknown>],
	])('in %s', (_, arithmetic) => {
		it.each(cases.map((exact) => [exact.case.title, exact] as const))('%s', (__, exact) => {
			const { case: businessCase, issues } = readCase(exact.case);
			expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
			const found = caseResultOf(arithmetic, businessCase!, { today: null });
			const allowed = (path: string) => (path.includes('.roots.') ? roots() : precise());
			expect(differences(exact.expected, found, allowed)).toEqual([]);
		});
	});
});
