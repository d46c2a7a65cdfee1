import type { GroupRow, GroupRows } from '#lib/core/progress/groupRows.ts';
import { numberCell, rangeCell, type Table } from '#lib/core/report/table.ts';
import type { ChartLanguage } from '../language.ts';
import { inPercent } from './inPercent.ts';
import type { IntervalData, IntervalRow } from './intervalRows.ts';
import {
	chanceText,
	effectText,
	organisationsText,
	progressWords,
	rangeText,
	type ProgressWords,
} from './progressWords.ts';

/** What a row of a split is called. */
export function groupName({ key }: GroupRows, { id }: GroupRow, { texts, names }: ProgressWords): string {
	if (id === 'all') return texts.groups.all;
	const words: Readonly<Record<string, string>> =
		key === 'sector' ? names.sectors : key === 'applicationKind' ? names.applicationKinds : names.regions;
	return words[id] ?? id;
}

/** The finding of a split: who is on track; of controlled results, which have no place on the path, where AI helps. */
export function groupTitle(groups: GroupRows, hasPath: boolean, words: ProgressWords): string {
	const { texts, formats } = words;
	if (groups.rows.every(({ figures }) => figures === null)) return texts.groups.titleHidden[groups.key];
	if (!hasPath) {
		const sure = groups.rows.filter(({ figures }) => figures !== null && figures.effect.low > 0);
		const names = sure.map((row) => groupName(groups, row, words));
		return sure.length === 0 ? texts.groups.titleNoneSure : texts.groups.titleSure(formats.list(names));
	}
	const onTrack = groups.rows.filter(({ track }) => track?.class === 'onTrack' || track?.class === 'reached');
	return onTrack.length === 0
		? texts.groups.titleNone[groups.key]
		: texts.groups.titleOnTrack(
				formats.list(onTrack.map((row) => groupName(groups, row, words))),
				onTrack.length === 1,
			);
}

/** What limits the rows of a split: a chosen kind within sectors, or that it cannot be limited. */
export function groupLimit(groups: GroupRows, { texts, names, formats }: ProgressWords): string | null {
	const { sector, applicationKind } = groups.within;
	const limits = [
		...(sector === null ? [] : [names.sectors[sector]]),
		...(applicationKind === null ? [] : [names.applicationKinds[applicationKind]]),
	];
	if (limits.length > 0) return texts.groups.within(formats.list(limits));
	return groups.isWider ? texts.groups.wider : null;
}

export function groupChart(groups: GroupRows, hasPath: boolean, language: ChartLanguage): IntervalData {
	const words = progressWords(language);
	const { texts, formats } = words;
	const all = [groups.all, ...groups.rows];
	const hidden = all.filter(({ figures }) => figures === null).map((row) => groupName(groups, row, words));
	const told = all.flatMap((row) =>
		row.figures
			? [
					texts.groups.describeRow(
						groupName(groups, row, words),
						effectText(row.figures.effect.estimate, words),
						rangeText(row.figures.effect.low, row.figures.effect.high, words),
						row.track && texts.classes[row.track.class],
					),
				]
			: [],
	);
	return {
		name: texts.groups.name[groups.key],
		description: [
			...told,
			...(hidden.length > 0 ? [texts.groups.describeHidden(formats.list(hidden))] : []),
		].join(' '),
		heads: { effect: texts.groups.effect, verdict: hasPath ? texts.groups.chance : null },
		rows: all.map((row): IntervalRow => {
			const { figures, track } = row;
			const chance = track?.probability ?? null;
			return {
				id: row.id,
				label: groupName(groups, row, words),
				detail: figures ? organisationsText(figures.organisations, words) : '',
				isMain: row.id === 'all' || row.isChosen,
				figures: figures && {
					...figures.effect,
					prediction: figures.prediction,
					required: track?.required ?? null,
				},
				verdict: track && {
					word: texts.classes[track.class],
					detail: chance === null ? '' : chanceText(chance, words),
				},
				absent: texts.notEnough,
			};
		}),
	};
}

/** The split as a table; effects and chances in per cent. */
export function groupTable(groups: GroupRows, language: ChartLanguage): Table {
	const words = progressWords(language);
	const { texts, formats } = words;
	const heads = texts.course.columns;
	const percent = (value: number) => `${formats.number(value, 1)}%`;
	const range = (low: number, high: number) => texts.range(formats.number(low, 1), percent(high));
	const ends = (pair: { low: number; high: number } | null) =>
		rangeCell(pair && inPercent(pair.low), pair && inPercent(pair.high), range);
	const share = (value: number | null) => numberCell(value === null ? null : inPercent(value), percent);
	return {
		columns: [
			{ key: 'group', label: texts.groups.first[groups.key], numeric: false },
			{ key: 'organisations', label: heads.organisations, numeric: true },
			{ key: 'persons', label: texts.groups.columns.persons, numeric: true },
			{ key: 'effect', label: heads.effect, numeric: true },
			{ key: 'interval', label: heads.interval, numeric: true, ends: { low: heads.low, high: heads.high } },
			{
				key: 'prediction',
				label: heads.prediction,
				numeric: true,
				ends: { low: heads.predictionLow, high: heads.predictionHigh },
			},
			{ key: 'required', label: texts.groups.columns.required, numeric: true },
			{ key: 'chance', label: texts.groups.columns.chance, numeric: true },
			{ key: 'class', label: texts.groups.columns.class, numeric: false },
		],
		noteLabel: texts.remark,
		rows: [groups.all, ...groups.rows].map((row) => {
			const { figures, track } = row;
			const name = groupName(groups, row, words);
			const chance = track?.probability ?? null;
			if (!figures) return { id: row.id, cells: { group: name }, note: texts.notEnough };
			return {
				id: row.id,
				total: row.id === 'all',
				cells: {
					group: name,
					organisations: numberCell(figures.organisations, (value) => formats.number(value)),
					persons: numberCell(figures.persons, (value) => formats.number(value)),
					effect: share(figures.effect.estimate),
					interval: ends(figures.effect),
					prediction: ends(figures.prediction),
					required: share(track?.required ?? null),
					chance: chance === null ? null : numberCell(inPercent(chance), () => chanceText(chance, words)),
					class: track && texts.classes[track.class],
				},
			};
		}),
	};
}
