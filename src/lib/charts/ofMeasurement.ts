import type { BreakdownRow } from '#lib/core/estimate/breakdown.ts';
import type { Estimate } from '#lib/core/estimate/estimate.ts';
import type { Measurement } from '#lib/core/report/measurement.ts';
import type { SeriesPoint } from '#lib/core/study/series.ts';
import type { BeforeAfterData, BeforeAfterRow, Level } from './beforeAfter.ts';
import type { PathData, PathPoint } from './pathTo2030.ts';

const TWENTY_PERCENT = 0.2;
const NARROWEST_DIFFERENCE = 0.01;

/** What a later measurement of a series is called, by its whole months since the baseline. */
export interface SeriesNames {
	readonly afterMonths: (months: number) => string;
}

const DAYS_PER_MONTH = 365.25 / 12;

/**
 * The path chart of a measurement; null when there is no path (nobody administered before). Earlier measurements of the
 * same study stand before it, as far as they lie between its own two periods.
 */
export function pathOfMeasurement(
	measurement: Measurement,
	earlier: readonly SeriesPoint[] = [],
	names?: SeriesNames,
): PathData | null {
	const { goal, levels, span, midpoint } = measurement;
	if (!goal) return null;
	const point = (level: Estimate, period: 'before' | 'after') => ({
		day: midpoint[period],
		measured: span[period] && { from: span[period].first, to: span[period].last },
		share: level.estimate,
		low: level.low,
		high: level.high,
	});
	return {
		path: {
			goal: goal.id,
			from: { day: goal.baseline.day, share: goal.baseline.share },
			to: { day: goal.deadline, share: goal.target },
		},
		before: point(levels.before, 'before'),
		after: withEarlier(point(levels.after, 'after'), midpoint.before, earlier, names),
		asked: goal.path,
		otherGoal:
			goal.id === 'halve2030' && Math.abs(goal.target - TWENTY_PERCENT) > NARROWEST_DIFFERENCE
				? TWENTY_PERCENT
				: null,
	};
}

function withEarlier(
	last: PathPoint,
	baseline: number,
	earlier: readonly SeriesPoint[],
	names: SeriesNames | undefined,
): PathPoint[] {
	const between = earlier.filter(({ day }) => day > baseline && day < last.day);
	if (between.length === 0) return [last];
	const named = (point: PathPoint): PathPoint => {
		const months = Math.round((point.day - baseline) / DAYS_PER_MONTH);
		return names ? { ...point, label: names.afterMonths(months) } : point;
	};
	return [
		...between.map(({ day, from, to, share, low, high }) =>
			named({ day, measured: { from, to }, share, low, high }),
		),
		named(last),
	];
}

/** Shares by role or department, below the row of everybody together. */
export function sharesOfMeasurement(
	measurement: Measurement,
	kind: 'role' | 'department',
	names: { readonly everybody: string; readonly unnamed: string },
): BeforeAfterData {
	const { levels, population } = measurement;
	const change = measurement.estimates.shareDifference;
	const everybody: BeforeAfterRow[] = change
		? [
				{
					id: 'everybody',
					label: names.everybody,
					persons: population.matched,
					before: levelOf(levels.before),
					after: levelOf(levels.after),
					change: levelOf(change, 0.01),
					total: true,
				},
			]
		: [];
	const groups = kind === 'role' ? measurement.groups.byRole : measurement.groups.byDepartment;
	return {
		unit: 'share',
		rowKind: kind,
		rows: [
			...everybody,
			...groups.toSorted((a, b) => changeOf(a) - changeOf(b)).map((row) => rowOf(row, names.unnamed, 0.01)),
		],
	};
}

/** Minutes per working day of eight hours, by administrative activity; the most time first. */
export function activitiesOfMeasurement(
	measurement: Measurement,
	names: { readonly unnamed: string },
): BeforeAfterData {
	return {
		unit: 'minutes',
		rowKind: 'activity',
		rows: measurement.groups.byActivity
			.toSorted((a, b) => mostMinutes(b) - mostMinutes(a))
			.map((row) => rowOf(row, names.unnamed, 1)),
	};
}

/** A hidden row sorts as zero, so that its place tells nothing. */
function mostMinutes(row: BreakdownRow): number {
	return row.suppressed ? 0 : Math.max(row.before.estimate, row.after.estimate);
}

function changeOf(row: BreakdownRow): number {
	return row.suppressed ? 0 : row.change.estimate;
}

function rowOf(row: BreakdownRow, unnamed: string, changeScale: number): BeforeAfterRow {
	const own = { id: row.name ?? '', label: row.name ?? unnamed };
	return row.suppressed
		? { ...own, hidden: row.reason }
		: {
				...own,
				persons: row.persons,
				before: levelOf(row.before),
				after: levelOf(row.after),
				change: levelOf(row.change, changeScale),
			};
}

function levelOf({ estimate, low, high }: Estimate, scale = 1): Level {
	return {
		value: estimate * scale,
		low: low === null ? null : low * scale,
		high: high === null ? null : high * scale,
	};
}
