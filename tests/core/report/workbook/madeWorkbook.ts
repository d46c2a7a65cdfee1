import { readFileSync } from 'node:fs';
import type { BusinessCase } from '#lib/core/business/businessCase.ts';
import { caseResultOf } from '#lib/core/business/caseResult.ts';
import { decimalArithmetic } from '#lib/core/business/decimalArithmetic.ts';
import { readCase } from '#lib/core/business/readCase.ts';
import { epochDay } from '#lib/core/period.ts';
import { type CaseWorkbookInput, caseWorkbook } from '#lib/core/report/workbook/caseWorkbook.ts';
import type { CellValue, Workbook } from '#lib/core/report/workbook/workbook.ts';
import { uncertaintyOf } from '#lib/core/uncertainty/uncertainty.ts';
import { workbookWords as english } from '#lib/i18n/en/workbook.ts';

export const today = epochDay(2026, 11, 23)!;

/** A document from the sample cases or the examples, as parsed JSON. */
export function caseFile(path: string): Record<string, unknown> {
	const url = new URL(`../../../../${path}`, import.meta.url);
	return JSON.parse(readFileSync(url, 'utf8')) as Record<string, unknown>;
}

export function readable(document: unknown): BusinessCase {
	const { case: businessCase, issues } = readCase(document);
	if (!businessCase) throw new Error(JSON.stringify(issues));
	return businessCase;
}

/** The workbook of a case, with few draws and without break-evens. */
export function madeWorkbook(businessCase: BusinessCase, other: Partial<CaseWorkbookInput> = {}): Workbook {
	const result = caseResultOf(decimalArithmetic, businessCase, { today, breakEven: false });
	return caseWorkbook({
		businessCase,
		result,
		uncertainty: uncertaintyOf(businessCase, 200, 1),
		scenarios: [{ name: 'Base', businessCase, result }],
		changes: [],
		today,
		version: '0.0.0',
		words: english,
		...other,
	});
}

/** The row of an assumption on its sheet, found by its item and its label; column 4 is the input. */
export function assumptionRow(workbook: Workbook, item: string | null, label: string): number {
	const { cells } = workbook.sheets[1]!;
	for (const key of cells.keys()) {
		const [row, column] = key.split(',').map(Number);
		if (column !== 1 || cells.get(key)!.value !== label) continue;
		if ((cells.get(`${row},0`)?.value ?? null) === item) return row!;
	}
	throw new Error(`No assumption ${item}: ${label}`);
}

/** The value beside a label in the first column of a sheet. */
export function beside(workbook: Workbook, sheet: string, label: string, column = 1): CellValue {
	const { cells } = workbook.sheets.find(({ name }) => name === sheet)!;
	for (const [key, cell] of cells) {
		if (key.endsWith(',0') && cell.value === label) return cells.get(`${key.slice(0, -2)},${column}`)!.value;
	}
	throw new Error(`No ${label} on ${sheet}`);
}

/** Numbers to a millionth (those beyond a million to twelve digits); texts and absent values exactly. */
export function isSame(found: CellValue, expected: CellValue): boolean {
	if (typeof found === 'number' && typeof expected === 'number')
		return Math.abs(found - expected) <= Math.max(1e-6, 1e-12 * Math.abs(expected));
	return (found ?? '') === (expected ?? '');
}
