import type { z } from 'zod';
import { issue, type Issue } from '../issue.ts';
import type { PublicationForm } from '../issues/publish.ts';
import { publicationSchema, type Publication } from './publication.ts';
import { publicationFaults } from './publicationFaults.ts';

/** What is shown of a refused value: enough to recognise it, never a whole document. */
const SHOWN = 60;

const formOfField: Readonly<Record<string, PublicationForm>> = {
	contentHash: 'hash',
	organisation: 'organisation',
	methodVersion: 'version',
	beforeMidpoint: 'date',
	afterMidpoint: 'date',
};

/**
 * A publication from a document of unknown shape: the publication when nothing is wrong, else null and every problem
 * at once, each at the path of its field.
 */
export function readPublication(document: unknown): {
	readonly publication: Publication | null;
	readonly issues: readonly Issue[];
} {
	const read = publicationSchema.safeParse(document);
	if (!read.success)
		return {
			publication: null,
			issues: read.error.issues.flatMap(issueOf(document)),
		};
	const issues = publicationFaults(read.data);
	return { publication: issues.length === 0 ? read.data : null, issues };
}

const issueOf =
	(document: unknown) =>
	(found: z.core.$ZodIssue): readonly Issue[] => {
		const field = found.path.join('.');
		if (field === '' && found.code === 'unrecognized_keys') {
			return found.keys.map((key) =>
				issue('publicationFieldUnknown', 'error', { field: shown(key) }, { path: shown(key) }),
			);
		}
		if (field === '') return [issue('publicationNotAnObject', 'error', { found: kindOf(document) })];
		const value = (document as Readonly<Record<string, unknown>>)[field];
		return [value === undefined ? missing(field) : fieldIssue(found, field, value)];
	};

const missing = (field: string) => issue('publicationFieldMissing', 'error', { field }, { path: field });

function fieldIssue(fault: z.core.$ZodIssue, field: string, value: unknown): Issue {
	const where = { path: field };
	const found = shown(value);
	switch (fault.code) {
		case 'invalid_value': {
			const params = { field, choices: fault.values.map(String), found };
			return issue('publicationFieldChoice', 'error', params, where);
		}
		case 'too_small':
		case 'too_big': {
			const small = fault.code === 'too_small';
			const params = {
				field,
				side: small ? ('least' as const) : ('most' as const),
				bound: Number(small ? fault.minimum : fault.maximum),
				inclusive: fault.inclusive ?? true,
				found,
			};
			return issue('publicationFieldRange', 'error', params, where);
		}
		case 'invalid_type': {
			const expected =
				fault.expected === 'int' ? 'wholeNumber' : fault.expected === 'number' ? 'number' : 'text';
			return issue('publicationFieldType', 'error', { field, expected, found }, where);
		}
		default: {
			const form = formOfField[field] ?? 'uuid';
			return issue('publicationFieldForm', 'error', { field, form, found }, where);
		}
	}
}

function kindOf(value: unknown): string {
	return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

function shown(value: unknown): string {
	const text = typeof value === 'object' && value !== null ? kindOf(value) : String(value);
	return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
