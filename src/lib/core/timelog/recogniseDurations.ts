import { issue, type Issue } from '../issue.ts';
import { readDecimal, type DecimalMark } from './decimalNumber.ts';
import { readDuration, type DurationForm } from './duration.ts';
import { foldHeader, type Confidence } from './headerSynonyms.ts';

export interface RecognisedDurations {
	readonly form: DurationForm;
	readonly certainty: Confidence;
	readonly decimalMark: DecimalMark;
	/** A decision that only a person can take. */
	readonly problem: Issue | null;
}

/** A number as written, split at its last mark. */
function fractionOf(text: string): string | null {
	return /[.,](\d+)$/u.exec(text.trim())?.[1] ?? null;
}

/** The decimal mark by which most of the numbers are written. */
export function recogniseDecimalMark(texts: readonly string[]): DecimalMark {
	let comma = 0;
	let point = 0;
	for (const text of texts) {
		const last = /([.,])\d+$/u.exec(text.trim())?.[1];
		// Three digits behind a mark may be thousands, so they weigh less than any other number of digits.
		const weight = fractionOf(text)?.length === 3 ? 1 : 1000;
		if (last === ',') comma += weight;
		else if (last === '.') point += weight;
	}
	return comma > point ? ',' : '.';
}

/**
 * `9.15` for a quarter past nine: every fraction has two digits below 60, quarters of an hour in minutes (15, 30,
 * 45) occur and no quarter of an hour in decimals (25, 50, 75) does.
 */
function canBeDottedClock(texts: readonly string[]): boolean {
	const fractions = texts.map(fractionOf).filter((fraction) => fraction !== null);
	return (
		fractions.length > 0 &&
		fractions.every(
			(fraction) => fraction.length === 2 && Number(fraction) < 60 && fraction !== '25' && fraction !== '50',
		) &&
		fractions.some((fraction) => fraction === '15' || fraction === '30' || fraction === '45')
	);
}

/**
 * How the durations of a column are written, from its name and its different texts. Clock and words speak for
 * themselves. For bare numbers the name decides (`uren`, `Duration_Min`); where it says nothing, numbers above 24
 * cannot be hours and fractions below 24 are hours; small whole numbers are left to a person.
 */
export function recogniseDurations(name: string, texts: readonly string[]): RecognisedDurations {
	const filled = texts.filter((text) => text.trim() !== '');
	const decimalMark = recogniseDecimalMark(filled);
	const numbers = filled.filter((text) => readDecimal(text, decimalMark) !== null);
	const result = (
		form: DurationForm,
		certainty: Confidence,
		problem: Issue | null = null,
	): RecognisedDurations => ({
		form,
		certainty,
		decimalMark,
		problem,
	});
	if (numbers.length * 2 < filled.length) {
		const clocks = filled.filter((text) => text.includes(':')).length;
		const readable = filled.filter((text) => 'seconds' in readDuration(text, 'words', decimalMark)).length;
		if (readable > 0) return result(clocks * 2 >= readable ? 'clock' : 'words', 'certain');
	}
	const undecided = (form: DurationForm) =>
		result(
			form,
			'unsure',
			issue('durationFormUndecided', 'decision', { column: name, examples: numbers.slice(0, 3) }),
		);
	const folded = foldHeader(name);
	const values = numbers.map((text) => {
		const number = readDecimal(text, decimalMark)!;
		return Number(number.digits) / 10 ** number.scale;
	});
	const over24 = values.filter((value) => value > 24).length;
	const fractions = numbers.filter((text) => fractionOf(text) !== null).length;
	if (/\bmin|minuten|minutes/.test(folded)) return result('minutes', 'certain');
	if (/\bsec|seconde|seconds|\bs$/.test(folded)) return result('seconds', 'certain');
	if (/\buur|\buren|hour|\bhrs?\b|decimal|decimaal|\b[hu]$/.test(folded)) {
		if (over24 * 2 > values.length) return undecided('minutes');
		if (canBeDottedClock(numbers)) return undecided('decimalHours');
		return result('decimalHours', 'certain');
	}
	if (over24 > 0) return result('minutes', over24 * 10 > values.length ? 'likely' : 'unsure');
	if (canBeDottedClock(numbers)) return undecided('decimalHours');
	if (fractions * 4 > numbers.length) return result('decimalHours', 'likely');
	return undecided('minutes');
}
