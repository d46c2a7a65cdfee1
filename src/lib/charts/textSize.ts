/**
 * How wide a text will be, without a screen to measure it on: charts are also drawn on the server.
 * Advance widths of Helvetica in thousandths of the type size (Adobe font metrics, Helvetica.afm); the system
 * fonts in use differ from it by a few per cent.
 */
const WIDTHS: readonly (readonly [number, string])[] = [
	[191, "'’‘"],
	[222, 'ijl'],
	[278, ' !,./:;\\|Ift\u00a0'],
	[333, '()-r`“”'],
	[355, '"'],
	[500, 'Jcksvxyz'],
	[556, '#$0123456789?L_abdeghnopqu–€'],
	[584, '+<=>~−×'],
	[611, 'FTZ'],
	[667, '&ABEKPSVXY'],
	[722, 'CDHNRUw'],
	[778, 'GOQ'],
	[833, 'Mm'],
	[889, '%'],
	[944, 'W'],
	[1000, '…—'],
	[1015, '@'],
];
const OTHER_WIDTH = 600;
const BOLD_FACTOR = 1.07;

const widthOf = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));

/** Width in pixels of a text at a type size in pixels. */
export function textWidth(text: string, size: number, bold = false): number {
	let thousandths = 0;
	for (const letter of text.normalize('NFD')) {
		// accents stand on their letter and take no room of their own
		if (/\p{Mark}/u.test(letter)) continue;
		thousandths += widthOf.get(letter) ?? OTHER_WIDTH;
	}
	return ((thousandths * size) / 1000) * (bold ? BOLD_FACTOR : 1);
}

/** A text in at most `lines` lines that fit `width`; what does not fit ends in an ellipsis. */
export function wrapText(text: string, width: number, size: number, lines = 2, bold = false): string[] {
	const result: string[] = [];
	let current = '';
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const longer = current === '' ? word : `${current} ${word}`;
		if (current === '' || textWidth(longer, size, bold) <= width) current = longer;
		else {
			result.push(current);
			current = word;
		}
	}
	result.push(current);
	const kept = result.slice(0, lines);
	if (result.length > lines) kept[lines - 1] += '…';
	return kept.map((line) => shortened(line, width, size, bold));
}

function shortened(text: string, width: number, size: number, bold: boolean): string {
	if (textWidth(text, size, bold) <= width) return text;
	const letters = [...text.replace(/…$/, '')];
	while (letters.length > 1 && textWidth(`${letters.join('')}…`, size, bold) > width) letters.pop();
	return `${letters.join('').trimEnd()}…`;
}
