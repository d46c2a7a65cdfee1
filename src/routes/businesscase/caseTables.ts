import type { AfterSubsidy } from '#lib/core/business/afterSubsidy.ts';
import { type BreakEven, meanNetMinutes } from '#lib/core/business/breakEven.ts';
import type { BusinessCase } from '#lib/core/business/businessCase.ts';
import type { CaseResult } from '#lib/core/business/caseResult.ts';
import { valueOf } from '#lib/core/business/quantity.ts';
import type { WrongPocket } from '#lib/core/business/wrongPocket.ts';
import { numberCell, type Table, type TableCell } from '#lib/core/report/table.ts';
import { licencePrice } from './parts/breakEvenRows.ts';
import type { Writing } from './parts/writing.ts';

/** What each party keeps, on the summary. */
export function partySummary(
	{ parties }: BusinessCase,
	{ results }: CaseResult,
	{ texts, formats }: Writing,
): Table {
	const heads = texts.parties.columns;
	const euros = (value: number) => numberCell(value, (amount) => formats.euro(amount));
	const cells = (name: string, { cash, total, peakFunding }: CaseResult['results']['joint']) => ({
		party: name,
		npvCash: euros(cash.npv),
		npvTotal: euros(total.npv),
		payback: numberCell(cash.paybackMonths.last, (month) =>
			peakFunding.month === null ? texts.summary.atOnce : formats.number(month + 1),
		),
	});
	return {
		columns: [
			{ key: 'party', label: heads.party, numeric: false },
			{ key: 'npvCash', label: heads.npvCash, numeric: true },
			{ key: 'npvTotal', label: heads.npvTotal, numeric: true },
			{ key: 'payback', label: heads.payback, numeric: true },
		],
		rows: [
			...parties.map(({ id, name }) => ({ id, cells: cells(name, results.parties[id]!) })),
			{ id: 'joint', total: true, cells: cells(texts.parties.joint, results.joint) },
		],
	};
}

/** The licence bill and what is left of it, per model year from the first bill without help. */
export function billTable(after: AfterSubsidy, { texts, formats, monthText, nameOf }: Writing): Table {
	const heads = texts.after;
	const euros = (value: number) => numberCell(value, (amount) => formats.number(amount));
	return {
		columns: [
			{ key: 'months', label: heads.months, numeric: false },
			{ key: 'licence', label: heads.licence, numeric: true },
			{ key: 'payer', label: heads.netPayer(nameOf(after.licencePayer)), numeric: true },
			{ key: 'joint', label: heads.netJoint, numeric: true },
		],
		rows: after.years.map(({ year, fromMonth, toMonth, licenceEur, netCash }) => ({
			id: String(year),
			cells: {
				months: `${monthText(fromMonth)} – ${monthText(toMonth)}`,
				licence: euros(licenceEur),
				payer: euros(netCash.parties[after.licencePayer]!),
				joint: euros(netCash.joint),
			},
		})),
	};
}

/** How far each assumption may move before a net present value is zero. */
export function breakEvenTable(
	businessCase: BusinessCase,
	{ breakEven, licencePayer }: AfterSubsidy,
	{ texts, formats, nameOf }: Writing,
): Table {
	const words = texts.after.breakEven;
	const { saving, use } = businessCase;
	const row = (id: keyof BreakEven, label: string, now: number | null, write: (value: number) => string) => {
		const cell = (found: BreakEven): TableCell => numberCell(found[id], write) ?? words.none;
		return {
			id,
			cells: {
				what: label,
				now: numberCell(now, write),
				joint: cell(breakEven.jointTotal),
				payer: cell(breakEven.payerCash),
			},
		};
	};
	const share = (value: number) => formats.percent(value);
	return {
		columns: [
			{ key: 'what', label: words.what, numeric: false },
			{ key: 'now', label: words.now, numeric: true },
			{ key: 'joint', label: words.joint, numeric: true },
			{ key: 'payer', label: words.payer(nameOf(licencePayer)), numeric: true },
		],
		rows: [
			row('licencePriceEur', words.price, licencePrice(businessCase)?.value ?? null, (value) =>
				formats.euro(value, 2),
			),
			row('reduction', words.reduction, valueOf(saving.reduction), share),
			row('minutesPerDay', words.minutes, meanNetMinutes(businessCase, valueOf(saving.reduction)), (value) =>
				formats.number(value, 1),
			),
			...(use.kind === 'ramp' && saving.basis === 'user'
				? [row('use', words.use, valueOf(use.ramp.to), share)]
				: []),
			row('realisedShare', words.realisedShare, valueOf(saving.realisedShare), share),
		],
	};
}

type Split = NonNullable<WrongPocket['splits']>['equal'];

const splitNames = ['equal', 'proportional', 'shapley', 'nucleolus'] as const;

/** What each party keeps under each way of dividing; null when there is nothing to divide. */
export function splitTable(
	{ parties }: BusinessCase,
	{ splits, players }: WrongPocket,
	now: CaseResult['results']['parties'],
	{ texts, formats }: Writing,
): Table | null {
	if (!splits) return null;
	const words = texts.parties;
	const yesNo = (is: boolean) => (is ? words.yes : words.no);
	const inEach = (write: (split: Split) => TableCell) =>
		Object.fromEntries(splitNames.map((name) => [name, splits[name] && write(splits[name])]));
	const euros = (value: number) => numberCell(value, (amount) => formats.euro(amount));
	return {
		columns: [
			{ key: 'party', label: words.columns.party, numeric: false },
			{ key: 'now', label: words.now, numeric: true },
			...splitNames.map((name) => ({ key: name, label: words.splits[name], numeric: true })),
		],
		rows: [
			...parties
				.filter(({ id }) => players.includes(id))
				.map(({ id, name }) => ({
					id,
					cells: {
						party: name,
						now: euros(now[id]!.total.npv),
						...inEach(({ npvAfter }) => euros(npvAfter[id]!)),
					},
				})),
			{
				id: '-core',
				total: true,
				cells: { party: words.inCore, now: '', ...inEach(({ inCore }) => yesNo(inCore)) },
			},
			{
				id: '-payable',
				cells: {
					party: words.payableRow,
					now: '',
					...inEach(({ payableInCash }) => yesNo(Object.values(payableInCash).every((is) => is))),
				},
			},
		],
	};
}
