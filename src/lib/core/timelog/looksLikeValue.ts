import { readClock } from './clock.ts';
import { dateParts } from './date.ts';
import { readDecimal } from './decimalNumber.ts';
import { readDuration } from './duration.ts';

/** Whether a text is a number, a date, a clock time or a duration, and so cannot be the name of a column. */
export function looksLikeValue(text: string): boolean {
	if (!/\d/.test(text)) return false;
	return (
		readDecimal(text, '.') !== null ||
		dateParts(text) !== null ||
		readClock(text) !== null ||
		'seconds' in readDuration(text, 'words', '.')
	);
}
