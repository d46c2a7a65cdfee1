import type { Issue } from './issue.ts';

/** A value with any doubts about it, or its absence with the reason. Missing is never NaN, and never silent. */
export type Outcome<T> =
	| { readonly value: T; readonly reason?: undefined; readonly doubts?: readonly Issue[] }
	| { readonly value: null; readonly reason: Issue };

export function present<T>(value: T, doubts: readonly Issue[] = []): Outcome<T> {
	return doubts.length > 0 ? { value, doubts } : { value };
}

export function absent(reason: Issue): { readonly value: null; readonly reason: Issue } {
	return { value: null, reason };
}
