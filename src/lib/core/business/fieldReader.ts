import { type Issue, issue } from '../issue.ts';
import type { BusinessIssues, ExpectedKind } from '../issues/business.ts';
import type { Domain } from './quantities.ts';

export type Json = Readonly<Record<string, unknown>>;

/** Larger numbers are slips of the keyboard, and products of many of them would leave the range of doubles. */
export const LARGEST_NUMBER = 1e12;

const IDENTIFIER = /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u;

function kindOf(value: unknown): string {
	if (value === null) return 'null';
	if (Array.isArray(value)) return 'list';
	return typeof value === 'string'
		? JSON.stringify(value)
		: typeof value === 'number'
			? String(value)
			: typeof value;
}

/** The path of a key in a path of ids: `costs.licence.amountEur`. */
export function below(path: string, key: string | number): string {
	return path === '' ? String(key) : `${path}.${key}`;
}

/**
 * Reads fields of a JSON document and collects every problem by path, so that a person can mend them all at once.
 * A field that cannot be read gets a harmless stand-in; the result may only be used when `issues` has no error.
 */
export class FieldReader {
	readonly issues: Issue[] = [];

	error<Code extends keyof BusinessIssues>(code: Code, path: string, params: BusinessIssues[Code]): void {
		this.issues.push(issue(code, 'error', params as never, { path }));
	}

	warning<Code extends keyof BusinessIssues>(code: Code, path: string, params: BusinessIssues[Code]): void {
		this.issues.push(issue(code, 'warning', params as never, { path }));
	}

	get failed(): boolean {
		return this.issues.some((problem) => problem.severity === 'error');
	}

	private wrongKind(value: unknown, path: string, expected: ExpectedKind): void {
		this.error('wrongKind', path, { found: kindOf(value), expected });
	}

	/** The document as an object with no other keys than `known`; null (with an issue) for anything else. */
	object(value: unknown, path: string, known: readonly string[]): Json | null {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) {
			this.wrongKind(value, path, 'object');
			return null;
		}
		for (const key of Object.keys(value)) {
			if (!known.includes(key)) this.error('unknownKey', below(path, key), { key });
		}
		return value as Json;
	}

	/** Is the key there? null counts as absent, as in result files. */
	has(source: Json, key: string): boolean {
		return Object.hasOwn(source, key) && source[key] !== undefined && source[key] !== null;
	}

	/** The value of a key that must be there. */
	private needed(source: Json, key: string, path: string): unknown {
		if (this.has(source, key)) return source[key];
		this.error('missingKey', below(path, key), { key });
		return undefined;
	}

	text(source: Json, key: string, path: string, fallback?: string): string {
		if (fallback !== undefined && !this.has(source, key)) return fallback;
		const value = this.needed(source, key, path);
		if (typeof value === 'string') return value;
		if (value !== undefined) this.wrongKind(value, below(path, key), 'text');
		return '';
	}

	yesNo(source: Json, key: string, path: string, fallback?: boolean): boolean {
		if (fallback !== undefined && !this.has(source, key)) return fallback;
		const value = this.needed(source, key, path);
		if (typeof value === 'boolean') return value;
		if (value !== undefined) this.wrongKind(value, below(path, key), 'yesNo');
		return false;
	}

	oneOf<Word extends string>(source: Json, key: string, path: string, allowed: readonly Word[]): Word {
		const value = this.needed(source, key, path);
		if (typeof value === 'string' && (allowed as readonly string[]).includes(value)) return value as Word;
		if (value !== undefined) this.error('notOneOf', below(path, key), { found: kindOf(value), allowed });
		return allowed[0]!;
	}

	list(source: Json, key: string, path: string, optional = false): readonly unknown[] {
		if (optional && !this.has(source, key)) return [];
		const value = this.needed(source, key, path);
		if (Array.isArray(value)) return value;
		if (value !== undefined) this.wrongKind(value, below(path, key), 'list');
		return [];
	}

	/** A number in its domain. A spread is refused: this field is not uncertain. */
	number(source: Json, key: string, path: string, domain: Domain, fallback?: number): number {
		if (fallback !== undefined && !this.has(source, key)) return fallback;
		const value = this.needed(source, key, path);
		return value === undefined ? 0 : this.plainNumber(value, below(path, key), domain);
	}

	plainNumber(value: unknown, path: string, domain: Domain): number {
		if (typeof value === 'object' && value !== null && 'distribution' in value) {
			this.error('spreadNotAllowed', path, { distribution: String(value.distribution) });
			return 0;
		}
		if (typeof value !== 'number' || !Number.isFinite(value)) {
			this.wrongKind(value, path, 'number');
			return 0;
		}
		const { low, high } = domain;
		if ((low !== null && value < low) || (high !== null && value > high)) {
			this.error('outOfRange', path, { found: value, low, high });
		} else if (Math.abs(value) > LARGEST_NUMBER) {
			this.error('outOfRange', path, { found: value, low: low ?? -LARGEST_NUMBER, high: LARGEST_NUMBER });
		}
		return value;
	}

	whole(source: Json, key: string, path: string, domain: Domain, fallback?: number): number {
		if (fallback !== undefined && !this.has(source, key)) return fallback;
		const value = this.number(source, key, path, domain);
		if (!Number.isInteger(value)) this.wrongKind(value, below(path, key), 'wholeNumber');
		return value;
	}

	/** An identifier that a path can hold. */
	identifier(source: Json, path: string): string {
		const id = this.text(source, 'id', path);
		if (id !== '' && !IDENTIFIER.test(id)) this.error('badIdentifier', below(path, 'id'), { found: id });
		return id;
	}

	/** Reads a list of things with an id; paths use the id where there is one, else the place (from 0). */
	identified<Item extends { readonly id: string }>(
		source: Json,
		key: string,
		optional: boolean,
		known: readonly string[],
		read: (item: Json, path: string) => Item,
	): Item[] {
		const seen = new Set<string>();
		return this.list(source, key, '', optional).flatMap((value, place) => {
			const named = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
			const path = below(key, typeof named === 'string' && IDENTIFIER.test(named) ? named : place);
			const object = this.object(value, path, known);
			if (!object) return [];
			const item = read(object, path);
			if (seen.has(item.id)) this.error('duplicateIdentifier', path, { id: item.id });
			seen.add(item.id);
			return [item];
		});
	}
}
