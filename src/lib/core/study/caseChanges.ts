import { isJsonObject, sameJson } from './sameJson.ts';

/** One assumption that differs between two states of a case. */
export interface CaseChange {
	/** By ids, as in issues: `costs.licence.amountEur`. */
	readonly path: string;
	/** null where it did not exist. */
	readonly from: unknown;
	readonly to: unknown;
}

/** A number with its spread is one assumption. */
const isSpread = (value: unknown) => isJsonObject(value) && 'distribution' in value;

/** Items of a list by their id, or by the question they answer; null when one has neither. */
function byId(list: readonly unknown[]): Map<string, unknown> | null {
	const items = new Map<string, unknown>();
	for (const item of list) {
		const name = isJsonObject(item) ? (item['id'] ?? item['question']) : null;
		if (typeof name !== 'string') return null;
		items.set(name, item);
	}
	return items;
}

/** The parts of a value that can be compared one by one; null for a value that is one whole. */
function partsOf(value: unknown, other: unknown): ReadonlyMap<string, unknown> | null {
	if (isSpread(value) || isSpread(other)) return null;
	if (isJsonObject(value)) return isJsonObject(other) ? new Map(Object.entries(value)) : null;
	if (!Array.isArray(value) || !Array.isArray(other)) return null;
	if (byId(other)) return byId(value);
	const areAlike = value.length === other.length && [...value, ...other].every(isJsonObject);
	return areAlike ? new Map(value.map((item, place) => [String(place), item as unknown])) : null;
}

/**
 * What differs between two states of a case file, in the order of the file. A number with its spread, a line that came
 * or went and a list without ids are each one change. What only stands in another order is no change.
 */
export function caseChanges(before: unknown, after: unknown, path = ''): CaseChange[] {
	if (sameJson(before, after)) return [];
	const old = partsOf(before, after);
	const now = partsOf(after, before);
	if (!old || !now) return [{ path, from: before ?? null, to: after ?? null }];
	return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) =>
		caseChanges(old.get(key), now.get(key), path === '' ? key : `${path}.${key}`),
	);
}
