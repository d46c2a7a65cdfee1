import type { BreakEven } from '../../business/breakEven.ts';
import type { BusinessCase } from '../../business/businessCase.ts';
import type { CaseResult } from '../../business/caseResult.ts';
import { parseIsoDate } from '../../period.ts';
import { dateNumber, fixedCell } from './address.ts';
import type { Calculation } from './calculation/calculationSheet.ts';
import { SheetDraft } from './sheetDraft.ts';
import type { CellFormat, CellValue, WorkbookSheet } from './workbook.ts';
import type { WorkbookWords } from './workbookWords.ts';

/** Where the answers stand that the cover shows. */
export interface AfterPlaces {
	readonly firstMonth: string;
	readonly licencePayer: string;
	readonly deadline: string;
	readonly weeksLeft: string;
	readonly firstBill: string;
}

const LABEL = 0;
const VALUE = 1;

/** What remains when the subsidy stops: the first bill nobody helps with, the bills by year, the budget deadline. */
export function afterSheet(
	businessCase: BusinessCase,
	result: CaseResult,
	calculation: Calculation,
	words: WorkbookWords,
	a: (path: string) => string,
	partyLabel: (id: string) => string,
	datedState: string,
): { readonly sheet: WorkbookSheet; readonly places: AfterPlaces } {
	const w = words.after;
	const { none } = words.calculation;
	const sheet = new SheetDraft(words.sheets.after);
	const { time, ledger, funding } = calculation;
	const { afterSubsidy: after } = result;
	const dayOf = (iso: string | null | undefined) => (iso ? dateNumber(parseIsoDate(iso)!) : none);
	const names = new Map(businessCase.parties.map(({ id }) => [id, partyLabel(id)]));
	sheet.wide(0, w.title, 'title', 6);
	sheet.wide(1, w.intro, 'note', 6, 2);

	sheet.headings(3, [w.licenceByParty, w.presentValue], 1);
	const { parties } = businessCase;
	parties.forEach(({ id }, place) => {
		sheet.put(4 + place, LABEL, { formula: a(`parties.${id}.name`) }, 'label', 'text');
		const pv = `SUMPRODUCT(${ledger.parties[place]!.licence.all},${time.discount.all})`;
		sheet.put(4 + place, VALUE, { formula: pv }, 'calculation', 'euro');
	});
	const lastParty = 4 + parties.length - 1;
	const partyNames = `${fixedCell(4, LABEL)}:${fixedCell(lastParty, LABEL)}`;
	const licences = `${fixedCell(4, VALUE)}:${fixedCell(lastParty, VALUE)}`;

	sheet.band(lastParty + 2, w.moment, 2);
	let row = lastParty + 3;
	const answer = (label: string, formula: string, value: CellValue, format: CellFormat): string => {
		sheet.put(row, LABEL, label, 'label');
		sheet.put(row, VALUE, { formula, value }, 'calculation', format);
		row += 1;
		return fixedCell(row - 1, VALUE);
	};
	const payer = answer(
		w.licencePayer,
		`IF(MAX(${licences})<=0,"${none}",INDEX(${partyNames},MATCH(MAX(${licences}),${licences},0),1))`,
		after ? names.get(after.licencePayer)! : none,
		'text',
	);
	const months = time.month.all;
	const aided = funding.accruals.rows.map(
		(accrual, place) =>
			`(${funding.payments.rows[place]!.kind}=${payer})*(${accrual.all}>${a('constants.noMoney')})`,
	);
	const lastAided = answer(
		w.lastAided,
		aided.length === 0 ? '-1' : `SUMPRODUCT(MAX((${aided.join('+')}>0)*(${months}+1)))-1`,
		null,
		'whole',
	);
	const bill = ledger.joint.licence.all;
	const isUnaided = `(${months}>${lastAided})*(${bill}>0)`;
	const horizon = a('horizonMonths');
	const found = `SUMPRODUCT(MIN(${months}+(1-${isUnaided})*${horizon}))`;
	const first = answer(
		w.firstMonth,
		`IF(${found}>=${horizon},"${none}",${found})`,
		after?.firstMonth ?? none,
		'whole',
	);
	const start = a('start');
	const firstDate = answer(
		w.firstDate,
		`IF(ISNUMBER(${first}),DATE(YEAR(${start}),MONTH(${start})+${first},1),"${none}")`,
		after?.firstDate ? dayOf(`${after.firstDate}-01`) : none,
		'month',
	);
	const deadline = answer(
		w.deadline,
		`IF(ISNUMBER(${first}),DATE(YEAR(${firstDate})-1,${a('budgetRequest.month')},${a('budgetRequest.day')}),"${none}")`,
		dayOf(after?.budget?.deadline),
		'date',
	);
	const daysLeft = answer(
		w.daysLeft,
		`IF(ISNUMBER(${deadline}),${deadline}-Today,"${none}")`,
		after?.budget?.daysLeft ?? (after?.budget ? null : none),
		'whole',
	);
	const weeksLeft = answer(
		w.weeksLeft,
		`IF(ISNUMBER(${daysLeft}),INT(${daysLeft}/7),"${none}")`,
		after?.budget?.weeksLeft ?? (after?.budget ? null : none),
		'whole',
	);

	contract();
	const bills = years();
	breakEvens();

	function contract(): void {
		const lines = businessCase.costs.filter(({ contractEndMonth }) => contractEndMonth !== null);
		if (lines.length === 0) return;
		row += 1;
		sheet.headings(row, [w.contract, w.noticeBy, w.endDate], 1);
		const from = row + 1;
		const lastDay = (month: string) => `DATE(YEAR(${start}),MONTH(${start})+1+${month},1)-1`;
		lines.forEach(({ id, name }, place) => {
			const c = `costs.${id}`;
			const isLicence = `${a(`${c}.category`)}=${a('constants.licenceCategory')}`;
			const end = a(`${c}.contractEndMonth`);
			sheet.put(from + place, 0, name, 'label');
			const notice = `IF(${isLicence},${lastDay(`${end}-${a(`${c}.noticeMonths`)}`)},"${none}")`;
			sheet.put(from + place, 1, { formula: notice }, 'calculation', 'date');
			const ends = `IF(${isLicence},${lastDay(end)},"${none}")`;
			sheet.put(from + place, 2, { formula: ends }, 'calculation', 'date');
		});
		const last = from + lines.length - 1;
		const notices = `${fixedCell(from, 1)}:${fixedCell(last, 1)}`;
		const ends = `${fixedCell(from, 2)}:${fixedCell(last, 2)}`;
		sheet.put(last + 1, 0, w.earliest, 'total');
		const earliest = `IF(COUNT(${notices})=0,"${none}",MIN(${notices}))`;
		const noticeBy = {
			formula: earliest,
			value: dayOf(after?.contract?.noticeBy),
		};
		sheet.put(last + 1, 1, after ? noticeBy : { formula: earliest }, 'total', 'date');
		const ending = `IF(COUNT(${notices})=0,"${none}",INDEX(${ends},MATCH(MIN(${notices}),${notices},0),1))`;
		const endDate = { formula: ending, value: dayOf(after?.contract?.endDate) };
		sheet.put(last + 1, 2, after ? endDate : { formula: ending }, 'total', 'date');
		row = last + 2;
	}

	/** Returns the cell of the bill of the first year. */
	function years(): string {
		row += 1;
		const count = Math.ceil(businessCase.horizonMonths / 12);
		const head = [w.year, w.bill, w.jointCash, ...parties.map(({ id }) => w.cashOf(names.get(id)!))];
		sheet.headings(row, head, 1);
		const from = row + 1;
		for (let year = 1; year <= count; year++) {
			const at = row + year;
			sheet.put(at, 0, year, 'label', 'whole');
			const listed = after?.years.find((one) => one.year === year);
			const chosen = `(${time.year.all}=${fixedCell(at, 0)})*(${months}>=${first})`;
			const put = (column: number, flow: string, value: number | undefined) => {
				// A year that lies before the first bill has no amount at all.
				const sum = `IF(SUMPRODUCT(${chosen}*1)=0,"${none}",SUMPRODUCT(${chosen}*${flow}))`;
				const formula = `IF(ISNUMBER(${first}),${sum},"${none}")`;
				sheet.put(at, column, { formula, value: value ?? none }, 'calculation', 'euro');
			};
			put(1, bill, listed?.licenceEur);
			put(2, ledger.joint.netCash.all, listed?.netCash.joint);
			parties.forEach(({ id }, place) =>
				put(3 + place, ledger.parties[place]!.netCash.all, listed?.netCash.parties[id]),
			);
		}
		const list = `${fixedCell(from, 1)}:${fixedCell(from + count - 1, 1)}`;
		row = from + count;
		return answer(
			w.firstBill,
			`IF(ISNUMBER(${first}),INDEX(${list},INDEX(${time.year.all},1,${first}+1),1),"${none}")`,
			after?.years[0]?.licenceEur ?? none,
			'euro',
		);
	}

	function breakEvens(): void {
		row += 1;
		sheet.band(row, w.breakEven, 3);
		sheet.state(row, 3, datedState, words);
		sheet.headings(row + 1, [w.breakEvenOf, w.breakEvenJoint, w.breakEvenPayer], 1);
		const lines: readonly (readonly [keyof BreakEven, CellFormat])[] = [
			['licencePriceEur', 'euro'],
			['reduction', 'percent'],
			['minutesPerDay', 'number'],
			['use', 'percent'],
			['realisedShare', 'percent'],
		];
		lines.forEach(([key, format], place) => {
			const at = row + 2 + place;
			sheet.put(at, 0, w.breakEvens[key], 'label');
			sheet.put(at, 1, after?.breakEven.jointTotal[key] ?? none, 'dated', format);
			sheet.put(at, 2, after?.breakEven.payerCash[key] ?? none, 'dated', format);
		});
	}

	return {
		sheet: sheet.finish({
			widths: [52, 22, 22, ...parties.map(() => 22)],
			frozen: { rows: 1, columns: 1 },
			landscape: true,
		}),
		places: {
			firstMonth: sheet.prefix + first,
			licencePayer: sheet.prefix + payer,
			deadline: sheet.prefix + deadline,
			weeksLeft: sheet.prefix + weeksLeft,
			firstBill: sheet.prefix + bills,
		},
	};
}
