import { parseIsoDate } from '#lib/core/period.ts';
import type { NationalSeries } from '#lib/core/progress/nationalSeries.ts';
import type { GroupKey } from '#lib/core/progress/groupRows.ts';
import type { ProgressView } from '#lib/core/progress/progressView.ts';
import type { Table } from '#lib/core/report/table.ts';
import { sourceOf } from '#lib/i18n/sourceOf.ts';
import type { ChartLanguage } from '../language.ts';
import type { EffectRow } from '../publishedEffects.ts';
import { effectsTable } from '../publishedEffectsTable.ts';
import { courseTable } from './courseTable.ts';
import { coverageChart, coverageTable } from './coverageFigure.ts';
import type { FigureId } from './figureIds.ts';
import type { ProgressDrawing } from './drawings.ts';
import { fundingTable } from './fundingTable.ts';
import { millionText } from './fundingText.ts';
import { groupChart, groupLimit, groupTable, groupTitle } from './groupFigure.ts';
import { nationalTable } from './nationalTable.ts';
import { progressWords, type ProgressWords } from './progressWords.ts';
import { publishedData } from './publishedFigure.ts';

/** A public figure as page, file and answer show it: finding, measure, caution, numbers and drawing. */
export interface ProgressFigure {
	readonly id: FigureId;
	readonly title: string;
	readonly sub: string;
	readonly note: string;
	readonly table: Table;
	readonly drawing: ProgressDrawing;
}

/** What was published by others, in the reader's language. */
export interface PublishedKnowledge {
	readonly national: NationalSeries;
	readonly effects: readonly EffectRow[];
}

/** Every figure of a view, in the order of the page. */
export function progressFigures(
	view: ProgressView,
	known: PublishedKnowledge,
	language: ChartLanguage,
): ProgressFigure[] {
	const words = progressWords(language);
	const note = noteWriter(view, words);
	const hasPath = view.design === 'beforeAfter';
	const group = (id: FigureId, key: GroupKey): ProgressFigure => {
		const groups =
			key === 'sector' ? view.bySector : key === 'applicationKind' ? view.byApplicationKind : view.byRegion;
		return {
			id,
			title: groupTitle(groups, hasPath, words),
			sub: words.texts.groups.sub(words.texts.measure[view.design], hasPath),
			note: note(groupLimit(groups, words), words.texts.groups.note),
			table: groupTable(groups, language),
			drawing: { kind: 'intervals', data: groupChart(groups, hasPath, language) },
		};
	};
	return [
		courseFigure(view, note, words, language),
		group('sectoren', 'sector'),
		group('soorten', 'applicationKind'),
		group('provincies', 'region'),
		nationalFigure(known.national, words, language),
		publishedFigure(view, known.effects, note, words, language),
		fundingFigure(view, note, words, language),
		coverageFigure(view, note, words, language),
	];
}

type NoteWriter = (...parts: readonly (string | null)[]) => string;

/** Invented figures say so first, in every note and therefore under every picture that leaves the page. */
function noteWriter({ release }: ProgressView, { texts }: ProgressWords): NoteWriter {
	return (...parts) =>
		[release.isDemonstration ? texts.invented : null, ...parts].filter((part) => part !== null).join(' ');
}

function courseTitle({ figures, track, design }: ProgressView, { texts }: ProgressWords): string {
	if (!figures) return texts.course.titleHidden;
	if (design === 'beforeAfter') return texts.course.titles[track?.class ?? 'notEnoughData'];
	const { low, high } = figures.effect;
	return texts.course.titlesControlled[low > 0 ? 'saves' : high < 0 ? 'costs' : 'unsure'];
}

function courseFigure(
	view: ProgressView,
	note: NoteWriter,
	words: ProgressWords,
	language: ChartLanguage,
): ProgressFigure {
	const texts = words.texts.course;
	const hasPath = view.design === 'beforeAfter';
	const data = { goal: hasPath ? view.filters.goal : null, points: view.course, outlook: view.outlook };
	const pace = view.outlook?.pointsPerYear ?? null;
	return {
		id: 'pad',
		title: courseTitle(view, words),
		sub: texts.sub(words.texts.measure[view.design]),
		note: note(
			texts.noteMethod,
			hasPath ? texts.noteOther[view.filters.goal] : words.texts.noPath,
			!hasPath ? null : pace === null ? texts.noteNoTrend : texts.noteTrend(words.formats.signed(pace, 1)),
		),
		table: courseTable(data, language),
		drawing: { kind: 'course', data },
	};
}

function nationalFigure(
	national: NationalSeries,
	{ texts, formats }: ProgressWords,
	language: ChartLanguage,
): ProgressFigure {
	const points = national.lines[0]?.points ?? [];
	const [first, last] = [points[0] ?? national.needed.from, national.needed.from];
	const { max20, halve2030 } = national.needed;
	const all = [...national.lines.flatMap((line) => line.points), ...national.quoted, national.goal];
	const sources = [...new Set(all.map(({ source }) => sourceOf(source, language)))];
	const points1 = (value: number) => formats.signed(value, 1);
	return {
		id: 'nederland',
		title: texts.national.title(
			formats.percent(first.share, 0),
			formats.percent(last.share, 0),
			last.share < first.share,
		),
		sub: texts.national.sub,
		note: [
			texts.national.note({
				max20: points1(max20.pointsPerYear),
				halve2030: points1(halve2030.pointsPerYear),
				half: formats.percent(halve2030.share, 1),
			}),
			texts.national.sources(sources.join('; ')),
		].join(' '),
		table: nationalTable(national, language),
		drawing: { kind: 'national', data: national },
	};
}

function publishedFigure(
	view: ProgressView,
	effects: readonly EffectRow[],
	note: NoteWriter,
	words: ProgressWords,
	language: ChartLanguage,
): ProgressFigure {
	const { title, sub } = words.texts.published;
	const data = publishedData(view, effects, words);
	return {
		id: 'onderzoek',
		title,
		sub,
		note: note(words.texts.published.note),
		table: effectsTable(data, language),
		drawing: { kind: 'published', data },
	};
}

function fundingFigure(
	{ funding }: ProgressView,
	note: NoteWriter,
	words: ProgressWords,
	language: ChartLanguage,
): ProgressFigure {
	const texts = words.texts.funding;
	const all = funding.find(({ id, parts }) => id === 'all' && parts.length > 0);
	return {
		id: 'na-subsidie',
		title: all ? texts.title(millionText(all.eurPerYear, words)) : texts.titleHidden,
		sub: texts.sub,
		note: note(texts.note),
		table: fundingTable(funding, language),
		drawing: { kind: 'funding', rows: funding },
	};
}

function coverageFigure(
	{ coverage, design, sectorSizes }: ProgressView,
	note: NoteWriter,
	words: ProgressWords,
	language: ChartLanguage,
): ProgressFigure {
	const texts = words.texts.coverage;
	const share = coverage.find((each) => each.design === design)?.coverage ?? null;
	return {
		id: 'dekking',
		title: share === null ? texts.title : texts.titleFew(words.formats.percent(share, 1)),
		sub: texts.sub,
		note: note(texts.note, share === null ? texts.noteUnknown : null, sizeSources(sectorSizes, words)),
		table: coverageTable(coverage, language),
		drawing: { kind: 'intervals', data: coverageChart(coverage, design, language) },
	};
}

/** The sources of the sizes, each once; invented ones are named as such by the note already. */
function sizeSources(
	{ known }: ProgressView['sectorSizes'],
	{ texts, formats }: ProgressWords,
): string | null {
	const sources = known.map(({ source, date }) =>
		texts.coverage.source(source, formats.shortDate(parseIsoDate(date))),
	);
	return known.length === 0 ? null : texts.coverage.noteSources([...new Set(sources)].join('; '));
}
