import type { PublishedEffect } from './reference.ts';

/** One arm of a comparison: what it shows includes what would have happened anyway. */
const SINGLE_ARMS: readonly string[] = ['atrium2024Users', 'atrium2024Controls'];

/** A unit in which an own measurement can stand beside a published effect. */
export type ComparableUnit = 'relative' | 'minutes';

/** The unit of an effect that an own result can be laid beside; null for any other, and for one arm of a comparison. */
export function comparableUnit({ id, unit }: PublishedEffect): ComparableUnit | null {
	if (SINGLE_ARMS.includes(id)) return null;
	if (unit === 'relativeChange') return 'relative';
	return unit === 'minutesPer8h' || unit === 'minutesPerDay' ? 'minutes' : null;
}

/** True where chance and time itself were kept apart from the effect, by drawing lots or by a control group. */
export function isCompared({ design }: PublishedEffect): boolean {
	return design === 'randomised' || design === 'controlled';
}
