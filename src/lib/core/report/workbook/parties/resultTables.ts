import type { BusinessCase } from '../../../business/businessCase.ts';
import type { CaseResult } from '../../../business/caseResult.ts';
import type { FlowResult, PartyResult } from '../../../business/results.ts';
import { fixedCell } from '../address.ts';
import type { Calculation } from '../calculation/calculationSheet.ts';
import type { SheetDraft } from '../sheetDraft.ts';
import type { CellFormat, CellRole, CellValue } from '../workbook.ts';
import type { WorkbookWords } from '../workbookWords.ts';
import { flowFormulas } from './flowFormulas.ts';

/** Where the results of each party stand: the rows of the parties in order, then of all together. */
export interface ResultPlaces {
	readonly npv: {
		readonly cash: readonly string[];
		readonly total: readonly string[];
	};
	readonly paybackLast: { readonly cash: readonly string[] };
	readonly bcr: { readonly total: readonly string[] };
	/** First row of the names in the first table: what lists of parties choose from. */
	readonly namesRow: number;
	readonly peakFunding: readonly string[];
	readonly ownCost: readonly string[];
}

const measures = [
	'npv',
	'irrMonthly',
	'irr',
	'irrRoots',
	'mirr',
	'paybackFirst',
	'paybackLast',
	'discountedFirst',
	'discountedLast',
	'pvBenefits',
	'pvCosts',
	'bcr',
	'roi',
] as const;

const formats: Readonly<Record<(typeof measures)[number], CellFormat>> = {
	npv: 'euro',
	irrMonthly: 'percent',
	irr: 'percent',
	irrRoots: 'text',
	mirr: 'percent',
	paybackFirst: 'whole',
	paybackLast: 'whole',
	discountedFirst: 'whole',
	discountedLast: 'whole',
	pvBenefits: 'euro',
	pvCosts: 'euro',
	bcr: 'factor',
	roi: 'percent',
};

/** What the program found, as the cells show it. An internal rate that is not the only one is left to the formula. */
function programValues(found: FlowResult, none: string, roots: (rates: readonly number[]) => string) {
	const { npv, irr, mirr, paybackMonths, discountedPaybackMonths, pvBenefits, pvCosts, bcr, roi } = found;
	return {
		npv,
		irrMonthly: null,
		irr: irr.status === 'unique' ? irr.roots[0]! : irr.status === 'none' ? none : null,
		irrRoots: roots(irr.roots),
		mirr: mirr ?? none,
		paybackFirst: paybackMonths.first ?? none,
		paybackLast: paybackMonths.last ?? none,
		discountedFirst: discountedPaybackMonths.first ?? none,
		discountedLast: discountedPaybackMonths.last ?? none,
		pvBenefits,
		pvCosts,
		bcr: bcr ?? none,
		roi: roi ?? none,
	} satisfies Record<(typeof measures)[number], CellValue>;
}

/** Two tables, in cash and of everything, with one row per party and one for all together; then funding and unit cost. */
export function resultTables(
	sheet: SheetDraft,
	businessCase: BusinessCase,
	result: CaseResult,
	calculation: Calculation,
	words: WorkbookWords,
	a: (path: string) => string,
): ResultPlaces {
	const w = words.parties;
	const { none } = words.calculation;
	const { ledger } = calculation;
	const rows = [...ledger.parties, ledger.joint];
	const results: PartyResult[] = [
		...businessCase.parties.map(({ id }) => result.results.parties[id]!),
		result.results.joint,
	];
	const isJoint = (place: number) => place === rows.length - 1;
	const role = (place: number): CellRole => (isJoint(place) ? 'total' : 'calculation');
	const nameOf = (place: number) =>
		isJoint(place)
			? words.calculation.joint
			: { formula: a(`parties.${businessCase.parties[place]!.id}.name`) };
	const places = { cash: [] as string[][], total: [] as string[][] };
	let namesRow = 0;

	for (const kind of ['cash', 'total'] as const) {
		const head = sheet.next + 1;
		sheet.band(head, w.tables[kind], measures.length + 1);
		sheet.headings(head + 1, [w.party, ...measures.map((measure) => w.measures[measure])], 1);
		if (kind === 'cash') namesRow = head + 2;
		rows.forEach((partyRows, place) => {
			const row = head + 2 + place;
			const cell = (measure: (typeof measures)[number]) => fixedCell(row, 1 + measures.indexOf(measure));
			const formulas = flowFormulas(calculation, partyRows, place, kind, a, none);
			const values = programValues(results[place]![kind], none, words.rates);
			sheet.put(row, 0, nameOf(place), isJoint(place) ? 'total' : 'label', 'text');
			measures.forEach((measure, at) => {
				const column = 1 + at;
				if (measure === 'irrRoots') {
					sheet.put(row, column, values.irrRoots, 'dated', 'text');
					return;
				}
				const formula = ((): string => {
					switch (measure) {
						case 'irr':
							return formulas.irr(cell('irrMonthly'));
						case 'bcr':
							return formulas.bcr(cell('pvBenefits'), cell('pvCosts'));
						case 'roi':
							return formulas.roi(cell('npv'), cell('pvCosts'));
						default:
							return formulas[measure];
					}
				})();
				sheet.put(row, column, { formula, value: values[measure] }, role(place), formats[measure]);
			});
			places[kind].push(measures.map((_, at) => sheet.at(row, 1 + at)));
		});
	}

	const head = sheet.next + 1;
	const { peakFunding: peakLabel, peakMonth, ownCost: perHourLabel } = w.measures;
	sheet.headings(head, [w.tables.funding, peakLabel, peakMonth, perHourLabel], 1);
	const peakFunding: string[] = [];
	const ownCost: string[] = [];
	rows.forEach((partyRows, place) => {
		const row = head + 1 + place;
		const { sum } = calculation.payback[place]!.cash;
		const half = a('constants.halfACent');
		const lowest = `MIN(${sum.all})`;
		const first = `SUMPRODUCT(MIN(${calculation.time.month.all}+(${sum.all}>=${lowest}+${half})*${a('horizonMonths')}))`;
		const hours = calculation.people.realised.total;
		const { peakFunding: peak, ownCostPerRealisedHourEur } = results[place]!;
		sheet.put(row, 0, nameOf(place), isJoint(place) ? 'total' : 'label', 'text');
		const deep = `${lowest}<-${half}`;
		sheet.put(row, 1, { formula: `IF(${deep},-${lowest},0)`, value: peak.eur }, role(place), 'euro');
		const month = {
			formula: `IF(${deep},${first},"${none}")`,
			value: peak.month ?? none,
		};
		sheet.put(row, 2, month, role(place), 'whole');
		const perHour = {
			formula: `IF(${hours}>${a('constants.noMoney')},-${partyRows.lines.cost.total}/${hours},"${none}")`,
			value: ownCostPerRealisedHourEur ?? none,
		};
		sheet.put(row, 3, perHour, role(place), 'euro');
		peakFunding.push(sheet.at(row, 1));
		ownCost.push(sheet.at(row, 3));
	});
	const of = (kind: 'cash' | 'total', measure: (typeof measures)[number]) =>
		places[kind].map((cells) => cells[measures.indexOf(measure)]!);
	return {
		npv: { cash: of('cash', 'npv'), total: of('total', 'npv') },
		paybackLast: { cash: of('cash', 'paybackLast') },
		bcr: { total: of('total', 'bcr') },
		namesRow,
		peakFunding,
		ownCost,
	};
}
