import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recalculate } from '#lib/core/report/workbook/recalculate.ts';
import type { Workbook } from '#lib/core/report/workbook/workbook.ts';
import { isSame, madeWorkbook } from '../core/report/workbook/madeWorkbook.ts';
import { businessCases } from './businessCases.ts';

/** Formula cells in which two equal workbooks differ. */
function differences(found: Workbook, expected: Workbook): string[] {
	return expected.sheets.flatMap((sheet, place) =>
		[...sheet.cells].flatMap(([key, cell]) => {
			if (cell.formula === null) return [];
			const value = found.sheets[place]!.cells.get(key)!.value;
			return isSame(value, cell.value)
				? []
				: [`${sheet.name} ${key}: ${value} for ${cell.value} by ${cell.formula}`];
		}),
	);
}

describe('the workbook of any case', () => {
	it('gives by its formulas what the program computed', () => {
		fc.assert(
			fc.property(businessCases, (businessCase) => {
				const workbook = madeWorkbook(businessCase, { uncertainty: null });
				expect(differences(recalculate(workbook), workbook)).toEqual([]);
			}),
			{ numRuns: 15, seed: 5 },
		);
	});

	it('has checks that are all 0 and no formula in error', () => {
		fc.assert(
			fc.property(businessCases, (businessCase) => {
				const { sheets } = madeWorkbook(businessCase, { uncertainty: null });
				const checks = sheets.find(({ name }) => name === 'Checks')!;
				const off = [...checks.cells].filter(
					([key, { formula, value }]) => key.endsWith(',1') && formula !== null && value !== 0,
				);
				expect(off).toEqual([]);
				const errors = sheets.flatMap(({ name, cells }) =>
					[...cells]
						.filter(([, { value }]) => /^#[A-Z]/.test(String(value)))
						.map(([key]) => `${name} ${key}`),
				);
				expect(errors).toEqual([]);
			}),
			{ numRuns: 10, seed: 6 },
		);
	});
});
