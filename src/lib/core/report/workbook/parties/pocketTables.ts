import type { BusinessCase } from '../../../business/businessCase.ts';
import type { CaseResult } from '../../../business/caseResult.ts';
import type { Split } from '../../../business/splits.ts';
import { columnLetters, fixedCell } from '../address.ts';
import type { Calculation } from '../calculation/calculationSheet.ts';
import type { SheetDraft } from '../sheetDraft.ts';
import type { CellFormat, CellValue } from '../workbook.ts';
import type { WorkbookWords } from '../workbookWords.ts';
import type { ResultPlaces } from './resultTables.ts';

/** Cells of one verdict: on value, or on cash. */
export interface PocketPlaces {
	readonly minimalTransfer: string;
	readonly payable: string;
	readonly shortfall: string;
	readonly wrongPocket: string;
	/** What the equal and the proportional split give and take; must be 0 together. */
	readonly receives: readonly string[];
}

const columns = [
	'party',
	'npv',
	'outside',
	'gain',
	'required',
	'loser',
	'player',
	'compensation',
	'cashGain',
	'canPay',
	'grossCosts',
	'equalAfter',
	'equalReceives',
	'equalPayable',
	'proportionalAfter',
	'proportionalReceives',
	'proportionalPayable',
	'shapleyAfter',
	'shapleyReceives',
	'nucleolusAfter',
	'nucleolusReceives',
] as const;

type Column = (typeof columns)[number];

const summaries = [
	'joint',
	'players',
	'gains',
	'deal',
	'wrongPocket',
	'needsGrant',
	'minimalTransfer',
	'payable',
	'shortfall',
	'whole',
	'divides',
	'costsOfPlayers',
] as const;

type Summary = (typeof summaries)[number];

const isFlag: ReadonlySet<Column> = new Set([
	'required',
	'loser',
	'player',
	'equalPayable',
	'proportionalPayable',
]);

/** Who pays for what others gain, what would mend it, and how the gain can be divided: on value and on cash. */
export function pocketTables(
	sheet: SheetDraft,
	businessCase: BusinessCase,
	result: CaseResult,
	calculation: Calculation,
	places: ResultPlaces,
	words: WorkbookWords,
	a: (path: string) => string,
): { readonly total: PocketPlaces; readonly cash: PocketPlaces } {
	const w = words.parties;
	const { none } = words.calculation;
	const { parties } = businessCase;
	const half = a('constants.halfACent');
	const disc = calculation.time.discount.all;
	const { payments } = calculation.funding;

	function table(kind: 'total' | 'cash'): PocketPlaces {
		const pocket = result.wrongPocket[kind];
		const head = sheet.next + 1;
		const first = head + 2;
		const last = first + parties.length - 1;
		const at = (column: Column) => columns.indexOf(column);
		const cell = (row: number, column: Column) => fixedCell(row, at(column));
		const all = (column: Column) => `${cell(first, column)}:${cell(last, column)}`;
		sheet.band(head, w.pocket[kind], columns.length);
		sheet.headings(
			head + 1,
			columns.map((column) => w.pocketColumns[column]),
			1,
		);

		const summary = last + 2;
		const of = (name: Summary) => fixedCell(summary + summaries.indexOf(name), 1);

		parties.forEach((party, place) => {
			const row = first + place;
			const own = a(`parties.${party.id}.outsideOptionEur`);
			const rows = calculation.ledger.parties[place]!;
			const here = (column: Column) => cell(row, column);
			const put = (column: Column, formula: string, value: CellValue = null, format: CellFormat = 'euro') =>
				sheet.put(row, at(column), { formula, value }, 'calculation', isFlag.has(column) ? 'whole' : format);
			const grantor = a(`parties.${party.id}.name`);
			const grants = payments.isEmpty
				? '0'
				: payments.rows.map((flow) => `(${flow.party}=${grantor})*SUMPRODUCT(${flow.all},${disc})`).join('+');
			const split = (name: 'equal' | 'proportional' | 'shapley' | 'nucleolus'): Split | null =>
				pocket.splits?.[name] ?? null;
			sheet.put(row, 0, { formula: grantor }, 'label', 'text');
			put('npv', places.npv[kind][place]!);
			put('outside', `IF(${own}="",-(${grants}),${own})`, pocket.outsideOptions[party.id]!);
			put('gain', `${here('npv')}-${here('outside')}`);
			put('required', a(`parties.${party.id}.required`));
			put('loser', `IF(AND(${here('required')}=1,${here('gain')}<-${half}),1,0)`);
			put('player', `IF(OR(${here('required')}=1,ABS(${here('gain')})>${half}),1,0)`);
			put('compensation', `${here('required')}*MAX(0,-${here('gain')})`, pocket.compensation[party.id] ?? 0);
			put('cashGain', `${places.npv.cash[place]}-${here('outside')}`);
			put('canPay', `${a(`parties.${party.id}.canPay`)}*MAX(0,${here('cashGain')})`);
			put('grossCosts', `-SUMPRODUCT(${rows.lines.cost.all},${disc})`);
			const shared = (name: 'equal' | 'proportional', share: string) => {
				const found = split(name);
				const after = `IF(${here('player')}=1,${here('outside')}+${share},${here('npv')})`;
				const can =
					name === 'equal' ? `${of('divides')}=1` : `AND(${of('divides')}=1,${of('costsOfPlayers')}>${half})`;
				put(`${name}After`, `IF(${can},${after},"${none}")`, found?.npvAfter[party.id] ?? none);
				const difference = `${here(`${name}After`)}-${here('npv')}`;
				put(`${name}Receives`, `IF(${can},${difference},"${none}")`, found?.receives[party.id] ?? none);
				const isPayable = `IF(-${here(`${name}Receives`)}<=${here('canPay')}+${half},1,0)`;
				const flag = found ? (found.payableInCash[party.id] ? 1 : 0) : none;
				put(`${name}Payable`, `IF(${can},${isPayable},"${none}")`, flag);
			};
			shared('equal', `${of('whole')}/${of('players')}`);
			shared('proportional', `${of('whole')}*${here('grossCosts')}/${of('costsOfPlayers')}`);
			for (const name of ['shapley', 'nucleolus'] as const) {
				const found = split(name);
				sheet.put(row, at(`${name}After`), found?.npvAfter[party.id] ?? none, 'dated', 'euro');
				sheet.put(row, at(`${name}Receives`), found?.receives[party.id] ?? none, 'dated', 'euro');
			}
		});

		const flag = (is: boolean) => (is ? 1 : 0);
		const isDivided = `AND(${of('deal')}=1,${of('players')}>0,${of('players')}<=${a('constants.mostPlayers')})`;
		const found: Readonly<Record<Summary, readonly [formula: string, value: CellValue, format: CellFormat]>> =
			{
				joint: [`SUM(${all('npv')})`, pocket.jointNpv, 'euro'],
				players: [`SUM(${all('player')})`, pocket.players.length, 'whole'],
				gains: [`SUMPRODUCT(${all('player')},${all('gain')})`, null, 'euro'],
				deal: [`IF(${of('gains')}>=-${half},1,0)`, flag(pocket.deal), 'whole'],
				wrongPocket: [
					`IF(AND(${of('deal')}=1,SUM(${all('loser')})>0),1,0)`,
					flag(pocket.wrongPocket),
					'whole',
				],
				needsGrant: [
					`IF(AND(${of('deal')}=1,${of('joint')}<-${half}),1,0)`,
					flag(pocket.needsGrant),
					'whole',
				],
				minimalTransfer: [`SUM(${all('compensation')})`, pocket.minimalTransferEur, 'euro'],
				payable: [`SUMPRODUCT(1-${all('loser')},${all('canPay')})`, pocket.payableEur, 'euro'],
				shortfall: [`MAX(0,${of('minimalTransfer')}-${of('payable')})`, pocket.shortfallEur, 'euro'],
				whole: [`MAX(0,${of('gains')})`, null, 'euro'],
				divides: [`IF(${isDivided},1,0)`, flag(pocket.splits !== null), 'whole'],
				costsOfPlayers: [`SUMPRODUCT(${all('player')},${all('grossCosts')})`, null, 'euro'],
			};
		summaries.forEach((name, place) => {
			const [formula, value, format] = found[name];
			sheet.put(summary + place, 0, w.summary[name], 'label');
			sheet.put(summary + place, 1, { formula, value }, 'calculation', format);
		});
		sheet.put(summary, at('grossCosts'), w.inCore, 'label');
		for (const name of ['equal', 'proportional'] as const) {
			// No group can do better: the needed ones with everybody who gets less than they bring.
			const share = `(${all(`${name}After`)}-${all('outside')})`;
			const needed = `((${all('required')}=1)+(${all('gain')}<-${half})>0)`;
			const less = `(${share}-${all('gain')})`;
			const worst = `SUMPRODUCT(${all('player')}*${less}*(${needed}+(1-${needed})*(${less}<0)))`;
			const least = `SUMPRODUCT(MIN(${all('player')}*${share}))`;
			const isInCore = `IF(AND(${worst}>=-${half},${least}>=-${half}),1,0)`;
			const formula = `IF(ISNUMBER(${cell(first, `${name}After`)}),${isInCore},"${none}")`;
			const split = pocket.splits?.[name];
			const value = split ? flag(split.inCore) : none;
			sheet.put(summary, at(`${name}After`), { formula, value }, 'calculation', 'whole');
		}
		for (const name of ['shapley', 'nucleolus'] as const) {
			const split = pocket.splits?.[name];
			sheet.put(summary, at(`${name}After`), split ? flag(split.inCore) : none, 'dated', 'whole');
		}

		return {
			minimalTransfer: sheet.prefix + of('minimalTransfer'),
			payable: sheet.prefix + of('payable'),
			shortfall: sheet.prefix + of('shortfall'),
			wrongPocket: sheet.prefix + of('wrongPocket'),
			receives: (['equalReceives', 'proportionalReceives'] as const).map(
				(column) =>
					`${sheet.prefix}$${columnLetters(at(column))}$${first + 1}:$${columnLetters(at(column))}$${last + 1}`,
			),
		};
	}

	return { total: table('total'), cash: table('cash') };
}
