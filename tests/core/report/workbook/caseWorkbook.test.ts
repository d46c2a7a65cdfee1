import { describe, expect, it } from 'vitest';
import { caseResultOf } from '#lib/core/business/caseResult.ts';
import { decimalArithmetic } from '#lib/core/business/decimalArithmetic.ts';
import { recalculate, type TypedCell } from '#lib/core/report/workbook/recalculate.ts';
import type { Workbook } from '#lib/core/report/workbook/workbook.ts';
import { workbookScenarios } from '#lib/core/report/workbook/workbookScenarios.ts';
import { workbookWords as words } from '#lib/i18n/en/workbook.ts';
import { workbookWords as dutch } from '#lib/i18n/nl/workbook.ts';
import { writeAt } from '#lib/state/case/casePath.ts';
import { assumptionRow, beside, caseFile, madeWorkbook, readable, today } from './madeWorkbook.ts';

const document = caseFile('datasets/samples/cases/hospital.json');
const businessCase = readable(document);
const result = caseResultOf(decimalArithmetic, businessCase, { today, breakEven: false });
const scenarios = workbookScenarios(businessCase, result, 0.32, words);
const workbook = madeWorkbook(businessCase, { scenarios });
const sheetNames = Object.values(words.sheets);

/** Typed in the column of inputs, or on another sheet. */
const typed = (
	row: number,
	column: number,
	value: number | string,
	sheet = words.sheets.assumptions,
): TypedCell => ({
	sheet,
	row,
	column,
	value,
});
const cover = (found: Workbook, label: string) => beside(found, words.sheets.cover, label);

describe('the workbook of a case', () => {
	it('has its sheets in order, and names that every program accepts', () => {
		for (const { sheets } of [words, dutch]) {
			expect(Object.keys(sheets)).toEqual(Object.keys(words.sheets));
			for (const name of Object.values(sheets)) expect(name).toMatch(/^[^':\\/?*[\]]{1,31}$/);
		}
		expect(workbook.sheets.map(({ name }) => name)).toEqual(sheetNames);
	});

	it('uses functions that Excel and LibreOffice both know, and no number that has no name', () => {
		const functions = new Set<string>();
		const numbers = new Set<string>();
		for (const { cells } of workbook.sheets) {
			for (const { formula } of cells.values()) {
				const bare = (formula ?? '').replaceAll(/"[^"]*"/g, '').replaceAll(/'[^']*'!/g, '');
				for (const [, name] of bare.matchAll(/([A-Z]+)\(/g)) functions.add(name!);
				if (!formula?.includes('ROUND') && !formula?.includes('IRR('))
					for (const [number] of bare.matchAll(/(?<![A-Za-z$\d.])\d+(?:\.\d+)?/g)) numbers.add(number);
			}
		}
		expect([...functions].sort()).toEqual(
			[
				...[
					'ABS',
					'AND',
					'COLUMNS',
					'COUNT',
					'DATE',
					'IF',
					'IFERROR',
					'INDEX',
					'INT',
					'IRR',
					'ISERROR',
					'ISNUMBER',
				],
				...['MATCH', 'MAX', 'MIN', 'MOD', 'MONTH', 'OR', 'ROUND', 'SUM', 'SUMPRODUCT', 'YEAR'],
			].sort(),
		);
		// nothing, once, the day before, days in a week
		expect([...numbers].sort()).toEqual(['0', '1', '7', ...scenarioValues(numbers)].sort());
	});

	/** The checks that compare with the program hold its two net present values. */
	function scenarioValues(numbers: ReadonlySet<string>): string[] {
		const { total, cash } = result.results.joint;
		return [total.npv, cash.npv].map((npv) => String(Math.abs(npv))).filter((npv) => numbers.has(npv));
	}

	it('shows the numbers of the program on its cover', () => {
		const { joint } = result.results;
		expect(cover(workbook, words.cover.npvTotal)).toBe(joint.total.npv);
		expect(cover(workbook, words.cover.npvCash)).toBe(joint.cash.npv);
		expect(cover(workbook, words.cover.minimalTransfer)).toBe(result.wrongPocket.total.minimalTransferEur);
		expect(cover(workbook, words.cover.shortfall)).toBe(result.wrongPocket.total.shortfallEur);
		expect(cover(workbook, words.cover.checks)).toBe(words.checks.good);
		expect(cover(workbook, words.cover.dated)).toBe(words.fresh);
	});

	it('says stale when an assumption, a bound or the scenario was changed, and fresh when it is changed back', () => {
		const row = assumptionRow(workbook, null, words.names.reduction);
		const state = (cells: TypedCell[]) => cover(recalculate(workbook, cells), words.cover.dated);
		expect(state([typed(row, 4, 0.19)])).toBe(words.stale);
		expect(state([typed(row, 5, 0.1)])).toBe(words.stale);
		expect(state([typed(2, 2, scenarios[1]!.name)])).toBe(words.stale);
		expect(state([typed(row, 4, 0.18)])).toBe(words.fresh);
	});

	it('tells no cap from a cap of nothing', () => {
		const free = madeWorkbook(readable(writeAt(document, 'subsidies.scaleUp.capEur', null)));
		const row = assumptionRow(free, 'Opschalingssubsidie (verzonnen voorwaarden)', words.names.cap);
		expect(cover(recalculate(free), words.cover.dated)).toBe(words.fresh);
		const capped = recalculate(free, [typed(row, 4, 0)]);
		expect(cover(capped, words.cover.dated)).toBe(words.stale);
		expect(cover(capped, words.cover.npvCash)).toBeCloseTo(result.results.joint.cash.npv, 6);
		expect(
			beside(
				capped,
				words.sheets.calculation,
				words.calculation.accrualOf('Opschalingssubsidie (verzonnen voorwaarden)'),
				4,
			),
		).toBe(0);
	});

	it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
		'gives the results of the scenario %s when it is chosen',
		(name, scenario) => {
			const chosen = recalculate(workbook, [typed(2, 2, name)]);
			const { joint } = scenario.result.results;
			expect(cover(chosen, words.cover.npvTotal)).toBeCloseTo(joint.total.npv, 6);
			expect(cover(chosen, words.cover.npvCash)).toBeCloseTo(joint.cash.npv, 6);
			expect(cover(chosen, words.cover.hours)).toBeCloseTo(scenario.result.hours.total.realised, 6);
			expect(cover(chosen, words.cover.checks)).toBe(words.checks.good);
			const { parties } = scenario.result.results;
			const first = businessCase.parties[0]!;
			expect(beside(chosen, words.sheets.parties, first.name)).toBeCloseTo(parties[first.id]!.cash.npv, 6);
		},
	);

	it('follows a shorter horizon, and finds a longer one than it has months for', () => {
		const row = assumptionRow(workbook, null, words.names.horizon);
		const shorter = caseResultOf(decimalArithmetic, readable(writeAt(document, 'horizonMonths', 47)), {
			today,
		});
		const found = recalculate(workbook, [typed(row, 4, 47)]);
		expect(cover(found, words.cover.npvTotal)).toBeCloseTo(shorter.results.joint.total.npv, 6);
		expect(cover(found, words.cover.firstBill)).toBeCloseTo(shorter.afterSubsidy!.years[0]!.licenceEur, 6);
		expect(cover(found, words.cover.checks)).toBe(words.checks.good);
		expect(cover(recalculate(workbook, [typed(row, 4, 61)]), words.cover.checks)).toBe(words.checks.bad);
	});

	it('finds shares that are not whole, and costs that nobody pays', () => {
		const share = assumptionRow(workbook, words.owners.cash!, words.names.destinationShare);
		expect(cover(recalculate(workbook, [typed(share, 4, 0.2)]), words.cover.checks)).toBe(words.checks.bad);
		const payer = assumptionRow(workbook, 'Licentie', words.names.ofParty);
		expect(cover(recalculate(workbook, [typed(payer, 4, 'Nobody')]), words.cover.checks)).toBe(
			words.checks.bad,
		);
	});

	it('lets a new name of a party follow everywhere', () => {
		const row = assumptionRow(workbook, 'ICT-afdeling', words.names.partyName);
		const found = recalculate(workbook, [typed(row, 4, 'Information desk')]);
		expect(cover(found, words.cover.licencePayer)).toBe('Information desk');
		expect(cover(found, words.cover.npvTotal)).toBeCloseTo(result.results.joint.total.npv, 6);
		expect(cover(found, words.cover.checks)).toBe(words.checks.good);
	});

	it('keeps days as numbers with the format of a day, and texts of people as texts', () => {
		const start = workbook.sheets[1]!.cells.get(`${assumptionRow(workbook, null, words.names.start)},4`)!;
		expect(start).toMatchObject({ value: 46_388, style: { format: 'date' } });
		const odd = '=HYPERLINK("http://example.com","x")';
		const renamed = madeWorkbook(readable(writeAt(document, 'parties.ict.name', odd)));
		const cell = renamed.sheets[1]!.cells.get(`${assumptionRow(renamed, odd, words.names.partyName)},4`)!;
		expect(cell).toMatchObject({ value: odd, formula: null });
		expect(cover(renamed, words.cover.licencePayer)).toBe(odd);
	});

	it('tells parties with the same name apart', () => {
		const twins = madeWorkbook(readable(writeAt(document, 'parties.clinic.name', 'ict-Afdeling')));
		expect(cover(twins, words.cover.checks)).toBe(words.checks.good);
		expect(cover(recalculate(twins), words.cover.licencePayer)).toBe('ICT-afdeling (ict)');
	});

	it('writes down the changes that were made in the program', () => {
		const changes = [
			{
				at: '2026-11-20T10:00:00.000Z',
				path: 'costs.licence.amountEur.value',
				from: 30,
				to: 34,
				why: 'offer',
			},
		];
		const { cells } = madeWorkbook(businessCase, { changes }).sheets[8]!;
		const row = [0, 2, 3, 4, 5].map((column) => cells.get(`4,${column}`)!.value);
		expect(row).toEqual([46_346, `Licentie: ${words.names.price}`, 30, 34, 'offer']);
	});
});
