import { readDecimal, type DecimalMark, type DecimalNumber } from './decimalNumber.ts';

/**
 * How durations are written. It decides what a bare number means; a text with a colon or with units says so itself.
 * `dottedClock` is `9.15` for a quarter past nine hours. `startEnd`: there is no duration column, end − start counts.
 */
export type DurationForm =
	'minutes' | 'decimalHours' | 'clock' | 'dottedClock' | 'words' | 'seconds' | 'startEnd';

export type DurationFault = 'empty' | 'negative' | 'unreadable';

export type ReadDuration =
	/** `rounded`: the text meant no whole second and is rounded half up. */
	{ readonly seconds: number; readonly rounded: boolean } | { readonly fault: DurationFault };

const UNIT_SECONDS: Partial<Record<DurationForm, bigint>> = {
	minutes: 60n,
	decimalHours: 3600n,
	seconds: 1n,
};
const CLOCK = /^([-−]?)\s*(\d{1,4}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?$/u;
const DOTTED = /^(\d{1,3})(?:[.,](\d{2}))?$/u;
const ISO = /^P(?:0D)?T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?$/iu;
const HOURS = 'uren|uur|hours|hour|hrs|hr|u|h';
const MINUTES = 'minuten|minuut|minutes|minute|mins|min|m';
const SECONDS = 'seconden|seconde|seconds|second|secs|sec|s';
const WORDS = new RegExp(
	`^(?:(\\d+(?:[.,]\\d+)?)\\s*(?:${HOURS})\\.?(?:\\s*(?:,|en|and)?\\s*(?=\\d)|$))?` +
		`(?:(\\d+(?:[.,]\\d+)?)\\s*(?:${MINUTES})\\.?(?:\\s*(?:,|en|and)?\\s*(?=\\d)|$))?` +
		`(?:(\\d+)\\s*(?:${SECONDS})?\\.?)?$`,
	'iu',
);

function toSeconds(number: DecimalNumber, unit: bigint): { seconds: number; rounded: boolean } {
	const divisor = 10n ** BigInt(number.scale);
	const product = number.digits * unit;
	const rest = product % divisor;
	const whole = product / divisor + (rest * 2n >= divisor ? 1n : 0n);
	return { seconds: Number(whole), rounded: rest !== 0n };
}

/** `1u30`, `1h 30m`, `35m`, `1,5 uur`, `90 min`: a last number without unit is the next smaller unit. */
function readWords(text: string): ReadDuration | null {
	if (!/[a-z]/iu.test(text)) return null;
	const match = WORDS.exec(text);
	if (!match) return null;
	const [, hours, minutes, last] = match;
	if (hours === undefined && minutes === undefined && !new RegExp(`(?:${SECONDS})\\.?$`, 'iu').test(text))
		return null;
	let seconds = 0;
	let rounded = false;
	const add = (part: string | undefined, unit: bigint): boolean => {
		if (part === undefined) return true;
		const number = readDecimal(part, part.includes(',') ? ',' : '.');
		if (!number) return false;
		const read = toSeconds(number, unit);
		seconds += read.seconds;
		rounded ||= read.rounded;
		return true;
	};
	const named = new RegExp(`\\d\\s*(?:${SECONDS})\\.?$`, 'iu').test(text);
	const bare = last !== undefined && !named;
	if (bare && Number(last) > 59) return null;
	const lastUnit = bare && minutes === undefined ? 60n : 1n;
	return add(hours, 3600n) && add(minutes, 60n) && add(last, lastUnit) ? { seconds, rounded } : null;
}

/**
 * Whole seconds of a duration. Decimal texts are read by their digits (0,1 h = 360 s exactly); what is no whole
 * second is rounded half up and marked. Days and weeks (`1d`) are refused, as the length of a working day differs.
 */
export function readDuration(text: string, form: DurationForm, mark: DecimalMark): ReadDuration {
	const trimmed = text.trim();
	if (trimmed === '') return { fault: 'empty' };
	const clock = CLOCK.exec(trimmed);
	if (clock) {
		const [, sign, hours, minutes, seconds = '0', fraction = ''] = clock;
		if (Number(minutes) > 59 || Number(seconds) > 59) return { fault: 'unreadable' };
		const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
		if (sign !== '' && (whole > 0 || /[1-9]/.test(fraction))) return { fault: 'negative' };
		return {
			seconds: whole + (fraction !== '' && fraction[0]! >= '5' ? 1 : 0),
			rounded: /[1-9]/.test(fraction),
		};
	}
	const iso = ISO.exec(trimmed);
	if (iso) {
		return {
			seconds: Number(iso[1] ?? 0) * 3600 + Number(iso[2] ?? 0) * 60 + Number(iso[3] ?? 0),
			rounded: false,
		};
	}
	const words = readWords(trimmed);
	if (words) return words;
	if (form === 'dottedClock') {
		const dotted = DOTTED.exec(trimmed);
		if (!dotted || Number(dotted[2] ?? 0) > 59) return { fault: 'unreadable' };
		return { seconds: Number(dotted[1]) * 3600 + Number(dotted[2] ?? 0) * 60, rounded: false };
	}
	const number = readDecimal(trimmed, mark);
	const unit = UNIT_SECONDS[form];
	if (!number || unit === undefined) return { fault: 'unreadable' };
	if (number.negative) return { fault: 'negative' };
	return toSeconds(number, unit);
}
