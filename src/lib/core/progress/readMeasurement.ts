import { issue, type Issue, type Where } from '../issue.ts';
import { MEASUREMENT_SCHEMA } from '../report/measurementJson.ts';
import type { Candidate } from './candidate.ts';
import type { PoolDesign } from './effect.ts';
import type { PathEffect } from './trackOfPool.ts';

const DESIGNS: Readonly<Record<string, PoolDesign>> = {
	controlledReduction: 'controlled',
	shareReduction: 'beforeAfter',
};

type Json = Readonly<Record<string, unknown>>;

/**
 * The headline of one `halftijd/measurement@1` as a result to pool, with its place on the path. Without a title the
 * organisation is called after the file. Null, with the reason, when there is nothing to pool in it.
 */
export function readMeasurement(
	document: unknown,
	file: string,
): { readonly candidate: Candidate | null; readonly issues: readonly Issue[] } {
	const where: Where = { file };
	const refuse = (problem: Issue) => ({ candidate: null, issues: [problem] });
	const measurement = object(document);
	if (measurement.schema !== MEASUREMENT_SCHEMA) {
		const found = typeof measurement.schema === 'string' ? measurement.schema : kindOf(document);
		return refuse(issue('poolNotAMeasurement', 'error', { found, expected: MEASUREMENT_SCHEMA }, where));
	}
	const title = typeof measurement.title === 'string' ? measurement.title.trim() : '';
	const organisation = title === '' ? file : title;
	const headline = object(measurement.headline);
	const { id } = headline;
	if ((headline.estimate ?? null) === null || (headline.se ?? null) === null) {
		const path = measurement.headline ? 'headline.se' : 'headline';
		return refuse(issue('poolNoStandardError', 'error', { organisation }, { file, path }));
	}
	const design = typeof id === 'string' && Object.hasOwn(DESIGNS, id) ? DESIGNS[id]! : null;
	if (design === null) {
		const params = { organisation, found: typeof id === 'string' ? id : kindOf(id) };
		return refuse(issue('poolHeadlineUnknown', 'error', params, { file, path: 'headline.id' }));
	}
	for (const quantity of ['estimate', 'se'] as const) {
		if (typeof headline[quantity] === 'number') continue;
		const params = { organisation, quantity, found: String(headline[quantity]) };
		return refuse(issue('poolNotANumber', 'error', params, { file, path: `headline.${quantity}` }));
	}
	const candidate: Candidate = {
		organisation,
		design,
		estimate: headline.estimate as number,
		se: headline.se as number,
		path: pathOf(measurement),
		logs: logsOf(measurement.files),
		where,
	};
	return { candidate, issues: [] };
}

/**
 * θ_b and its standard error against the baseline that the goal was set from: the uncontrolled reduction against the own
 * one, else 1 − S_after/b with se(S_after)/b.
 */
function pathOf(measurement: Json): PathEffect | null {
	const goal = object(measurement.goal);
	const share = object(measurement.share);
	const { baseline, target, requiredReduction: required } = goal;
	if (typeof goal.id !== 'string' || !isNumber(baseline) || !isNumber(target) || !isNumber(required))
		return null;
	if (baseline <= 0) return null;
	const isOwn = (goal.baselineId ?? null) === null ? baseline === share.before : goal.baselineId === 'own';
	const own = object(object(measurement.estimates).shareReduction);
	const level = object(object(measurement.levels).after);
	const reduction = isOwn ? own.estimate : isNumber(share.after) ? 1 - share.after / baseline : null;
	const se = isOwn ? own.se : isNumber(level.se) ? level.se / baseline : null;
	if (!isNumber(reduction) || !isNumber(se) || se <= 0) return null;
	return {
		goal: goal.id,
		reduction,
		se,
		required,
		early: (goal.paceSoFar ?? null) === null,
		reached: target >= baseline,
	};
}

function logsOf(files: unknown): readonly string[] {
	if (!Array.isArray(files)) return [];
	return files.flatMap((file: unknown) => {
		const { sha256 } = object(file);
		return typeof sha256 === 'string' && sha256 !== '' ? [sha256] : [];
	});
}

function object(value: unknown): Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function isNumber(value: unknown): value is number {
	return typeof value === 'number' && Number.isFinite(value);
}

function kindOf(value: unknown): string {
	if (value === undefined || value === null) return 'null';
	return Array.isArray(value) ? '[]' : typeof value;
}
