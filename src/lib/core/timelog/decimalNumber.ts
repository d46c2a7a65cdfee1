export type DecimalMark = ',' | '.';

/** A decimal number by its digits: value = ±digits / 10^scale. No binary fraction ever stands between. */
export interface DecimalNumber {
	readonly negative: boolean;
	readonly digits: bigint;
	readonly scale: number;
}

const PLAIN = /^([-+−]?)\s*(\d+(?:[.,'\u00a0\u202f ]\d+)*|[.,]\d+)(-?)$/u;
const GROUPED = {
	'.': /^\d{1,3}(?:[,'\u00a0\u202f ]\d{3})+$/u,
	',': /^\d{1,3}(?:[.'\u00a0\u202f ]\d{3})+$/u,
};

/**
 * Reads `7,5`, `7.5`, `1.234,5`, `-3`. With both marks in one text the last is the decimal mark. With one, it is
 * the decimal mark unless it is the other mark and groups exactly three digits (`1.500` where the column uses a
 * comma is fifteen hundred). Null when it is no number.
 */
export function readDecimal(text: string, mark: DecimalMark): DecimalNumber | null {
	const match = PLAIN.exec(text.trim());
	if (!match) return null;
	const body = match[2]!;
	const lastComma = body.lastIndexOf(',');
	const lastPoint = body.lastIndexOf('.');
	let decimal: DecimalMark = mark;
	if (lastComma >= 0 && lastPoint >= 0) decimal = lastComma > lastPoint ? ',' : '.';
	else if (lastComma >= 0 && mark === '.' && !GROUPED['.'].test(body)) decimal = ',';
	else if (lastPoint >= 0 && mark === ',' && !GROUPED[','].test(body)) decimal = '.';
	const parts = body.split(decimal);
	if (parts.length > 2) return null;
	const whole = parts[0]!;
	const fraction = parts[1] ?? '';
	if (!/^\d*$/.test(fraction)) return null;
	if (!/^\d*$/.test(whole) && !GROUPED[decimal].test(whole)) return null;
	const digits = whole.replace(/\D/gu, '') + fraction;
	if (digits.length === 0 || digits.length > 40) return null;
	const value = BigInt(digits);
	return {
		negative: value > 0n && (match[1] === '-' || match[1] === '−' || match[3] === '-'),
		digits: value,
		scale: fraction.length,
	};
}
