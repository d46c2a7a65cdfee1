/** Signs that people type around a number; they say nothing about its size. */
const AROUND = /[\s\u00a0€%]/g;

/**
 * A number as people in a country type it: `1.234,5` with a decimal comma, `1,234.5` with a decimal point. Thousands must
 * stand in threes; what could be read in two ways is refused.
 *
 * @returns null when the text is no number
 */
export function readTypedNumber(text: string, decimal: ',' | '.'): number | null {
	const group = decimal === ',' ? '.' : ',';
	const bare = text.replace(AROUND, '').replace(/^[−–]/, '-');
	const [whole = '', part, ...more] = bare.split(decimal);
	if (more.length > 0 || (part !== undefined && !/^\d+$/.test(part))) return null;
	const groups = whole.split(group);
	const plain = /^[+-]?\d+$/.test(whole);
	const grouped = groups.every((digits, place) =>
		place === 0 ? /^[+-]?[1-9]\d{0,2}$/.test(digits) : /^\d{3}$/.test(digits),
	);
	if (!plain && !(groups.length > 1 && grouped)) return null;
	return Number(`${groups.join('')}.${part ?? '0'}`);
}
