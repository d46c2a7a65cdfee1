import { supplierAnswers } from '../../business/completeness.ts';
import type { PartyResult } from '../../business/results.ts';
import { caseFields } from '../caseFields.ts';
import type { Block, ReportDocument, ReportTable } from '../document.ts';
import { numberCell, type TableCell } from '../table.ts';
import { assumptionTable } from './assumptionTable.ts';
import type { MemoInput } from './memoInput.ts';
import type { MemoColumn, MemoWords } from './memoWords.ts';

type Row = readonly [id: string, ...cells: TableCell[]];

/** A table of these columns; the numbers among them stand at the right. */
function tableOf(
	id: string,
	caption: string,
	words: MemoWords,
	columns: readonly MemoColumn[],
	rows: readonly Row[],
): ReportTable {
	const isNumeric = (place: number) =>
		rows.some(([, ...cells]) => typeof cells[place] === 'object' && cells[place] !== null);
	return {
		id,
		caption,
		columns: columns.map((key, place) => ({ key, label: words.columns[key], numeric: isNumeric(place) })),
		rows: rows.map(([rowId, ...cells]) => ({
			id: rowId,
			cells: Object.fromEntries(columns.map((key, place) => [key, cells[place] ?? null])),
		})),
	};
}

function partiesTable({ businessCase, result }: MemoInput, words: MemoWords): ReportTable {
	const row = (id: string, name: string, { cash, total, peakFunding }: PartyResult): Row => [
		id,
		name,
		numberCell(cash.npv, words.euro),
		numberCell(total.npv, words.euro),
		numberCell(peakFunding.eur, words.euro),
		words.payback(cash.paybackMonths.last, peakFunding.month !== null),
	];
	return tableOf(
		'parties',
		words.headings.parties,
		words,
		['party', 'npvCash', 'npvTotal', 'peak', 'payback'],
		[
			...businessCase.parties.map(({ id, name }) => row(id, name, result.results.parties[id]!)),
			row('joint', words.joint, result.results.joint),
		],
	);
}

function yearsTable({ businessCase, result }: MemoInput, words: MemoWords): ReportTable {
	const { years = [], licencePayer = '' } = result.afterSubsidy ?? {};
	return tableOf(
		'years',
		words.headings.years,
		words,
		['months', 'licence', 'netPayer', 'netJoint'],
		years.map(({ year, fromMonth, toMonth, licenceEur, netCash }) => [
			String(year),
			words.months(fromMonth, toMonth, businessCase),
			numberCell(licenceEur, words.euro),
			numberCell(netCash.parties[licencePayer] ?? null, words.euro),
			numberCell(netCash.joint, words.euro),
		]),
	);
}

function breakEvenTable({ result }: MemoInput, words: MemoWords): ReportTable {
	const { jointTotal, payerCash } = result.afterSubsidy!.breakEven;
	const row = (
		name: keyof MemoWords['breakEven'],
		key: keyof typeof jointTotal,
		kind: 'price' | 'share' | 'minutes',
	): Row => [
		key,
		words.breakEven[name],
		words.breakEvenValue(kind, jointTotal[key]),
		words.breakEvenValue(kind, payerCash[key]),
	];
	return tableOf(
		'breakEven',
		words.headings.breakEven,
		words,
		['assumption', 'joint', 'payer'],
		[
			row('price', 'licencePriceEur', 'price'),
			row('reduction', 'reduction', 'share'),
			row('minutes', 'minutesPerDay', 'minutes'),
			row('use', 'use', 'share'),
			row('realisedShare', 'realisedShare', 'share'),
		],
	);
}

function sensitivityTable(input: MemoInput, words: MemoWords): ReportTable {
	const fields = new Map(
		caseFields(input.businessCase).flatMap((group) => group.fields.map((field) => [field.path, field])),
	);
	return tableOf(
		'sensitivity',
		words.headings.sensitivity,
		words,
		['assumption', 'atP5', 'atP95', 'swing'],
		(input.uncertainty?.joint.sensitivity ?? []).map(({ path, npvAtP5, npvAtP95, swing }) => {
			const field = fields.get(path);
			return [
				path,
				field ? words.field(field) : path,
				numberCell(npvAtP5, words.euro),
				numberCell(npvAtP95, words.euro),
				numberCell(swing, words.euro),
			];
		}),
	);
}

/** What the memo rests on: every assumption, all parties, the years after the subsidy, the answers, the changes. */
export function memoAppendix(input: MemoInput, words: MemoWords): ReportDocument {
	const { businessCase, result } = input;
	const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
	const shown = (table: ReportTable): Block[] =>
		table.rows.length === 0 ? [] : [heading(table.caption), { kind: 'table', table }];
	const groups = caseFields(businessCase).filter(({ fields }) => fields.length > 0);
	const questions = tableOf(
		'questions',
		words.headings.questions,
		words,
		['question', 'answer'],
		supplierAnswers(businessCase).map((answered) => [
			answered.id,
			words.questionLabel(answered.id),
			words.questionAnswer(answered),
		]),
	);
	const changes = tableOf(
		'changes',
		words.headings.changes,
		words,
		['assumption', 'from', 'to', 'at', 'why'],
		input.changes.map(({ at, what, from, to, why }, place) => [
			String(place),
			what,
			from,
			to,
			words.moment(at),
			why,
		]),
	);
	return {
		title: words.appendixTitle(businessCase.title),
		blocks: [
			heading(words.headings.assumptions),
			{ kind: 'paragraph', text: words.allAssumptions },
			...groups.map(({ id, fields }): Block => ({
				kind: 'table',
				table: assumptionTable(id, words.group(id), fields, businessCase, words),
			})),
			...shown(partiesTable(input, words)),
			...shown(yearsTable(input, words)),
			...(result.afterSubsidy ? shown(breakEvenTable(input, words)) : []),
			...shown(sensitivityTable(input, words)),
			...shown(questions),
			...(changes.rows.length > 0
				? shown(changes)
				: [heading(words.headings.changes), { kind: 'paragraph', text: words.noChanges } satisfies Block]),
			...(input.remarks.length > 0
				? [heading(words.headings.remarks), { kind: 'list', items: input.remarks } satisfies Block]
				: []),
			heading(words.headings.basis),
			{ kind: 'list', items: words.basis(input) },
		],
	};
}
