import { issue, type Issue } from '../issue.ts';
import { parseIsoDate } from '../period.ts';
import { MEASUREMENT_SCHEMA } from '../report/measurementJson.ts';
import { STUDY_SCHEMA, type Study } from './study.ts';

const KEYS = {
	schema: 'text',
	version: 'text',
	title: 'text',
	measurements: 'list',
	cases: 'list',
	publications: 'list',
	worksCouncil: 'object or null',
	stamp: 'object',
	templates: 'list',
	log: 'list',
} as const;

/** The study as text: same study, same bytes. */
export function writeStudy(study: Study): string {
	return JSON.stringify(study, orderedKeys(study), 2) + '\n';
}

/** Top-level keys in one order, whatever order the object was built in; nested objects as they are. */
function orderedKeys(study: Study): (this: unknown, key: string, value: unknown) => unknown {
	return (key, value) =>
		key === ''
			? Object.fromEntries(Object.keys(KEYS).map((name) => [name, study[name as keyof Study]]))
			: value;
}

/** Reads a study file. Every problem is named by path; a file that is not a study is refused whole. */
export function readStudy(text: string): { readonly study: Study | null; readonly issues: readonly Issue[] } {
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		return refuse([issue('notAStudy', 'error', { found: text.slice(0, 20) })]);
	}
	if (!isObject(data) || data['schema'] !== STUDY_SCHEMA) {
		const found = isObject(data) ? String(data['schema'] ?? '') : typeof data;
		return refuse([issue('notAStudy', 'error', { found })]);
	}
	const issues = [...checkKeys(data), ...checkMeasurements(data['measurements']), ...checkCouncil(data)];
	return issues.length > 0 ? refuse(issues) : { study: data as unknown as Study, issues };
}

function refuse(issues: Issue[]) {
	return { study: null, issues };
}

function checkKeys(data: Record<string, unknown>): Issue[] {
	const unknown = Object.keys(data)
		.filter((key) => !(key in KEYS))
		.map((key) => issue('unknownStudyKey', 'error', { key }, { path: key }));
	const wrong = Object.entries(KEYS)
		.filter(([key, kind]) => !hasKind(data[key], kind))
		.map(([key, kind]) => issue('studyPartMissing', 'error', { part: key, expected: kind }, { path: key }));
	return [...unknown, ...wrong];
}

function hasKind(value: unknown, kind: string): boolean {
	if (kind === 'list') return Array.isArray(value);
	if (kind === 'text') return typeof value === 'string';
	return (kind === 'object or null' && value === null) || isObject(value);
}

function checkMeasurements(measurements: unknown): Issue[] {
	if (!Array.isArray(measurements)) return [];
	return measurements.flatMap((measurement: unknown, index) =>
		isObject(measurement) &&
		measurement['schema'] === MEASUREMENT_SCHEMA &&
		typeof measurement['id'] === 'string'
			? []
			: [
					issue(
						'studyPartMissing',
						'error',
						{ part: `measurements[${index}]`, expected: MEASUREMENT_SCHEMA },
						{ path: `measurements[${index}]` },
					),
				],
	);
}

function checkCouncil(data: Record<string, unknown>): Issue[] {
	const council = data['worksCouncil'];
	if (!isObject(council)) return [];
	const date = council['decisionDate'];
	return typeof date === 'string' && parseIsoDate(date) !== null && typeof council['reference'] === 'string'
		? []
		: [
				issue(
					'studyPartMissing',
					'error',
					{ part: 'worksCouncil', expected: 'decisionDate YYYY-MM-DD, reference' },
					{ path: 'worksCouncil' },
				),
			];
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
