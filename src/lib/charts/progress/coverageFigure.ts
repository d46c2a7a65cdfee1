import type { ProgressView } from '#lib/core/progress/progressView.ts';
import { numberCell, rangeCell, type Table } from '#lib/core/report/table.ts';
import type { ChartLanguage } from '../language.ts';
import { inPercent } from './inPercent.ts';
import type { IntervalData } from './intervalRows.ts';
import { effectText, progressWords, rangeText } from './progressWords.ts';

type Coverage = ProgressView['coverage'];
const suppositions = ['nobodyElse', 'everybody'] as const;

/** What the participants say about all of care, under two suppositions, for one design. */
export function coverageChart(
	coverage: Coverage,
	design: ProgressView['design'],
	language: ChartLanguage,
): IntervalData {
	const words = progressWords(language);
	const { texts } = words;
	const shown = coverage.find((each) => each.design === design) ?? null;
	const rows = suppositions.map((id) => {
		const figures = shown?.[id] ?? null;
		return {
			id,
			label: texts.coverage.short[id],
			detail: words.names.designs[design],
			isMain: false,
			figures: figures && { ...figures, prediction: null, required: null },
			verdict: null,
			absent: texts.coverage.unknown,
		};
	});
	return {
		name: texts.coverage.name,
		description: suppositions
			.map((id) => {
				const figures = shown?.[id];
				return figures
					? texts.coverage.describeRow(
							texts.coverage[id],
							effectText(figures.estimate, words),
							rangeText(figures.low, figures.high, words),
						)
					: `${texts.coverage[id]}: ${texts.coverage.unknown}.`;
			})
			.join(' '),
		heads: { effect: texts.groups.effect, verdict: null },
		rows,
	};
}

/** Both suppositions for both designs; effects and coverage in per cent. */
export function coverageTable(coverage: Coverage, language: ChartLanguage): Table {
	const { texts, names, formats } = progressWords(language);
	const heads = texts.course.columns;
	const percent = (value: number) => `${formats.number(value, 1)}%`;
	const range = (low: number, high: number) => texts.range(formats.number(low, 1), percent(high));
	const share = (value: number | null) => numberCell(value === null ? null : inPercent(value), percent);
	return {
		columns: [
			{ key: 'what', label: texts.coverage.columns.what, numeric: false },
			{ key: 'design', label: texts.coverage.columns.design, numeric: false },
			{ key: 'effect', label: heads.effect, numeric: true },
			{ key: 'interval', label: heads.interval, numeric: true, ends: { low: heads.low, high: heads.high } },
			{ key: 'coverage', label: texts.coverage.columns.coverage, numeric: true },
			{ key: 'measured', label: texts.coverage.columns.measured, numeric: true },
		],
		noteLabel: texts.remark,
		rows: coverage.flatMap((each) =>
			suppositions.map((id) => {
				const figures = each[id];
				return {
					id: `${each.design} ${id}`,
					cells: {
						what: texts.coverage[id],
						design: names.designs[each.design],
						effect: share(figures?.estimate ?? null),
						interval: rangeCell(figures && inPercent(figures.low), figures && inPercent(figures.high), range),
						coverage: share(each.coverage),
						measured: numberCell(each.measuredNotPublished, (value) => formats.number(value)),
					},
				};
			}),
		),
	};
}
