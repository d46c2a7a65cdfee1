import type { BusinessCase } from '../businessCase.ts';
import { quantitiesOf } from '../quantities.ts';
import { valueOf } from '../quantity.ts';

/** The factor on every licence price that a break-even searches; 1 in the base case. */
export const LICENCE_FACTOR = 'licenceFactor';

/** Every number the kernel may vary, in one array, found by path. */
export interface Slots {
	/** Current values: the base case, overwritten by the inputs that vary. */
	readonly values: Float64Array;
	/** Where a path stands in `values`. Throws on an unknown path: that is a programming error. */
	at(path: string): number;
	/** Does any of these paths vary? */
	varies(...paths: string[]): boolean;
}

export function slotsOf(businessCase: BusinessCase, varied: readonly string[]): Slots {
	const entries: [string, number][] = [
		...quantitiesOf(businessCase).map(({ path, quantity }): [string, number] => [path, valueOf(quantity)]),
		...businessCase.subsidies.map((subsidy): [string, number] => [
			`subsidies.${subsidy.id}.probability`,
			subsidy.probability,
		]),
		[LICENCE_FACTOR, 1],
	];
	const places = new Map(entries.map(([path], place) => [path, place]));
	const varying = new Set(varied);
	return {
		values: Float64Array.from(entries, ([, value]) => value),
		at(path) {
			const place = places.get(path);
			if (place === undefined) throw new Error(`No such input: ${path}`);
			return place;
		},
		varies: (...paths) => paths.some((path) => varying.has(path)),
	};
}
