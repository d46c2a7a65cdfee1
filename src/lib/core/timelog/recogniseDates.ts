import { issue, type Issue } from '../issue.ts';
import { dateParts, type DateOrder } from './date.ts';
import type { Confidence } from './headerSynonyms.ts';

/** What the different dates of a column say about the order of day and month. */
export interface DateEvidence {
	/** Texts that can only be day first, only month first, that say it themselves, or that can be both. */
	readonly dayFirst: number;
	readonly monthFirst: number;
	readonly selfEvident: number;
	readonly either: number;
}

export interface RecognisedDates {
	readonly order: DateOrder;
	readonly certainty: Confidence;
	readonly evidence: DateEvidence;
	/** A decision that only a person can take. */
	readonly problem: Issue | null;
}

/**
 * The order of day and month, from the different texts of a column.
 *
 * A day above 12 decides. Without one: a point (`5.3.2026`) is day first everywhere; a hyphen (`5-3-2026`) is the
 * Dutch way and day first; a slash is used both ways and is left to a person. Years of two digits in front
 * (`26-03-05`) can also be a year: that is asked when the first number hardly varies.
 */
export function recogniseDates(texts: readonly string[]): RecognisedDates {
	let dayFirst = 0;
	let monthFirst = 0;
	let selfEvident = 0;
	let either = 0;
	let slash = 0;
	let dayFirstExample = '';
	let monthFirstExample = '';
	const eitherExamples: string[] = [];
	const firstNumbers = new Set<string>();
	const lastNumbers = new Set<string>();
	let short = 0;
	for (const text of texts) {
		const parts = dateParts(text);
		if (!parts) continue;
		const [first, second, third] = parts.numbers;
		if (parts.order) {
			selfEvident++;
			continue;
		}
		if (first.length <= 2 && third.length === 2) {
			short++;
			firstNumbers.add(first);
			lastNumbers.add(third);
		}
		if (parts.separator === '/') slash++;
		if (Number(first) > 12 && Number(second) <= 12) {
			dayFirst++;
			dayFirstExample ||= text.trim();
		} else if (Number(second) > 12 && Number(first) <= 12) {
			monthFirst++;
			monthFirstExample ||= text.trim();
		} else if (first !== second) {
			either++;
			if (eitherExamples.length < 3) eitherExamples.push(text.trim());
		}
	}
	const evidence = { dayFirst, monthFirst, selfEvident, either };
	const result = (
		order: DateOrder,
		certainty: Confidence,
		problem: Issue | null = null,
	): RecognisedDates => ({
		order,
		certainty,
		evidence,
		problem,
	});
	if (dayFirst + monthFirst + either === 0) return result(selfEvident > 0 ? 'ymd' : 'dmy', 'certain');
	const yearInFront =
		short > 4 &&
		short === dayFirst + monthFirst + either &&
		firstNumbers.size <= 3 &&
		lastNumbers.size > firstNumbers.size * 3;
	if (yearInFront) {
		return result('ymd', 'unsure', issue('dateOrderUndecided', 'decision', { examples: firstOf(texts) }));
	}
	if (dayFirst > 0 && monthFirst > 0) {
		const order = dayFirst >= monthFirst ? 'dmy' : 'mdy';
		const params = { dayFirst: dayFirstExample, monthFirst: monthFirstExample };
		return result(order, 'unsure', issue('dateOrderConflict', 'decision', params));
	}
	if (dayFirst > 0) return result('dmy', 'certain');
	if (monthFirst > 0) return result('mdy', 'certain');
	if (slash === 0) return result('dmy', 'likely');
	return result('dmy', 'unsure', issue('dateOrderUndecided', 'decision', { examples: eitherExamples }));
}

function firstOf(texts: readonly string[]): readonly string[] {
	return texts.filter((text) => dateParts(text)).slice(0, 3);
}
