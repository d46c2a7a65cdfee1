import type { BreakdownRow } from '../estimate/breakdown.ts';
import { estimateIds, type Estimate } from '../estimate/estimate.ts';
import type { Issue } from '../issue.ts';
import type { Balance } from '../panel/reconciliation.ts';
import { isoDate } from '../period.ts';
import type { Measurement } from './measurement.ts';

export const MEASUREMENT_SCHEMA = 'halftijd/measurement@1';

/** The exported form of a measurement: plain JSON, undefined is null, no NaN, no missing key. */
export type MeasurementJson = ReturnType<typeof measurementJson>;

/** `halftijd/measurement@1`. `say` words an issue in the language of the reader. */
export function measurementJson(measurement: Measurement, say: (found: Issue) => string) {
	const { goal, reconciliation } = measurement;
	return {
		schema: MEASUREMENT_SCHEMA,
		version: measurement.version,
		title: measurement.title,
		seed: measurement.seed,
		unit: measurement.unit,
		files: measurement.files.map((file) => ({ ...file })),
		population: measurement.population,
		reconciliation: {
			rows: balance(reconciliation.rows, 1),
			minutes: balance(reconciliation.seconds, 60),
		},
		period: {
			before: measurement.span.before && span(measurement.span.before),
			after: measurement.span.after && span(measurement.span.after),
		},
		share: measurement.share,
		levels: {
			before: estimateJson(measurement.levels.before),
			after: estimateJson(measurement.levels.after),
		},
		headline: measurement.headline && {
			id: measurement.headline.id,
			...estimateJson(measurement.headline),
			level: measurement.headline.level,
		},
		estimates: Object.fromEntries(
			estimateIds.map((id) => {
				const estimate = measurement.estimates[id];
				return [id, estimate && estimateJson(estimate)];
			}),
		),
		actualUsers: measurement.actualUsers && estimateJson(measurement.actualUsers),
		groups: {
			byRole: measurement.groups.byRole.map(groupJson),
			byActivity: measurement.groups.byActivity.map(groupJson),
			byDepartment: measurement.groups.byDepartment.map(groupJson),
		},
		goal: {
			id: measurement.goalId,
			baseline: goal?.baseline.share ?? null,
			baselineId: goal?.baseline.id ?? null,
			baselineDate: goal ? isoDate(goal.baseline.day) : null,
			target: goal?.target ?? null,
			at: isoDate(measurement.midpoint.after),
			path: goal?.path ?? null,
			requiredReduction: goal?.requiredReduction ?? null,
			progress: goal?.progress ?? null,
			paceSoFar: goal?.paceSoFar ?? null,
			paceNeeded: goal?.paceNeeded ?? null,
			probability: goal?.probability ?? null,
			class: goal?.class ?? 'notEnoughData',
		},
		checks: measurement.checks,
		verdict: measurement.verdict,
		unitsNeeded: measurement.unitsNeeded,
		issues: measurement.issues.map((found) => ({
			code: found.code,
			severity: found.severity,
			where: found.where,
			params: found.params,
			message: say(found),
		})),
	};
}

function estimateJson(estimate: Estimate) {
	return {
		estimate: estimate.estimate,
		se: estimate.se,
		df: estimate.df,
		low: estimate.low,
		high: estimate.high,
		p: estimate.p,
		n: estimate.n,
		...(estimate.values ? { values: estimate.values } : {}),
	};
}

function groupJson(row: BreakdownRow) {
	return row.suppressed
		? { name: row.name, suppressed: true as const, reason: row.reason }
		: {
				name: row.name,
				suppressed: false as const,
				persons: row.persons,
				before: estimateJson(row.before),
				after: estimateJson(row.after),
				change: estimateJson(row.change),
			};
}

function balance(counts: Balance, divisor: number) {
	return {
		read: counts.read / divisor,
		used: counts.used / divisor,
		rejected: counts.rejected / divisor,
		outside: counts.outside / divisor,
	};
}

function span({ first, last }: { first: number; last: number }) {
	return { first: isoDate(first), last: isoDate(last) };
}
