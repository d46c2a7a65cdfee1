import type { BusinessCase } from '#lib/core/business/businessCase.ts';
import type { CaseField } from '#lib/core/report/caseField.ts';
import { caseFields } from '#lib/core/report/caseFields.ts';
import type { Writing } from './writing.ts';

/** An assumption as the page names it. */
export interface NamedInput {
	readonly label: string;
	readonly write: (value: number) => string;
}

const SMALL_EURO = 100;

function writer({ form }: CaseField, { formats }: Writing): NamedInput['write'] {
	switch (form) {
		case 'percent':
			return (value) => formats.percent(value);
		case 'euro':
			return (value) => formats.euro(value, Math.abs(value) < SMALL_EURO ? 2 : 0);
		case 'whole':
			return (value) => formats.number(value);
		case 'number':
			return (value) => formats.number(value, 1);
	}
}

/** Names and ways of writing of every assumption of a case, by path. A path without a field is its own name. */
export function inputNames(businessCase: BusinessCase, writing: Writing): (path: string) => NamedInput {
	const { texts, formats } = writing;
	const named = caseFields(businessCase).flatMap(({ id, fields }) =>
		fields.map((field): [string, NamedInput] => {
			const of = field.of === null || id === 'rollout' ? null : (texts.owners[field.of] ?? field.of);
			const name = texts.fields[field.name];
			return [
				field.path,
				{ label: of === null ? name : texts.inputOf(name, of), write: writer(field, writing) },
			];
		}),
	);
	const byPath = new Map(named);
	return (path) => byPath.get(path) ?? { label: path, write: (value) => formats.number(value, 2) };
}
