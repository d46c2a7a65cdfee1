import type { Issue } from '../issue.ts';
import {
	type BusinessCase,
	type CaseNote,
	type CompletenessAnswer,
	type Discounting,
	type Party,
	partyKinds,
} from './businessCase.ts';
import { caseWarnings } from './caseWarnings.ts';
import { below, FieldReader, type Json } from './fieldReader.ts';
import { anyDomain, discountDomain, rateDomain } from './quantities.ts';
import { readCosts } from './readCosts.ts';
import { readDestinations } from './readDestinations.ts';
import { readSubsidies, readTransfers } from './readFunding.ts';
import { readOtherBenefits } from './readOtherBenefits.ts';
import { readRoles, readRollout, readSaving, readUse } from './readPeople.ts';
import type { CaseContext } from './readShared.ts';

export const CASE_SCHEMA = 'halftijd/case@1';
export const LONGEST_HORIZON = 180;

const caseKeys = [
	...[
		'schema',
		'title',
		'start',
		'horizonMonths',
		'discountRate',
		'realDiscountRate',
		'inflation',
		'wageIndex',
	],
	...['parties', 'saving', 'rollout', 'use', 'roles', 'destinations', 'otherBenefits', 'costs', 'subsidies'],
	...['transfers', 'budgetRequest', 'completeness', 'notes'],
];

function readDiscounting(reader: FieldReader, source: Json): Discounting {
	const nominal = reader.has(source, 'discountRate');
	const real = reader.has(source, 'realDiscountRate') || reader.has(source, 'inflation');
	if (nominal && real) reader.error('givenTwice', '', { first: 'discountRate', second: 'realDiscountRate' });
	if (!nominal && !real)
		reader.error('givenNeither', '', { first: 'discountRate', second: 'realDiscountRate' });
	const rate = (key: string): number => reader.number(source, key, '', discountDomain);
	if (nominal) return { kind: 'nominal', discountRate: rate('discountRate') };
	if (!real) return { kind: 'nominal', discountRate: 0 };
	return { kind: 'real', realDiscountRate: rate('realDiscountRate'), inflation: rate('inflation') };
}

function readStart(reader: FieldReader, source: Json): { startYear: number; startMonthOfYear: number } {
	const found = reader.text(source, 'start', '');
	const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(found);
	if (!match && found !== '') reader.error('notAMonth', 'start', { found });
	// The calendar of the program starts at the year 100.
	if (match && Number(match[1]) < 1900) reader.error('notAMonth', 'start', { found });
	return match
		? { startYear: Number(match[1]), startMonthOfYear: Number(match[2]) }
		: { startYear: 2000, startMonthOfYear: 1 };
}

function readParties(reader: FieldReader, source: Json): Party[] {
	const keys = ['id', 'name', 'kind', 'required', 'outsideOptionEur'];
	const parties = reader.identified(source, 'parties', false, keys, (item, path) => ({
		id: reader.identifier(item, path),
		name: reader.text(item, 'name', path),
		kind: reader.oneOf(item, 'kind', path, partyKinds),
		required: reader.yesNo(item, 'required', path),
		outsideOptionEur: reader.has(item, 'outsideOptionEur')
			? reader.number(item, 'outsideOptionEur', path, anyDomain)
			: null,
	}));
	if (Array.isArray(source.parties) && parties.length === 0) {
		reader.error('emptyList', 'parties', { list: 'parties' });
	}
	return parties;
}

function readBudgetRequest(reader: FieldReader, source: Json): BusinessCase['budgetRequest'] {
	if (!reader.has(source, 'budgetRequest')) return { month: 4, day: 1 };
	const request = reader.object(source.budgetRequest, 'budgetRequest', ['month', 'day']);
	if (!request) return { month: 4, day: 1 };
	const month = reader.whole(request, 'month', 'budgetRequest', { low: 1, high: 12 });
	const day = reader.whole(request, 'day', 'budgetRequest', { low: 1, high: 31 });
	const longest = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
	if (longest !== undefined && day > longest && day <= 31) {
		reader.error('noSuchDay', 'budgetRequest', { month, day });
	}
	return { month, day };
}

function readCompleteness(
	reader: FieldReader,
	source: Json,
	lineIds: readonly string[],
): CompletenessAnswer[] {
	return reader.list(source, 'completeness', '', true).flatMap((value, place) => {
		const path = `completeness.${place}`;
		const item = reader.object(value, path, ['question', 'answer', 'lineId', 'reason']);
		if (!item) return [];
		const lineId = reader.has(item, 'lineId') ? reader.text(item, 'lineId', path) : null;
		if (lineId !== null && !lineIds.includes(lineId)) {
			reader.error('unknownLine', below(path, 'lineId'), { found: lineId });
		}
		return [
			{
				question: reader.text(item, 'question', path),
				answer: reader.oneOf(item, 'answer', path, ['line', 'notApplicable', 'open'] as const),
				lineId,
				reason: reader.has(item, 'reason') ? reader.text(item, 'reason', path) : null,
			},
		];
	});
}

function readNotes(reader: FieldReader, source: Json): Record<string, CaseNote> {
	if (!reader.has(source, 'notes')) return {};
	const value = source.notes;
	const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
	const notes = reader.object(value, 'notes', keys);
	if (!notes) return {};
	const read = Object.entries(notes).flatMap(([path, entry]): [string, CaseNote][] => {
		const at = below('notes', path);
		const note = reader.object(entry, at, ['source', 'date', 'note']);
		if (!note) return [];
		const text = (key: string) => (reader.has(note, key) ? reader.text(note, key, at) : null);
		return [[path, { source: text('source'), date: text('date'), note: text('note') }]];
	});
	return Object.fromEntries(read);
}

/**
 * Reads a case (`halftijd/case@1`) from parsed JSON. Everything that is wrong is reported at once, by path.
 *
 * @returns `case` null when there is an error among the issues; warnings come with a case. `draft` also holds what could
 * be read of a case with errors, with stand-ins for the rest: to show what there is to mend, never to calculate with
 */
export function readCase(document: unknown): {
	readonly case: BusinessCase | null;
	readonly draft: BusinessCase | null;
	readonly issues: readonly Issue[];
} {
	const reader = new FieldReader();
	const source = reader.object(document, '', caseKeys);
	if (!source) return { case: null, draft: null, issues: reader.issues };
	const schema = reader.text(source, 'schema', '');
	if (schema !== CASE_SCHEMA && schema !== '') {
		reader.error('wrongSchema', 'schema', { found: schema, expected: CASE_SCHEMA });
	}
	const horizonMonths = reader.whole(source, 'horizonMonths', '', { low: 1, high: LONGEST_HORIZON });
	const title = reader.text(source, 'title', '');
	const start = readStart(reader, source);
	const discounting = readDiscounting(reader, source);
	const wageIndex = reader.number(source, 'wageIndex', '', rateDomain, 0);
	const parties = readParties(reader, source);
	const context: CaseContext = { partyIds: parties.map((party) => party.id), horizonMonths };
	const saving = readSaving(reader, source);
	const rollout = readRollout(reader, source);
	const use = readUse(reader, source, saving.basis);
	const roles = readRoles(reader, source, context);
	const destinations = readDestinations(reader, source, context);
	const otherBenefits = readOtherBenefits(reader, source, context);
	const costs = readCosts(reader, source, context);
	const businessCase: BusinessCase = {
		title,
		...start,
		horizonMonths,
		discounting,
		wageIndex,
		parties,
		saving,
		rollout,
		use,
		roles,
		destinations,
		otherBenefits,
		costs,
		subsidies: readSubsidies(reader, source, context),
		transfers: readTransfers(reader, source, context),
		budgetRequest: readBudgetRequest(reader, source),
		completeness: readCompleteness(
			reader,
			source,
			costs.map((line) => line.id),
		),
		notes: readNotes(reader, source),
	};
	if (reader.failed) return { case: null, draft: businessCase, issues: reader.issues };
	return {
		case: businessCase,
		draft: businessCase,
		issues: [...reader.issues, ...caseWarnings(businessCase)],
	};
}
