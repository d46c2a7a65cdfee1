import { numberCell, rangeCell, type Table } from '#lib/core/report/table.ts';
import { chartWords, type ChartLanguage } from './language.ts';
import type { EffectsData } from './publishedEffects.ts';

/** The published effects as a table; changes in per cent or minutes, each with its design and source. */
export function effectsTable(data: EffectsData, language: ChartLanguage): Table {
	const { texts, formats } = chartWords(language);
	const heads = texts.effects.columns;
	return {
		columns: [
			{ key: 'what', label: heads.what, numeric: false },
			{ key: 'change', label: heads.change, numeric: true },
			{ key: 'unit', label: heads.unit, numeric: false },
			{
				key: 'interval',
				label: heads.interval,
				numeric: true,
				ends: { low: heads.low, high: heads.high },
			},
			{ key: 'design', label: heads.design, numeric: false },
			{ key: 'source', label: heads.source, numeric: false },
		],
		noteLabel: texts.note,
		rows: data.groups.flatMap(({ unit, rows }) => {
			const scale = unit === 'relative' ? 100 : 1;
			const write = (value: number) => formats.signed(value, 1);
			return rows.map(({ id, label, detail, source, isOwn, change, low, high }) => ({
				id: `${unit} ${id}`,
				total: isOwn,
				cells: {
					what: label,
					change: numberCell(change * scale, write),
					unit: texts.effects.units[unit],
					interval: rangeCell(
						low === null ? null : low * scale,
						high === null ? null : high * scale,
						(from, to) => texts.effects.range(write(from), write(to)),
					),
					design: detail,
					source,
				},
			}));
		}),
	};
}
