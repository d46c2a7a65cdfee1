import { numberCell, type Table } from '#lib/core/report/table.ts';
import type { NpvSpread } from '#lib/core/uncertainty/spread.ts';
import type { Uncertainty, UncertainResult } from '#lib/core/uncertainty/uncertainty.ts';
import type { Writing } from './writing.ts';

/** Mean, percentiles and the chance of a gain, in cash and in all. */
export function percentileTable(result: UncertainResult, { texts, formats }: Writing): Table {
	const heads = texts.uncertainty.table;
	const amounts = ['mean', 'p5', 'p50', 'p95'] as const;
	const row = (id: 'cash' | 'total', spread: NpvSpread) => ({
		id,
		cells: {
			what: heads[id],
			...Object.fromEntries(
				amounts.map((key) => [key, numberCell(spread[key], (value) => formats.euro(value))]),
			),
			chance: numberCell(spread.probPositive * 100, (value) => formats.percent(value / 100, 0)),
		},
	});
	return {
		columns: [
			{ key: 'what', label: heads.what, numeric: false },
			...amounts.map((key) => ({ key, label: heads[key], numeric: true })),
			{ key: 'chance', label: heads.chance, numeric: true },
		],
		rows: [row('cash', result.cash), row('total', result.total)],
	};
}

/** What measuring more persons is worth. */
export function evsiTable(evsi: NonNullable<Uncertainty['evsi']>, { texts, formats }: Writing): Table {
	const heads = texts.uncertainty.measuring;
	return {
		columns: [
			{ key: 'persons', label: heads.persons, numeric: false },
			{ key: 'eur', label: heads.eur, numeric: true },
		],
		rows: evsi.map(({ persons, eur }) => ({
			id: String(persons),
			cells: {
				persons: numberCell(persons, (value) => heads.more(value)),
				eur: numberCell(eur, (value) => formats.euro(value)),
			},
		})),
	};
}
