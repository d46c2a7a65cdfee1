type Json = Readonly<Record<string, unknown>>;

/** True for what JSON calls an object. */
export const isJsonObject = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** True when both are the same as JSON, whatever the order of their keys. */
export function sameJson(one: unknown, other: unknown): boolean {
	if (Object.is(one, other)) return true;
	if (Array.isArray(one) && Array.isArray(other))
		return one.length === other.length && one.every((item, place) => sameJson(item, other[place]));
	if (!isJsonObject(one) || !isJsonObject(other)) return false;
	const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
	return [...keys].every((key) => sameJson(one[key], other[key]));
}
