import { CASE_SCHEMA } from '../business/readCase.ts';
import { issue, type Issue } from '../issue.ts';
import { parseIsoDate } from '../period.ts';
import { MEASUREMENT_SCHEMA } from '../report/measurementJson.ts';
import { isReceipt, RECEIPT_SCHEMA } from './receipt.ts';
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
	const issues = [
		...checkKeys(data),
		...checkParts('measurements', MEASUREMENT_SCHEMA, data['measurements']),
		...checkParts('cases', CASE_SCHEMA, data['cases']),
		...checkReceipts(data['publications']),
		...checkCouncil(data),
		...checkLog(data['log']),
	];
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
		.map(([key, kind]) => missing(key, kind));
	return [...unknown, ...wrong];
}

function hasKind(value: unknown, kind: string): boolean {
	if (kind === 'list') return Array.isArray(value);
	if (kind === 'text') return typeof value === 'string';
	return (kind === 'object or null' && value === null) || isObject(value);
}

function missing(part: string, expected: string): Issue {
	return issue('studyPartMissing', 'error', { part, expected }, { path: part });
}

/** Measurements and cases: each of its own schema, with an id that no other one has. What is in them is read later. */
function checkParts(list: 'measurements' | 'cases', schema: string, parts: unknown): Issue[] {
	if (!Array.isArray(parts)) return [];
	const seen = new Set<unknown>();
	return parts.flatMap((part: unknown, index) => {
		const isWhole = isObject(part) && part['schema'] === schema && typeof part['id'] === 'string';
		const isDouble = isWhole && seen.has(part['id']);
		if (isWhole) seen.add(part['id']);
		return isWhole && !isDouble ? [] : [missing(`${list}[${index}]`, schema)];
	});
}

function checkReceipts(receipts: unknown): Issue[] {
	if (!Array.isArray(receipts)) return [];
	const seen = new Set<string>();
	return receipts.flatMap((receipt: unknown, index) => {
		const isNew = isReceipt(receipt) && !seen.has(receipt.uuid);
		if (isNew) seen.add(receipt.uuid);
		return isNew ? [] : [missing(`publications[${index}]`, RECEIPT_SCHEMA)];
	});
}

function checkLog(log: unknown): Issue[] {
	if (!Array.isArray(log)) return [];
	return log.flatMap((entry: unknown, index) =>
		isObject(entry) && ['at', 'path', 'why'].every((key) => typeof entry[key] === 'string')
			? []
			: [missing(`log[${index}]`, 'at, path, from, to, why')],
	);
}

function checkCouncil(data: Record<string, unknown>): Issue[] {
	const council = data['worksCouncil'];
	if (!isObject(council)) return [];
	const date = council['decisionDate'];
	return typeof date === 'string' && parseIsoDate(date) !== null && typeof council['reference'] === 'string'
		? []
		: [missing('worksCouncil', 'decisionDate YYYY-MM-DD, reference')];
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
