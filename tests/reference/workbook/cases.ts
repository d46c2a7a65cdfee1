import fc from 'fast-check';
import type { BusinessCase } from '#lib/core/business/businessCase.ts';
import { caseResultOf } from '#lib/core/business/caseResult.ts';
import { decimalArithmetic } from '#lib/core/business/decimalArithmetic.ts';
import type { AssumptionName } from '#lib/core/report/workbook/assumptions/assumption.ts';
import type { TypedCell } from '#lib/core/report/workbook/recalculate.ts';
import type { Workbook } from '#lib/core/report/workbook/workbook.ts';
import { workbookScenarios } from '#lib/core/report/workbook/workbookScenarios.ts';
import { scenarioCase } from '#lib/core/uncertainty/scenario.ts';
import { workbookWords } from '#lib/i18n/en/workbook.ts';
import { writeAt } from '#lib/state/case/casePath.ts';
import {
	assumptionRow,
	caseFile,
	madeWorkbook,
	readable,
	today,
} from '../../core/report/workbook/madeWorkbook.ts';
import { businessCases } from '../../properties/businessCases.ts';

/** A change made twice: typed over in the workbook, and in the file of the case. */
interface Change {
	/** The line on the sheet; null = of the case. */
	readonly item: string | null;
	readonly name: AssumptionName;
	readonly path: string;
	readonly value: number | string;
	/** What is typed, where that is something else: the name of a party. */
	readonly typed?: string;
}

export interface WorkbookCase {
	readonly id: string;
	/** The workbook that is opened. */
	readonly workbook: Workbook;
	/** What is typed over in it before it is worked out. */
	readonly typed: readonly TypedCell[];
	/** The workbook of the case as changed: the values in it are the program's. */
	readonly expected: Workbook;
}

const INPUT = 4;
const SCENARIO = { row: 2, column: 2 };
const USE = 0.32;

/** Five assumptions of each sample and more: the saving, prices, use, subsidy, interest, who pays. */
const changes: Readonly<Record<string, readonly Change[]>> = {
	hospital: [
		{ item: null, name: 'reduction', path: 'saving.reduction.value', value: 0.215 },
		{ item: 'Licentie', name: 'price', path: 'costs.licence.amountEur.value', value: 41.35 },
		{ item: 'Use', name: 'useTo', path: 'use.to.value', value: 0.55 },
		{
			item: 'Opschalingssubsidie (verzonnen voorwaarden)',
			name: 'cap',
			path: 'subsidies.scaleUp.capEur',
			value: 64_000,
		},
		{ item: null, name: 'inflation', path: 'inflation', value: 0.031 },
		{ item: 'More care', name: 'room', path: 'destinations.moreCare.annualRevenueRoomEur', value: 70_000 },
		{
			item: 'Functioneel beheer',
			name: 'ofParty',
			path: 'costs.support.payer',
			value: 'clinic',
			typed: 'Poliklinieken',
		},
	],
	practice: [
		{ item: 'Huisarts', name: 'headcount', path: 'roles.gp.headcount', value: 5 },
		{ item: 'Licentie, samen ingekocht', name: 'pooledUnits', path: 'costs.licence.pooledUnits', value: 44 },
		{ item: null, name: 'realisedShare', path: 'saving.realisedShare.value', value: 0.71 },
		{
			item: 'Better care',
			name: 'valuePerHour',
			path: 'destinations.betterCare.valuePerHourEur',
			value: 55.5,
		},
		{ item: null, name: 'realDiscountRate', path: 'realDiscountRate', value: 0.04 },
		{ item: 'Startsubsidie', name: 'lastMonth', path: 'subsidies.firstStage.toMonth', value: 0 },
		{
			item: 'Bijdrage van de praktijk aan de zorggroep',
			name: 'perMonth',
			path: 'transfers.contribution.amountEur',
			value: 62.5,
		},
	],
	homeCare: [
		{ item: null, name: 'persistence', path: 'saving.persistencePerYear.value', value: -0.11 },
		{ item: 'Cash', name: 'cashableShare', path: 'destinations.cash.cashableShare.value', value: 0.35 },
		{ item: 'Licentie per actieve gebruiker', name: 'fromMonth', path: 'costs.licence.fromMonth', value: 4 },
		{ item: 'Telefoons en beheer', name: 'vatRate', path: 'costs.phones.vatRate', value: 0.09 },
		{
			item: 'Mogelijk vervolggeld (scenario)',
			name: 'probability',
			path: 'subsidies.future.probability',
			value: 1,
		},
		{
			item: 'Deel van de besparing naar het zorgkantoor',
			name: 'shareOfBenefit',
			path: 'transfers.sharedSaving.amountShare',
			value: 0.25,
		},
		{ item: null, name: 'discountRate', path: 'discountRate', value: 0.02 },
	],
};

const unchanged = (id: string, businessCase: BusinessCase): WorkbookCase => {
	const workbook = madeWorkbook(businessCase, { uncertainty: null });
	return { id, workbook, typed: [], expected: workbook };
};

function changed(id: string, document: Record<string, unknown>): WorkbookCase {
	const workbook = madeWorkbook(readable(document), { uncertainty: null });
	const sheet = workbook.sheets[1]!.name;
	const file = changes[id]!.reduce((found, { path, value }) => writeAt(found, path, value), document);
	return {
		id: `${id}Changed`,
		workbook,
		typed: changes[id]!.map(({ item, name, value, typed }) => ({
			sheet,
			row: assumptionRow(workbook, item, workbookWords.names[name]),
			column: INPUT,
			value: typed ?? value,
		})),
		expected: madeWorkbook(readable(file), { uncertainty: null }),
	};
}

/** A scenario chosen on the sheet with assumptions, against a workbook of the case that the scenario is. */
function chosen(id: string, name: 'low' | 'dearer', document: Record<string, unknown>): WorkbookCase {
	const businessCase = readable(document);
	const result = caseResultOf(decimalArithmetic, businessCase, { today, breakEven: false });
	const scenarios = workbookScenarios(businessCase, result, USE, workbookWords);
	const workbook = madeWorkbook(businessCase, { uncertainty: null, scenarios });
	return {
		id: `${id}Scenario`,
		workbook,
		typed: [
			{ sheet: workbook.sheets[1]!.name, ...SCENARIO, value: workbookWords.scenarios.nameOf(name, USE) },
		],
		expected: madeWorkbook(scenarioCase(name, businessCase, { use: USE }), { uncertainty: null }),
	};
}

/** Samples as they are, changed, and in a scenario; an example of a deal; and cases of every odd shape. */
export function workbookCases(): WorkbookCase[] {
	const samples = ['hospital', 'practice', 'homeCare'] as const;
	const documents = samples.map((id) => caseFile(`datasets/samples/cases/${id}.json`));
	const deal = caseFile('tests/reference/business/examples/wrongPocket.case.json');
	const odd = fc.sample(businessCases, { numRuns: 4, seed: 23 });
	return [
		...samples.map((id, place) => unchanged(id, readable(documents[place]))),
		...samples.map((id, place) => changed(id, documents[place]!)),
		chosen('hospital', 'low', documents[0]!),
		chosen('practice', 'dearer', documents[1]!),
		unchanged('wrongPocket', readable(deal)),
		...odd.map((businessCase, place) => unchanged(`odd${place}`, businessCase)),
	];
}
