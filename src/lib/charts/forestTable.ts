import { numberCell, type ChartRow, type ChartTable } from './chartTable.ts';
import type { ForestData, ForestGroup } from './estimateForest.ts';
import { isComputed } from './forestText.ts';
import { chartWords, type ChartLanguage } from './language.ts';

/** All estimates as a table: reductions in per cent, changes in percentage points or minutes; absent ones say why. */
export function forestTable(data: ForestData, language: ChartLanguage): ChartTable {
	const { texts, formats } = chartWords(language);
	const heads = texts.forest.columns;
	const units = {
		relative: texts.forest.units.percent,
		points: texts.forest.units.points,
		minutes: texts.forest.units.minutes,
	};
	const rowsOf = (group: ForestGroup): ChartRow[] =>
		group.estimates.map((estimate) => {
			const number = (value: number | null) =>
				numberCell(value === null ? null : group.unit === 'minutes' ? value : value * 100, (shown) =>
					group.unit === 'relative' ? formats.number(shown, 1) : formats.signed(shown, 1),
				);
			const name = { estimate: estimate.label, unit: units[group.unit] };
			return {
				id: `${group.unit} ${estimate.id}`,
				total: estimate.id === data.headline,
				cells: isComputed(estimate)
					? {
							...name,
							value: number(estimate.estimate),
							low: number(estimate.low),
							high: number(estimate.high),
							n: numberCell(estimate.n, (n) => formats.number(n)),
							note: estimate.remark ?? estimate.detail ?? null,
						}
					: { ...name, note: texts.forest.absent(estimate.absent) },
			};
		});
	return {
		columns: [
			{ key: 'estimate', label: heads.estimate, numeric: false },
			{ key: 'value', label: heads.value, numeric: true },
			{ key: 'unit', label: heads.unit, numeric: false },
			{ key: 'low', label: heads.low, numeric: true },
			{ key: 'high', label: heads.high, numeric: true },
			{ key: 'n', label: heads.n, numeric: true },
			{ key: 'note', label: heads.note, numeric: false },
		],
		rows: data.groups.flatMap(rowsOf),
	};
}
