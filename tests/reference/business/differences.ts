/** How far a number may be from the expected one. */
export interface Allowed {
	readonly relative: number;
	/** In the unit of the number. */
	readonly absolute: number;
}

/**
 * Every place where `found` differs from `expected`: numbers beyond the allowed distance, other values at all,
 * missing keys, lists of another length. Keys of `found` that nobody expects are left alone.
 */
export function differences(
	expected: unknown,
	found: unknown,
	allowed: (path: string) => Allowed,
	path = '',
): string[] {
	if (typeof expected === 'number') {
		const { relative, absolute } = allowed(path);
		const close =
			typeof found === 'number' &&
			Math.abs(found - expected) <= Math.max(absolute, relative * Math.abs(expected));
		return close ? [] : [`${path}: expected ${expected}, found ${JSON.stringify(found)}`];
	}
	if (Array.isArray(expected)) {
		if (!Array.isArray(found) || found.length !== expected.length) {
			return [`${path}: expected a list of ${expected.length}, found ${JSON.stringify(found)}`];
		}
		return expected.flatMap((value, place) => differences(value, found[place], allowed, `${path}.${place}`));
	}
	if (typeof expected === 'object' && expected !== null) {
		if (typeof found !== 'object' || found === null)
			return [`${path}: expected an object, found ${String(found)}`];
		return Object.entries(expected).flatMap(([key, value]) =>
			differences(value, (found as Record<string, unknown>)[key], allowed, `${path}.${key}`),
		);
	}
	return expected === found ? [] : [`${path}: expected ${String(expected)}, found ${JSON.stringify(found)}`];
}
