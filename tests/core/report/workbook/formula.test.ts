import { describe, expect, it } from 'vitest';
import { evaluateFormula } from '#lib/core/report/workbook/formula/evaluateFormula.ts';
import type { FormulaValue, Scalar } from '#lib/core/report/workbook/formula/formulaValue.ts';
import { parseFormula } from '#lib/core/report/workbook/formula/parseFormula.ts';

/** A sheet of three rows: 1 2 3 / a (empty) TRUE / 10 20 30, and a second one with 7 in A1. */
const cells: Readonly<Record<string, readonly (readonly Scalar[])[]>> = {
	here: [
		[1, 2, 3],
		['a', null, true],
		[10, 20, 30],
	],
	'After all': [[7]],
};

function valueOf(formula: string): FormulaValue {
	return evaluateFormula(parseFormula(formula), {
		cell: ({ sheet, row, column }) => cells[sheet ?? 'here']![row]?.[column] ?? null,
		name: () => parseFormula("'After all'!$A$1"),
	});
}

describe('a formula', () => {
	// What Excel and LibreOffice give, as both document their operators and functions.
	it.each<[string, FormulaValue]>([
		['1+2*3^2', 19],
		['-2^2', 4],
		['(1+2)*3', 9],
		['2-1-1', 0],
		['"a"&1&""', 'a1'],
		['"A"="a"', true],
		['B2=""', true],
		['B2=0', true],
		['"a">99', true],
		['A1+B2', 1],
		["$A$1+'After all'!A1", 8],
		['Seven*2', 14],
		['SUM(A1:C3)', 67],
		['SUMPRODUCT(A1:C1,A3:C3)', 140],
		['SUMPRODUCT((A1:C1>1)*A3:C3)', 50],
		['SUMPRODUCT(MAX((A1:C1<3)*A3:C3))', 20],
		['SUMPRODUCT(MIN(A1:C1+(A3:C3<20)*5))', 2],
		['INDEX(A3:C3,1,2)', 20],
		['MATCH(25,A3:C3,1)', 2],
		['MATCH("A",A1:A3,0)', 2],
		['IF(A1=1,"yes",1/0)', 'yes'],
		['IFERROR(1/0,"none")', 'none'],
		['MOD(-1,12)', 11],
		['INT(-0.5)', -1],
		['ROUND(2.345,2)', 2.35],
		['COLUMNS($A1:C1)', 3],
		['DATE(2027,14,1)', 46_784],
		['YEAR(DATE(2027,14,1))', 2028],
		['DATE(2027,3,1)-1', 46_446],
		['ISERROR(1/0)', true],
	])('%s is %s', (formula, expected) => {
		expect(valueOf(formula)).toEqual(expected);
	});

	it.each([
		['1/0', '#DIV/0!'],
		['A2+1', '#VALUE!'],
		['0^0', '#NUM!'],
		['MATCH(9,A3:C3,1)', '#N/A'],
		['SUM(A1,1/0)', '#DIV/0!'],
	])('%s cannot be worked out: %s', (formula, error) => {
		expect(valueOf(formula)).toEqual({ error });
	});

	it.each(['1+', 'SUM(A1', '#REF!+1', '{1,2}', 'A1 B1'])('%s is no formula of ours', (formula) => {
		expect(() => valueOf(formula)).toThrow();
	});
});
