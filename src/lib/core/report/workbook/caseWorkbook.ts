import type { BusinessCase } from '../../business/businessCase.ts';
import type { CaseResult } from '../../business/caseResult.ts';
import type { EpochDay } from '../../period.ts';
import type { Uncertainty } from '../../uncertainty/uncertainty.ts';
import { afterSheet } from './afterSheet.ts';
import { fixedCell, sheetPrefix } from './address.ts';
import type { Assumption } from './assumptions/assumption.ts';
import { allAssumptions, partyNames } from './assumptions/allAssumptions.ts';
import { assumptionColumns, AssumptionPlaces, choiceRows } from './assumptions/assumptionPlaces.ts';
import { assumptionsSheet } from './assumptions/assumptionsSheet.ts';
import { calculation } from './calculation/calculationSheet.ts';
import { type AssumptionChange, changeLogSheet } from './changeLogSheet.ts';
import { checksSheet } from './checksSheet.ts';
import { coverSheet } from './coverSheet.ts';
import { pocketTables } from './parties/pocketTables.ts';
import { resultTables } from './parties/resultTables.ts';
import { recalculate } from './recalculate.ts';
import { ScenarioPlaces, scenarioRows, scenariosSheet, type WorkbookScenario } from './scenariosSheet.ts';
import { sensitivitySheet } from './sensitivitySheet.ts';
import { SheetDraft } from './sheetDraft.ts';
import type { Workbook } from './workbook.ts';
import type { WorkbookWords } from './workbookWords.ts';

/** What a workbook is made of. Equal input gives an equal workbook. */
export interface CaseWorkbookInput {
	readonly businessCase: BusinessCase;
	/** In decimals, with break-evens: its values stand in the cells until somebody recalculates. */
	readonly result: CaseResult;
	/** null = nothing is uncertain. */
	readonly uncertainty: Uncertainty | null;
	/** The first is the case itself. */
	readonly scenarios: readonly WorkbookScenario[];
	readonly changes: readonly AssumptionChange[];
	readonly today: EpochDay;
	/** Of the program. */
	readonly version: string;
	readonly words: WorkbookWords;
}

/** A heading above every group of assumptions. */
function withHeadings(assumptions: readonly Assumption[]): (Assumption | null)[] {
	return assumptions.flatMap((assumption, place) =>
		assumption.group === assumptions[place - 1]?.group ? [assumption] : [null, assumption],
	);
}

/** A business case as a workbook with live formulas: every answer follows from the assumptions in it. */
export function caseWorkbook(input: CaseWorkbookInput): Workbook {
	const { businessCase, result, scenarios, today, words } = input;
	const names = partyNames(businessCase);
	const partyLabel = (id: string) => names.get(id) ?? id;
	const naming = {
		party: partyLabel,
		destination: (name: string) => words.owners[name] ?? name,
	};
	const assumptions = allAssumptions(businessCase, naming);
	const places = new AssumptionPlaces(words.sheets.assumptions, withHeadings(assumptions));
	const a = (path: string) => places.inUse(path);
	const changedRows = scenarioRows(
		assumptions,
		scenarios.map((scenario) => allAssumptions(scenario.businessCase, naming)),
	);
	const scenarioPlaces = new ScenarioPlaces(words.sheets.scenarios, changedRows, scenarios.length);
	const isUnchanged = 'AND(InputsChanged=0,ScenarioNumber=1)';
	const datedState = `IF(${isUnchanged},"${words.fresh}","${words.stale}")`;
	const scenarioState = `IF(AND(InputsChanged=0,ScenariosChanged=0),"${words.fresh}","${words.stale}")`;
	const labels = new Map(
		assumptions.map(({ path, name, of }) => [
			path,
			of === null ? words.names[name] : `${words.owners[of] ?? of}: ${words.names[name]}`,
		]),
	);
	const pathLabel = (path: string) => labels.get(path.replace(/\.value$/, '')) ?? path;

	const made = calculation(businessCase, result, words, a);
	const parties = new SheetDraft(words.sheets.parties);
	parties.wide(0, words.parties.title, 'title', 6);
	parties.wide(1, words.parties.intro, 'note', 8, 2);
	parties.put(2, 0, words.parties.dated, 'label');
	parties.state(2, 1, datedState, words);
	const results = resultTables(parties, businessCase, result, made.places, words, a);
	const pockets = pocketTables(parties, businessCase, result, made.places, results, words, a);
	const after = afterSheet(businessCase, result, made.places, words, a, partyLabel, datedState);
	const checks = checksSheet(businessCase, result, made.places, results, pockets, words, a, isUnchanged);
	const chosen = (row: number, column: number) =>
		sheetPrefix(words.sheets.assumptions) + fixedCell(row, column);
	const last = results.namesRow + businessCase.parties.length - 1;

	const workbook: Workbook = {
		title: businessCase.title,
		language: words.language,
		madeOn: today,
		sheets: [
			coverSheet({
				businessCase,
				words,
				version: input.version,
				madeOn: today,
				results,
				pocket: pockets.total,
				after: after.places,
				scenario: chosen(choiceRows.scenario, assumptionColumns.inUse),
				realisedHours: made.places.people.realised.total,
				checkSum: checks.sum,
				datedState,
			}),
			assumptionsSheet({
				businessCase,
				places,
				words,
				today,
				scenarioNames: scenarioPlaces.names,
				firstScenario: scenarios[0]!.name,
				scenarioCells: (path) => scenarioPlaces.cells(path),
				partyName: partyLabel,
				partyNames: parties.range(results.namesRow, 0, last, 0),
			}),
			made.sheet,
			parties.finish({
				widths: [46, ...Array.from({ length: 20 }, () => 18)],
				frozen: { rows: 1, columns: 1 },
				landscape: true,
				pagesWide: 2,
			}),
			after.sheet,
			scenariosSheet(
				scenarios,
				scenarioPlaces,
				places,
				{ results, after: after.places, calculation: made.places },
				words,
				scenarioState,
			),
			sensitivitySheet(businessCase, result, input.uncertainty, words, pathLabel, datedState),
			checks.sheet,
			changeLogSheet(input.changes, today, words, pathLabel),
		],
		names: [
			{
				name: 'ScenarioNumber',
				refersTo: chosen(choiceRows.scenario, assumptionColumns.base),
			},
			{
				name: 'Today',
				refersTo: chosen(choiceRows.today, assumptionColumns.inUse),
			},
			{
				name: 'InputsChanged',
				refersTo: chosen(choiceRows.changed, assumptionColumns.inUse),
			},
			{ name: 'ScenariosChanged', refersTo: scenarioPlaces.changed },
			{ name: 'CheckSum', refersTo: checks.sum },
			{ name: 'JointNpvTotal', refersTo: results.npv.total.at(-1)! },
			{ name: 'JointNpvCash', refersTo: results.npv.cash.at(-1)! },
			{ name: 'MinimalTransfer', refersTo: pockets.total.minimalTransfer },
			{ name: 'BudgetDeadline', refersTo: after.places.deadline },
		],
	};
	return recalculate(workbook, [], true);
}
