import type { LedgerLine } from '../../../business/caseYears.ts';
import type { BenefitRows } from './benefitRows.ts';
import type { CalculationContext } from './calculationContext.ts';
import type { CostRows } from './costRows.ts';
import type { FundingRows } from './fundingRows.ts';
import type { MonthBlock, MonthRow } from './monthTable.ts';

/** The ledger of one party, or of all together: costs below zero, so that the net is a plain sum. */
export interface PartyRows {
	readonly lines: Readonly<Record<LedgerLine, MonthRow>>;
	readonly netCash: MonthRow;
	readonly netTotal: MonthRow;
	/** Subsidies and transfers received and paid, both above zero: the sides of the benefit–cost ratio. */
	readonly received: MonthRow | null;
	readonly paidOut: MonthRow | null;
	/** Licence bills that the party pays, above zero; jointly of all. */
	readonly licence: MonthRow;
}

export interface LedgerRows {
	readonly parties: readonly PartyRows[];
	readonly joint: PartyRows;
}

/** Sums the rows of a block whose keys fit; 0 when there are none. */
const sumIf = (block: MonthBlock, c: string, ...tests: string[]) =>
	block.isEmpty ? '0' : `SUMPRODUCT(${[...tests.map((test) => `(${test})`), block.in(c)].join('*')})`;

/** Who pays and who gains, by month. */
export function partyRows(
	context: CalculationContext,
	benefits: BenefitRows,
	costs: CostRows,
	funding: FundingRows,
): LedgerRows {
	const { businessCase, result, table, words, a } = context;
	const w = words.calculation;
	const { payments, transfers } = funding;
	const { values } = benefits;
	const { borne } = costs;
	const unit = w.units.euro;

	function rowsOf(id: string): PartyRows {
		const name = a(`parties.${id}.name`);
		const ledger = result.ledger[id]!;
		table.section({ formula: name });
		const line = (key: LedgerLine, month: (c: string) => string) =>
			table.row({
				label: w.lines[key],
				party: { formula: name },
				unit,
				format: 'amount',
				month,
				values: ledger[key],
			});
		const plain = (label: string, month: (c: string) => string, role?: 'total') =>
			table.row({
				label,
				party: { formula: name },
				unit,
				format: 'amount',
				month,
				...(role && { role }),
			});
		const benefit = (cash: 0 | 1) => (c: string) =>
			sumIf(values, c, `${values.parties}=${name}`, `${values.kinds}=${cash}`);
		const moved = (block: MonthBlock) => (c: string) =>
			block.isEmpty
				? '0'
				: `${sumIf(block, c, `${block.kinds}=${name}`)}-${sumIf(block, c, `${block.parties}=${name}`)}`;
		/** Payments to (or from) this party; one below zero goes the other way. */
		const side = (isReceived: boolean) => (c: string) => {
			if (payments.isEmpty && transfers.isEmpty) return '0';
			const [to, from] = isReceived ? (['kinds', 'parties'] as const) : (['parties', 'kinds'] as const);
			const parts = payments.isEmpty ? [] : [sumIf(payments, c, `${payments[to]}=${name}`)];
			if (!transfers.isEmpty) {
				const flow = transfers.in(c);
				parts.push(
					sumIf(transfers, c, `${transfers[to]}=${name}`, `${flow}>0`),
					sumIf(transfers, c, `${transfers[from]}=${name}`, `${flow}<0`, '-1'),
				);
			}
			return parts.join('+');
		};
		const lines = {
			cost: line('cost', (c) => `-${sumIf(borne, c, `${borne.parties}=${name}`)}`),
			subsidy: line('subsidy', moved(payments)),
			benefitCash: line('benefitCash', benefit(1)),
			benefitNonCash: line('benefitNonCash', benefit(0)),
			transfer: line('transfer', moved(transfers)),
		};
		const { cost, subsidy, benefitCash, benefitNonCash, transfer } = lines;
		const netCash = plain(
			w.rows.netCash,
			(c) => `${cost.in(c)}+${subsidy.in(c)}+${benefitCash.in(c)}+${transfer.in(c)}`,
			'total',
		);
		return {
			lines,
			netCash,
			netTotal: plain(w.rows.netTotal, (c) => `${netCash.in(c)}+${benefitNonCash.in(c)}`, 'total'),
			received: plain(w.rows.received, side(true)),
			paidOut: plain(w.rows.paidOut, side(false)),
			licence: plain(w.rows.licence, (c) =>
				sumIf(borne, c, `${borne.parties}=${name}`, `${borne.kinds}=${a('constants.licenceCategory')}`),
			),
		};
	}

	const parties = businessCase.parties.map(({ id }) => rowsOf(id));
	table.section(w.joint);
	const sum = (label: string, of: (rows: PartyRows) => MonthRow, role?: 'total') =>
		table.row({
			label,
			unit,
			format: 'amount',
			month: (c) => parties.map((rows) => of(rows).in(c)).join('+'),
			...(role && { role }),
		});
	const ofLine = (key: LedgerLine) => sum(w.lines[key], ({ lines }) => lines[key]);
	const lines = {
		cost: ofLine('cost'),
		subsidy: ofLine('subsidy'),
		benefitCash: ofLine('benefitCash'),
		benefitNonCash: ofLine('benefitNonCash'),
		transfer: ofLine('transfer'),
	};
	const joint: PartyRows = {
		lines,
		netCash: sum(w.rows.netCash, (rows) => rows.netCash, 'total'),
		netTotal: sum(w.rows.netTotal, (rows) => rows.netTotal, 'total'),
		received: null,
		paidOut: null,
		licence: sum(w.rows.licence, (rows) => rows.licence),
	};
	return { parties, joint };
}
