import { writtenNumber } from '#lib/components/case/writtenNumber.ts';
import type { BusinessCase } from '#lib/core/business/businessCase.ts';
import type { Quantity, Spread } from '#lib/core/business/quantity.ts';
import type { CaseField, CaseFieldForm } from '#lib/core/report/caseField.ts';
import { caseFields } from '#lib/core/report/caseFields.ts';
import type { CaseChange } from '#lib/core/study/caseChanges.ts';
import { isJsonObject } from '#lib/core/study/sameJson.ts';
import type { Dictionary } from '#lib/i18n/dictionary.ts';

/** A change of a case in words. */
export interface WordedChange {
	readonly what: string;
	readonly from: string;
	readonly to: string;
}

/** Enough to recognise a number; a measured one has many more. */
const READ_DECIMALS = 2;

/** Keys without a field of their own that hold a share. */
const SHARE = /(?:share|rate|index|probability)$/i;

const isSpread = (value: unknown): value is Spread => isJsonObject(value) && 'distribution' in value;

/** Whether a change is only the source of another one, which says enough. */
export function isSourceOf(path: string, changes: readonly { readonly path: string }[]): boolean {
	return changes.some((change) => path === `notes.${change.path}`);
}

/**
 * Words changes of a case. Lines are called by their name in whichever state has them.
 *
 * @param states the case before and after, or one of them
 */
export function changeWords(
	states: readonly BusinessCase[],
	{ businessCase: texts, changeLog: words, formats }: Dictionary,
): (change: CaseChange) => WordedChange {
	const fields = new Map<string, CaseField>(
		states.flatMap((state) =>
			caseFields(state).flatMap((group) => group.fields.map((field) => [field.path, field])),
		),
	);
	const names = new Map<string, string>(
		states.flatMap(({ parties, roles, costs, otherBenefits, subsidies, transfers }) =>
			Object.entries({ parties, roles, costs, otherBenefits, subsidies, transfers }).flatMap(
				([list, lines]) => lines.map(({ id, name }): [string, string] => [`${list}.${id}`, name]),
			),
		),
	);
	const word = (key: string) => words.words[key] ?? key;

	function what(path: string): string {
		const [first = '', second, ...rest] = path.split('.');
		if (first === 'notes') return words.sourceOf(what(path.slice('notes.'.length)));
		const field = fields.get(path);
		if (field) {
			const owner = field.of && (texts.owners[field.of] ?? texts.userTypes[field.of] ?? field.of);
			return owner ? `${owner}: ${texts.fields[field.name]}` : texts.fields[field.name];
		}
		if (second === undefined) return word(first);
		if (first === 'saving' || first === 'budgetRequest') return word(second);
		const name = names.get(`${first}.${second}`);
		const head = `${word(first)}: ${name ?? word(second)}`;
		return rest.length === 0 ? head : `${head}, ${rest.map(word).join(' ')}`;
	}

	function number(value: number, form: CaseFieldForm): string {
		const text = writtenNumber(value, form, formats, READ_DECIMALS);
		if (form === 'percent') return `${text}%`;
		return form === 'euro' ? `€\u00a0${text}` : text;
	}

	function quantity(value: Quantity, form: CaseFieldForm): string {
		if (typeof value === 'number') return number(value, form);
		if (value.distribution === 'studentT') return words.measured(number(value.value, form));
		return words.range(number(value.value, form), number(value.low, form), number(value.high, form));
	}

	function text(path: string, value: unknown): string {
		const form = fields.get(path)?.form ?? (SHARE.test(path) ? 'percent' : 'number');
		if (value === null || value === undefined) return words.absent;
		if (typeof value === 'number' || isSpread(value)) return quantity(value, form);
		if (typeof value === 'boolean') return value ? words.yes : words.no;
		if (Array.isArray(value)) return formats.list(value.map((one) => text('', one)));
		if (isJsonObject(value)) {
			const named = value['name'] ?? value['source'];
			if (typeof named === 'string') return named;
			return formats.list(Object.entries(value).map(([key, one]) => `${text('', key)} ${text(path, one)}`));
		}
		return names.get(`parties.${String(value)}`) ?? words.words[String(value)] ?? String(value);
	}

	return ({ path, from, to }) => {
		const isLine = (value: unknown) => isJsonObject(value) && 'id' in value;
		return {
			what:
				isLine(to) || isLine(from) ? `${word(path.split('.')[0]!)}: ${text(path, to ?? from)}` : what(path),
			from: isLine(from) ? '' : text(path, from),
			to: isLine(to) ? words.added : isLine(from) ? words.removed : text(path, to),
		};
	};
}
