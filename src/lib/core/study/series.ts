import { parseIsoDate, type EpochDay } from '../period.ts';
import type { Estimate } from '../estimate/estimate.ts';
import type { StudyMeasurement } from './study.ts';

/** One period that was measured: its share of administration (0–1) at its midpoint. */
export interface SeriesPoint {
	/** Id of the measurement and the period in it: `m1.after`. */
	readonly id: string;
	/** As its owner named the measurement. */
	readonly label: string;
	readonly period: 'before' | 'after';
	readonly day: EpochDay;
	/** First and last counting day. */
	readonly from: EpochDay;
	readonly to: EpochDay;
	readonly share: number;
	/** 95 % interval; null where there is none. */
	readonly low: number | null;
	readonly high: number | null;
}

/**
 * The measurements of one study in order of time: the baseline first, then what was measured after 3, 6, 12 months. Most
 * measurements share their baseline, or take an earlier "after" as their "before": a period on days that were seen
 * already is left out. A measurement without dates has no place in time and is left out too.
 */
export function seriesOf(measurements: readonly StudyMeasurement[]): readonly SeriesPoint[] {
	const points = measurements.flatMap((measurement) =>
		(['before', 'after'] as const).flatMap((period) => pointOf(measurement, period) ?? []),
	);
	const seen = new Set<string>();
	return points
		.filter(({ from, to }) => {
			const days = `${from}–${to}`;
			const isNew = !seen.has(days);
			seen.add(days);
			return isNew;
		})
		.sort((a, b) => a.day - b.day);
}

function pointOf(measurement: StudyMeasurement, period: 'before' | 'after'): SeriesPoint | null {
	// A file may come from elsewhere: what is no date or number is absent.
	const { period: spans, share, levels } = measurement as Partial<StudyMeasurement>;
	const span = spans?.[period];
	const from = span ? parseIsoDate(span.first) : null;
	const to = span ? parseIsoDate(span.last) : null;
	const value = share?.[period];
	if (from === null || to === null || typeof value !== 'number') return null;
	const level: Partial<Pick<Estimate, 'low' | 'high'>> = levels?.[period] ?? {};
	return {
		id: `${measurement.id}.${period}`,
		label: measurement.label,
		period,
		day: (from + to) / 2,
		from,
		to,
		share: value,
		low: level.low ?? null,
		high: level.high ?? null,
	};
}
