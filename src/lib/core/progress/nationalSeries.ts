import type { BaselineReference, GoalReference } from '../goal/reference.ts';
import { parseIsoDate, yearsBetween, type EpochDay } from '../period.ts';
import type { BothLanguages } from '../reference.ts';

export interface NationalPoint {
	readonly id: string;
	readonly day: EpochDay;
	readonly share: number;
	readonly label: BothLanguages;
	/** Words of `sourceOf`. */
	readonly source: { readonly id: string; readonly series: string | null; readonly source: string };
	readonly contested: boolean;
}

/** The published series of the whole country. Never one line with the participants: they measure something else. */
export interface NationalSeries {
	/** Points of one series of one source, oldest first: these may be joined. */
	readonly lines: readonly {
		readonly series: 'azw' | 'berenschot';
		readonly points: readonly NationalPoint[];
	}[];
	/** Parts of a series for one sector, at one moment. */
	readonly sectors: readonly (NationalPoint & { readonly sector: string })[];
	/** A level that is quoted but belongs to no series. */
	readonly quoted: readonly NationalPoint[];
	/** What was agreed: at most this share on that day. */
	readonly goal: NationalPoint;
	/** From the last point of the series of all care, to each goal: percentage points a year; below zero is down. */
	readonly needed: {
		readonly from: NationalPoint;
		readonly max20: { readonly share: number; readonly pointsPerYear: number };
		readonly halve2030: { readonly share: number; readonly pointsPerYear: number };
	};
}

/** Throws where the reference files lack the series of all care or the agreed goal: a mistake of ours. */
export function nationalSeries(
	baselines: readonly BaselineReference[],
	goals: readonly GoalReference[],
): NationalSeries {
	const points = baselines.map((entry) => ({
		...pointOf(entry),
		sector: entry.sector,
		series: entry.series,
	}));
	const lineOf = (series: 'azw' | 'berenschot', sector: string | null) => ({
		series,
		points: points
			.filter((point) => point.series === series && point.sector === sector)
			.map(plain)
			.sort((a, b) => a.day - b.day),
	});
	const lines = [lineOf('azw', null), lineOf('berenschot', 'longTermCare')];
	const agreed = goals.find(({ id }) => id === 'max20');
	const from = lines[0]?.points.at(-1);
	if (!agreed || !from) throw new Error('The reference files lack the national series or its goal.');
	const goal = { ...pointOf({ ...agreed, contested: false, series: null }), day: dayOf(agreed.at) };
	const pace = (share: number) => ({
		share,
		pointsPerYear: (100 * (share - from.share)) / yearsBetween(from.day, goal.day),
	});
	return {
		lines,
		sectors: points.flatMap((point) =>
			point.series === 'azw' && point.sector !== null ? [{ ...plain(point), sector: point.sector }] : [],
		),
		quoted: points.filter(({ series }) => series === null).map(plain),
		goal,
		needed: { from, max20: pace(goal.share), halve2030: pace(from.share / 2) },
	};
}

type Entry = Pick<BaselineReference, 'id' | 'date' | 'value' | 'label' | 'source' | 'series' | 'contested'>;

function pointOf({ id, date, value, label, source, series, contested }: Entry): NationalPoint {
	return { id, day: dayOf(date), share: value, label, source: { id, series, source }, contested };
}

function plain({ id, day, share, label, source, contested }: NationalPoint): NationalPoint {
	return { id, day, share, label, source, contested };
}

function dayOf(text: string): EpochDay {
	const day = parseIsoDate(text);
	if (day === null) throw new Error(`Reference value without a day: ${text}`);
	return day;
}
