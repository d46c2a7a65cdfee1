import type { IntervalData, IntervalRow } from '#lib/charts/progress/intervalRows.ts';
import type { OwnResults } from '#lib/core/progress/ownResults.ts';
import { numberCell, rangeCell, type Table } from '#lib/core/report/table.ts';
import type { Dictionary } from '#lib/i18n/dictionary.ts';

type Words = Pick<Dictionary, 'ownOrganisation' | 'publishing' | 'formats'>;

/** One row of chart and table: an own result, or all participants of a design. */
interface Row {
	readonly id: string;
	readonly label: string;
	readonly detail: string;
	readonly design: string;
	readonly isMain: boolean;
	readonly figures: { readonly estimate: number; readonly low: number; readonly high: number } | null;
}

function rowsOf({ own, together }: OwnResults, release: string | null, words: Words): readonly Row[] {
	const { ownOrganisation: texts, publishing, formats } = words;
	return [
		...own.map((result): Row => ({
			id: result.uuid,
			label: formats.shortDate(result.day),
			detail: texts.persons(formats.number(result.persons)),
			design: publishing.designs[result.design],
			isMain: true,
			figures: result,
		})),
		...(release === null ? [] : together).map(({ design, figures }): Row => ({
			id: design,
			label: texts.together(publishing.designs[design], release ?? ''),
			detail: '',
			design: publishing.designs[design],
			isMain: false,
			figures: figures && figures.effect,
		})),
	];
}

/** Own results over time as a chart of intervals, participants together below. */
export function ownResultsChart(results: OwnResults, release: string | null, words: Words): IntervalData {
	const { ownOrganisation: texts, formats } = words;
	const rows = rowsOf(results, release, words);
	const said = rows.flatMap(({ label, figures }) =>
		figures
			? [
					`${label} ${formats.percent(figures.estimate)} (${formats.percent(figures.low)} – ${formats.percent(figures.high)})`,
				]
			: [],
	);
	return {
		name: texts.sub,
		description: texts.describe(said.join('; ')),
		heads: { effect: texts.effect, verdict: null },
		rows: rows.map(({ id, label, detail, isMain, figures }): IntervalRow => ({
			...{ id, label, detail, isMain },
			figures: figures && { ...figures, prediction: null, required: null },
			verdict: null,
			absent: texts.hidden,
		})),
	};
}

/** The same rows as a table, in per cent. */
export function ownResultsTable(results: OwnResults, release: string | null, words: Words): Table {
	const { ownOrganisation: texts, formats } = words;
	const { columns } = texts;
	const percent = (value: number) => formats.number(value, 1);
	return {
		columns: [
			{ key: 'result', label: columns.result, numeric: false },
			{ key: 'design', label: columns.design, numeric: false },
			{ key: 'effect', label: columns.effect, numeric: true },
			{
				key: 'interval',
				label: columns.interval,
				numeric: true,
				ends: { low: columns.low, high: columns.high },
			},
		],
		rows: rowsOf(results, release, words).map(({ id, label, design, figures }) => ({
			id,
			cells: {
				result: label,
				design,
				effect: numberCell(figures && figures.estimate * 100, percent),
				interval: rangeCell(
					figures && figures.low * 100,
					figures && figures.high * 100,
					(low, high) => `${percent(low)} – ${percent(high)}`,
				),
			},
			...(figures ? {} : { note: texts.hidden }),
		})),
	};
}
