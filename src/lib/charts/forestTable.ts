import { numberCell, rangeCell, type TableRow, type Table } from '#lib/core/report/table.ts';
import type { ForestData, ForestGroup } from './estimateForest.ts';
import { isComputed } from './forestText.ts';
import { chartWords, type ChartLanguage } from './language.ts';

/** All estimates as a table: reductions in per cent, changes in percentage points or minutes; absent ones say why. */
export function forestTable(data: ForestData, language: ChartLanguage): Table {
	const { texts, formats } = chartWords(language);
	const heads = texts.forest.columns;
	const units = {
		relative: texts.forest.units.percent,
		points: texts.forest.units.points,
		minutes: texts.forest.units.minutes,
	};
	const rowsOf = (group: ForestGroup): TableRow[] =>
		group.estimates.map((estimate) => {
			const scale = group.unit === 'minutes' ? 1 : 100;
			const write = (value: number) =>
				group.unit === 'relative' ? formats.number(value, 1) : formats.signed(value, 1);
			const number = (value: number) => numberCell(value * scale, write);
			const name = { estimate: estimate.label, unit: units[group.unit] };
			const common = {
				id: `${group.unit} ${estimate.id}`,
				href: `/methode#${estimate.id}`,
				total: estimate.id === data.headline,
			};
			if (!isComputed(estimate))
				return { ...common, cells: { estimate: estimate.label }, note: texts.forest.absent(estimate.absent) };
			const { low, high } = estimate;
			const remarks = [estimate.detail, estimate.remark].filter((text) => text !== undefined);
			return {
				...common,
				cells: {
					...name,
					value: number(estimate.estimate),
					interval: rangeCell(
						low === null ? null : low * scale,
						high === null ? null : high * scale,
						(from, to) => texts.forest.range(write(from), write(to)),
					),
					n: numberCell(estimate.n, (n) => formats.number(n)),
				},
				note: remarks.length > 0 ? remarks.join('; ') : undefined,
			};
		});
	return {
		columns: [
			{ key: 'estimate', label: heads.estimate, numeric: false },
			{ key: 'value', label: heads.value, numeric: true },
			{ key: 'unit', label: heads.unit, numeric: false },
			{ key: 'interval', label: heads.interval, numeric: true, ends: { low: heads.low, high: heads.high } },
			{ key: 'n', label: heads.n, numeric: true },
		],
		noteLabel: texts.note,
		rows: data.groups.flatMap(rowsOf),
	};
}
