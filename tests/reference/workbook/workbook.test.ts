import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { recalculate } from '#lib/core/report/workbook/recalculate.ts';
import type { CellValue, Workbook } from '#lib/core/report/workbook/workbook.ts';
import { workbookWords } from '#lib/i18n/en/workbook.ts';
import { writeWorkbook } from '#lib/io/writeWorkbook.ts';
import { isSame } from '../../core/report/workbook/madeWorkbook.ts';
import { workbookCases, type WorkbookCase } from './cases.ts';
import { findLibreOffice, recalculateInLibreOffice } from './recalculateInLibreOffice.ts';

/**
 * The workbook as LibreOffice works it out, against the program, to the cent. Where LibreOffice is installed it is asked
 * live. Elsewhere its earlier answers (libreoffice.json) are held to the program, and only for the formulas it was
 * asked about: with changed formulas the test asks for new answers, which
 * `WRITE_LIBREOFFICE=1 npx vitest run tests/reference/workbook` writes.
 */
const answersFile = new URL('libreoffice.json', import.meta.url);

/** The sheets with results, and a column of the calculation that holds its totals. */
const SHEETS = { calculation: 2, parties: 3, after: 4 } as const;
const TOTAL = 4;

interface Answers {
	readonly [id: string]: {
		/** SHA-256 of all formulas and inputs. */
		readonly formulas: string;
		/** By sheet and cell (`row,column`, from 0). */
		readonly values: Readonly<Record<string, Readonly<Record<string, CellValue>>>>;
	};
}

function fingerprint({ workbook, typed }: WorkbookCase): string {
	const content = workbook.sheets.map(({ name, cells }) => [
		name,
		[...cells].flatMap(([key, { formula, value, style }]) =>
			formula !== null || style.role === 'input' ? [[key, formula ?? value]] : [],
		),
	]);
	return createHash('sha256')
		.update(JSON.stringify([content, typed]))
		.digest('hex');
}

/** The file as somebody left it who typed the changes: without any value of a formula, so none can be repeated. */
function bare({ workbook, typed }: WorkbookCase): Workbook {
	const typedAt = new Map(typed.map(({ sheet, row, column, value }) => [`${sheet}!${row},${column}`, value]));
	return {
		...workbook,
		sheets: workbook.sheets.map((sheet) => ({
			...sheet,
			cells: new Map(
				[...sheet.cells].map(([key, cell]) => {
					const place = `${sheet.name}!${key}`;
					if (typedAt.has(place)) return [key, { ...cell, formula: null, value: typedAt.get(place)! }];
					return [key, cell.formula === null ? cell : { ...cell, value: null }];
				}),
			),
		})),
	};
}

interface ComparedCell {
	readonly sheet: string;
	readonly key: string;
	readonly row: number;
	readonly column: number;
	readonly formula: string;
	/** What the program says. */
	readonly value: CellValue;
	/** For a rate of return: all rates, as written. Where there are several, a spreadsheet finds one of them. */
	readonly rates: string | null;
}

/** The cells that are compared: every formula of the sheets with results. */
function compared({ expected }: WorkbookCase, isWhole: boolean): ComparedCell[] {
	return Object.values(SHEETS).flatMap((place) => {
		const { name, cells } = expected.sheets[place]!;
		return [...cells].flatMap(([key, { formula, value }]) => {
			const [row, column] = key.split(',').map(Number) as [number, number];
			const isKept = isWhole || place !== SHEETS.calculation || column === TOTAL;
			// Whether values still hold differs by design: in a changed workbook they do not.
			const isState = typeof value === 'string' && /^(stale|up to date)$/.test(value);
			// The search itself is judged by the yearly rate in the cell after it.
			if (formula === null || !isKept || isState || formula.includes('IRR(')) return [];
			const isRate = cells.get(`${row},${column - 1}`)?.formula?.includes('IRR(') ?? false;
			const rates = isRate ? String(cells.get(`${row},${column + 1}`)!.value) : null;
			return [{ sheet: name, key, row, column, value, formula, rates }];
		});
	});
}

function differences(cells: readonly ComparedCell[], valueOf: (cell: ComparedCell) => CellValue): string[] {
	return cells.flatMap((cell) => {
		const { sheet, key, value, formula, rates } = cell;
		const found = valueOf(cell);
		const isRoot =
			typeof found === 'number' && (rates?.split('; ').includes(workbookWords.rates([found])) ?? false);
		return isRoot || isSame(found, value) ? [] : [`${sheet} ${key}: ${found} for ${value} by ${formula}`];
	});
}

const cases = workbookCases();
const soffice = findLibreOffice();

describe.runIf(soffice !== null)('the workbook worked out by LibreOffice', () => {
	let books: Awaited<ReturnType<typeof recalculateInLibreOffice>>;

	beforeAll(async () => {
		const files = await Promise.all(
			cases.map(async (one): Promise<[string, Uint8Array]> => [one.id, await writeWorkbook(bare(one))]),
		);
		books = await recalculateInLibreOffice(soffice!, new Map(files));
		if (process.env.WRITE_LIBREOFFICE)
			writeFileSync(answersFile, `${JSON.stringify(answers(), null, '\t')}\n`);
	}, 300_000);

	function answers(): Answers {
		return Object.fromEntries(
			cases.map((one) => {
				const values: Record<string, Record<string, CellValue>> = {};
				for (const { sheet, key, row, column } of compared(one, false)) {
					const found = books.get(one.id)!.get(sheet)![row]?.[column] ?? null;
					// Eight digits behind the point are far more than a cent, and leave out the noise of doubles.
					(values[sheet] ??= {})[key] = typeof found === 'number' ? Number(found.toFixed(8)) : found;
				}
				return [one.id, { formulas: fingerprint(one), values }];
			}),
		);
	}

	it.each(cases.map((one) => [one.id, one] as const))('%s: equals the program', (id, one) => {
		const book = books.get(id)!;
		const valueOf = ({ sheet, row, column }: ComparedCell) => book.get(sheet)![row]?.[column] ?? null;
		expect(differences(compared(one, true), valueOf)).toEqual([]);
	});
});

describe('the workbook with the earlier answers of LibreOffice', () => {
	const known = JSON.parse(readFileSync(answersFile, 'utf8')) as Answers;

	it.each(cases.map((one) => [one.id, one] as const))(
		'%s: has the formulas that were asked about',
		(id, one) => {
			expect(
				known[id]?.formulas,
				'The workbook changed: run WRITE_LIBREOFFICE=1 npx vitest run tests/reference/workbook where LibreOffice is installed',
			).toBe(fingerprint(one));
		},
	);

	it.each(cases.map((one) => [one.id, one] as const))('%s: they equal the program', (id, one) => {
		const { values } = known[id]!;
		expect(differences(compared(one, false), ({ sheet, key }) => values[sheet]![key]!)).toEqual([]);
	});

	it.each(cases.map((one) => [one.id, one] as const))('%s: our own working out agrees', (_, one) => {
		const worked = recalculate(one.workbook, one.typed);
		const sheets = new Map(worked.sheets.map(({ name, cells }) => [name, cells]));
		const valueOf = ({ sheet, key }: ComparedCell) => sheets.get(sheet)!.get(key)!.value;
		expect(differences(compared(one, true), valueOf)).toEqual([]);
	});
});
