import type { Issue } from './issue.ts';

/** A value, or its absence with the reason. Missing is never NaN, and never silent. */
export type Outcome<T> =
	{ readonly value: T; readonly reason?: undefined } | { readonly value: null; readonly reason: Issue };

export function present<T>(value: T): Outcome<T> {
	return { value };
}

export function absent(reason: Issue): { readonly value: null; readonly reason: Issue } {
	return { value: null, reason };
}
