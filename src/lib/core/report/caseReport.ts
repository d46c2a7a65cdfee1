import type { BusinessCase } from '../business/businessCase.ts';
import type { FlowMeasures } from '../business/flowMeasures.ts';
import type { PartyResult } from '../business/results.ts';
import type { CaseDocument } from '../uncertainty/caseDocument.ts';
import type { CaseReportWords } from './caseReportWords.ts';
import type { Block, ReportDocument, ReportTable } from './document.ts';
import { numberCell } from './table.ts';

/** The report of a business case: the answer, who gains and pays, what remains after the subsidy, how sure it is. */
export function caseReport(
	businessCase: BusinessCase,
	result: CaseDocument,
	words: CaseReportWords,
): ReportDocument {
	const names = new Map(businessCase.parties.map(({ id, name }) => [id, name]));
	const partyName = (id: string) => names.get(id) ?? id;
	const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
	const list = (items: readonly string[]): Block => ({ kind: 'list', items });
	const blocks: Block[] = [
		{ kind: 'sentence', text: words.sentence(result) },
		{ kind: 'paragraph', text: words.basis(result) },
		heading(words.headings.parties),
		{ kind: 'table', table: partiesTable(businessCase, result, words) },
		heading(words.headings.wrongPocket),
		list(words.wrongPocket(result.wrongPocket.total, partyName)),
	];
	if (result.afterSubsidy) {
		blocks.push(heading(words.headings.afterSubsidy), list(words.afterSubsidy(result, partyName)));
		if (result.afterSubsidy.years.length > 0)
			blocks.push({ kind: 'table', table: yearsTable(result, words) });
	}
	blocks.push(heading(words.headings.hours), { kind: 'table', table: hoursTable(result, words) });
	if (result.uncertainty) {
		blocks.push(heading(words.headings.uncertainty), list(words.uncertainty(result)));
		blocks.push({ kind: 'table', table: sensitivityTable(result, words) });
	}
	if (result.corrected) blocks.push(heading(words.headings.corrected), list(words.corrected(result)));
	if (result.issues.length > 0) {
		const remarks = result.issues.map(({ where, message }) => (where ? `${where}: ${message}` : message));
		blocks.push(heading(words.headings.remarks), list(remarks));
	}
	return { title: result.title, blocks };
}

function partiesTable(businessCase: BusinessCase, result: CaseDocument, words: CaseReportWords): ReportTable {
	const row = (id: string, name: string, { cash, total, peakFunding }: PartyResult) => ({
		id,
		cells: {
			party: name,
			npvCash: numberCell(cash.npv, words.euro),
			npvTotal: numberCell(total.npv, words.euro),
			bcr: numberCell(total.bcr, words.ratio),
			payback: numberCell(cash.paybackMonths.last, words.months) ?? words.never,
			peak: numberCell(peakFunding.eur, words.euro),
		},
	});
	const { columns } = words;
	return {
		id: 'parties',
		caption: words.captions.parties,
		columns: [
			{ key: 'party', label: columns.party, numeric: false },
			{ key: 'npvCash', label: columns.npvCash, numeric: true },
			{ key: 'npvTotal', label: columns.npvTotal, numeric: true },
			{ key: 'bcr', label: columns.bcr, numeric: true },
			{ key: 'payback', label: columns.payback, numeric: true },
			{ key: 'peak', label: columns.peak, numeric: true },
		],
		rows: [
			...businessCase.parties.map(({ id, name }) => row(id, name, result.results.parties[id]!)),
			{ ...row('joint', words.joint, result.results.joint), total: true },
		],
	};
}

function hoursTable(result: CaseDocument, words: CaseReportWords): ReportTable {
	const keys = Object.keys(words.destinations) as (keyof CaseReportWords['destinations'])[];
	return {
		id: 'hours',
		caption: words.captions.hours,
		columns: [
			{ key: 'destination', label: words.columns.destination, numeric: false },
			{ key: 'hours', label: words.columns.hours, numeric: true },
		],
		rows: keys.map((key) => ({
			id: key,
			cells: {
				destination: words.destinations[key],
				hours: numberCell(result.hours.total[key], words.hours),
			},
		})),
	};
}

function yearsTable(result: CaseDocument, words: CaseReportWords): ReportTable {
	const { years, licencePayer } = result.afterSubsidy!;
	return {
		id: 'yearsAfterSubsidy',
		caption: words.captions.years,
		columns: [
			{ key: 'period', label: words.columns.period, numeric: false },
			{ key: 'licence', label: words.columns.licence, numeric: true },
			{ key: 'net', label: words.columns.net, numeric: true },
			{ key: 'joint', label: words.joint, numeric: true },
		],
		rows: years.map((year) => ({
			id: String(year.year),
			cells: {
				period: words.yearAfter(year),
				licence: numberCell(year.licenceEur, words.euro),
				net: numberCell(year.netCash.parties[licencePayer]!, words.euro),
				joint: numberCell(year.netCash.joint, words.euro),
			},
		})),
	};
}

function sensitivityTable(result: CaseDocument, words: CaseReportWords): ReportTable {
	return {
		id: 'sensitivity',
		caption: words.captions.sensitivity,
		columns: [
			{ key: 'input', label: words.columns.input, numeric: false },
			{ key: 'low', label: words.columns.low, numeric: true },
			{ key: 'high', label: words.columns.high, numeric: true },
			{ key: 'swing', label: words.columns.swing, numeric: true },
		],
		rows: result.uncertainty!.joint.sensitivity.map(({ path, npvAtP5, npvAtP95, swing }) => ({
			id: path,
			cells: {
				input: path,
				low: numberCell(npvAtP5, words.euro),
				high: numberCell(npvAtP95, words.euro),
				swing: numberCell(swing, words.euro),
			},
		})),
	};
}

/** The report of plain flow vectors. */
export function flowReport(items: readonly FlowMeasures[], words: CaseReportWords): ReportDocument {
	const { columns } = words;
	const table: ReportTable = {
		id: 'flows',
		caption: words.captions.flows,
		columns: [
			{ key: 'id', label: columns.id, numeric: false },
			{ key: 'npv', label: columns.npv, numeric: true },
			{ key: 'irr', label: columns.irr, numeric: true },
			{ key: 'mirr', label: columns.mirr, numeric: true },
			{ key: 'payback', label: columns.paybackYears, numeric: true },
			{ key: 'discountedPayback', label: columns.discountedPayback, numeric: true },
			{ key: 'bcr', label: columns.bcr, numeric: true },
		],
		rows: items.map((item) => ({
			id: item.id,
			cells: {
				id: item.id,
				npv: numberCell(item.npv, words.number),
				irr: words.flowRate(item.irr),
				mirr: numberCell(item.mirr, words.rate),
				payback: numberCell(item.payback.last, words.years) ?? words.never,
				discountedPayback: numberCell(item.discountedPayback.last, words.years) ?? words.never,
				bcr: numberCell(item.bcr, words.ratio),
			},
		})),
	};
	return { title: words.flowTitle, blocks: [{ kind: 'table', table }] };
}
