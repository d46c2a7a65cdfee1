import type { EpochDay } from '../period.ts';
import { readDate } from './date.ts';

/** A day as people type it in a field: day first, or `YYYY-MM-DD`. null when it is no date. */
export function readDay(text: string): EpochDay | null {
	const read = readDate(text.trim(), 'dmy');
	return 'value' in read ? read.value.day : null;
}
