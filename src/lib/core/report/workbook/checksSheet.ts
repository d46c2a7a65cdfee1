import type { BusinessCase } from '../../business/businessCase.ts';
import type { CaseResult } from '../../business/caseResult.ts';
import { fixedCell } from './address.ts';
import type { Calculation } from './calculation/calculationSheet.ts';
import { monthColumns } from './calculation/monthTable.ts';
import type { PocketPlaces } from './parties/pocketTables.ts';
import type { ResultPlaces } from './parties/resultTables.ts';
import { SheetDraft } from './sheetDraft.ts';
import type { WorkbookSheet } from './workbook.ts';
import type { WorkbookWords } from './workbookWords.ts';

const FIRST_ROW = 4;

/** Sums that must come out at 0, whatever is typed; a mistake in an input shows here first. */
export function checksSheet(
	businessCase: BusinessCase,
	result: CaseResult,
	calculation: Calculation,
	results: ResultPlaces,
	pockets: { readonly total: PocketPlaces; readonly cash: PocketPlaces },
	words: WorkbookWords,
	a: (path: string) => string,
	isUnchanged: string,
): { readonly sheet: WorkbookSheet; readonly sum: string } {
	const w = words.checks;
	const sheet = new SheetDraft(words.sheets.checks);
	const { table, people, benefits, costs, funding, ledger } = calculation;
	const { destinations, use } = businessCase;
	const found: [label: string, formula: string][] = [];
	const add = (label: string, formula: string) => found.push([label, formula]);
	const off = (formula: string) => `ROUND(ABS(${formula}),2)`;
	const fine = (formula: string) => `ROUND(ABS(${formula}),6)`;

	const shares = (Object.keys(destinations) as (keyof typeof destinations)[])
		.filter((name) => destinations[name] !== null)
		.map((name) => a(`destinations.${name}.share`));
	if (shares.length > 0) add(w.destinationShares, fine(`${shares.join('+')}-1`));
	for (const name of ['moreCare', 'betterCare', 'relief'] as const) {
		const destination = destinations[name];
		if (!destination) continue;
		const parts = destination.beneficiaries.map(({ party }) =>
			a(`destinations.${name}.beneficiaries.${party}`),
		);
		add(w.beneficiaryShares(words.owners[name]!), fine(`${parts.join('+')}-1`));
	}
	if (use.kind === 'userTypes')
		add(w.userTypes, fine(`${use.types.map((_, place) => a(`use.userTypes.${place}.share`)).join('+')}-1`));

	const split = [benefits.cash, benefits.moreCare, benefits.betterCare, benefits.relief].flatMap((row) =>
		row ? [row.total] : [],
	);
	if (split.length > 0) add(w.hoursDivided, off(`${people.realised.total}-(${split.join('+')})`));
	if (benefits.paid && benefits.unpaid)
		add(w.moreCareHours, off(`${benefits.moreCare!.total}-${benefits.paid.total}-${benefits.unpaid.total}`));
	const { lines } = ledger.joint;
	if (!costs.borne.isEmpty) add(w.costsBooked, off(`SUM(${costs.borne.totals})+${lines.cost.total}`));
	if (!benefits.values.isEmpty)
		add(
			w.benefitsBooked,
			off(`SUM(${benefits.values.totals})-${lines.benefitCash.total}-${lines.benefitNonCash.total}`),
		);
	add(w.subsidiesZero, `ROUND(SUMPRODUCT(ABS(${lines.subsidy.all})),2)`);
	add(w.transfersZero, `ROUND(SUMPRODUCT(ABS(${lines.transfer.all})),2)`);
	businessCase.subsidies.forEach(({ id, name }, place) => {
		const accrued = funding.accruals.rows[place]!.total;
		const cap = a(`subsidies.${id}.capEur`);
		add(w.capKept(name), `IF(${cap}="",0,ROUND(MAX(0,${accrued}-${cap}),2))`);
		const paid = funding.payments.rows[place]!.total;
		add(w.paidOut(name), off(`${paid}-${accrued}*${a(`subsidies.${id}.probability`)}`));
	});
	const parties = (cells: readonly string[]) => cells.slice(0, -1).join('+');
	for (const kind of ['cash', 'total'] as const)
		add(w.npvAdds(kind), off(`${parties(results.npv[kind])}-${results.npv[kind].at(-1)}`));
	for (const kind of ['total', 'cash'] as const)
		for (const [place, cells] of pockets[kind].receives.entries())
			add(w.splitAdds(kind, place === 0 ? 'equal' : 'proportional'), off(`SUM(${cells})`));
	// Compared only while nothing was changed: then this workbook and the program must say the same.
	const same = (cell: string, value: number) => `IF(${isUnchanged},${off(`${cell}-(${value})`)},0)`;
	add(w.likeProgram('total'), same(results.npv.total.at(-1)!, result.results.joint.total.npv));
	add(w.likeProgram('cash'), same(results.npv.cash.at(-1)!, result.results.joint.cash.npv));
	const all = `${table.prefix}${fixedCell(3, monthColumns.total)}:${fixedCell(table.draft.next - 1, table.lastColumn)}`;
	add(w.noErrors, `SUMPRODUCT(ISERROR(${all})*1)`);
	add(w.horizon, `MAX(0,${a('horizonMonths')}-COLUMNS(${calculation.time.month.all}))`);

	sheet.wide(0, w.title, 'title', 3);
	sheet.wide(1, w.intro, 'note', 3, 2);
	sheet.headings(3, [w.check, w.difference, w.verdict], 1);
	found.forEach(([label, formula], place) => {
		const row = FIRST_ROW + place;
		sheet.put(row, 0, label, 'label');
		sheet.put(row, 1, { formula }, 'check', 'amount');
		sheet.put(row, 2, { formula: `IF(${fixedCell(row, 1)}=0,"${w.good}","${w.bad}")` }, 'check', 'text');
	});
	const last = FIRST_ROW + found.length;
	const sum = `SUM(${fixedCell(FIRST_ROW, 1)}:${fixedCell(last - 1, 1)})`;
	sheet.put(last, 0, w.sum, 'total');
	sheet.put(last, 1, { formula: sum }, 'total', 'amount');
	sheet.put(last, 2, { formula: `IF(${fixedCell(last, 1)}=0,"${w.good}","${w.bad}")` }, 'total', 'text');
	const cells = `B${FIRST_ROW + 1}:C${last + 1}`;
	sheet.highlights.push(
		{ cells, formula: `$B${FIRST_ROW + 1}<>0`, kind: 'bad' },
		{ cells, formula: `$B${FIRST_ROW + 1}=0`, kind: 'good' },
	);
	return {
		sheet: sheet.finish({
			widths: [78, 16, 16],
			frozen: { rows: 4, columns: 0 },
			landscape: false,
		}),
		sum: sheet.at(last, 1),
	};
}
