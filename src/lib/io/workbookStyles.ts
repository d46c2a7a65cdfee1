import type { CellStyle as WrittenStyle } from 'hucre/xlsx';
import type { CellFormat, CellRole, CellStyle, Highlight } from '#lib/core/report/workbook/workbook.ts';

const INK = '1B1F24';
const MUTED = '5B6572';
const INPUT_INK = '0B4F8A';
const INPUT_GROUND = 'E6F1FB';
const BAND = '123B5D';
const HEAD = 'DCE3EA';
const TOTAL = 'F1F4F7';
const DATED = 'FFF7E0';
const LINE = 'BFC9D3';
const FONT = 'Calibri';

/** Number formats as files store them: in the words of the United States, whatever the reader's language. */
function numberFormats(language: 'nl' | 'en'): Readonly<Record<CellFormat, string | null>> {
	const locale = language === 'nl' ? '413' : '809';
	const euro = `[$€-${locale}] #,##0.00`;
	return {
		general: null,
		text: '@',
		euro: `${euro};[Red][$€-${locale}] -#,##0.00;${euro}`,
		amount: '#,##0.00;[Red]-#,##0.00;"–"',
		number: '#,##0.0;[Red]-#,##0.0;0.0',
		whole: '0;[Red]-0;0',
		percent: '0.00%;[Red]-0.00%;0.00%',
		factor: '#,##0.00##;[Red]-#,##0.00##;0',
		date: `[$-${locale}]d mmm yyyy`,
		month: `[$-${locale}]mmm yyyy`,
	};
}

const line = { style: 'thin', color: { rgb: LINE } } as const;
const solid = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const box = { top: line, right: line, bottom: line, left: line };

const roles: Readonly<Record<CellRole, WrittenStyle>> = {
	title: {
		font: { name: FONT, size: 18, bold: true, color: { rgb: INK } },
		alignment: { wrapText: true, vertical: 'top' },
	},
	subtitle: { font: { name: FONT, size: 12, color: { rgb: MUTED } } },
	section: {
		font: { name: FONT, size: 11, bold: true, color: { rgb: 'FFFFFF' } },
		fill: solid(BAND),
	},
	header: {
		font: { name: FONT, size: 11, bold: true, color: { rgb: INK } },
		fill: solid(HEAD),
		border: { bottom: line },
		alignment: { wrapText: true, vertical: 'bottom' },
	},
	label: {
		font: { name: FONT, size: 11, color: { rgb: INK } },
		alignment: { vertical: 'top' },
	},
	note: {
		font: { name: FONT, size: 10, color: { rgb: MUTED } },
		alignment: { vertical: 'top', wrapText: true, indent: 1 },
	},
	input: {
		font: { name: FONT, size: 11, color: { rgb: INPUT_INK } },
		fill: solid(INPUT_GROUND),
		border: box,
	},
	calculation: { font: { name: FONT, size: 11, color: { rgb: INK } } },
	total: {
		font: { name: FONT, size: 11, bold: true, color: { rgb: INK } },
		fill: solid(TOTAL),
		border: { top: line },
	},
	dated: {
		font: { name: FONT, size: 11, italic: true, color: { rgb: MUTED } },
		fill: solid(DATED),
	},
	check: {
		font: { name: FONT, size: 11, bold: true, color: { rgb: INK } },
		border: box,
	},
	link: {
		font: { name: FONT, size: 11, underline: true, color: { rgb: INPUT_INK } },
	},
};

const highlights: Readonly<Record<Highlight['kind'], WrittenStyle>> = {
	bad: {
		font: { color: { rgb: '9C1C0E' }, bold: true },
		fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'FBE1DC' } },
	},
	good: {
		font: { color: { rgb: '1D5C3A' }, bold: true },
		fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'E1F2E8' } },
	},
	active: {
		fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'FFE9A8' } },
	},
};

export const defaultFont = { name: FONT, size: 11 };

export function highlightStyle(kind: Highlight['kind']): WrittenStyle {
	return highlights[kind];
}

/** The looks of a cell: what it is for by colour and weight, how its value is written by number format. */
export function cellStyles(language: 'nl' | 'en'): (style: CellStyle) => WrittenStyle {
	const formats = numberFormats(language);
	const known = new Map<string, WrittenStyle>();
	return ({ role, format }) => {
		const key = `${role} ${format}`;
		const found = known.get(key);
		if (found) return found;
		const numFmt = formats[format];
		const base = roles[role];
		const isNumber = !['general', 'text'].includes(format);
		const style: WrittenStyle = {
			...base,
			...(numFmt === null ? {} : { numFmt }),
			...(isNumber ? { alignment: { ...base.alignment, horizontal: 'right' } } : {}),
		};
		known.set(key, style);
		return style;
	};
}
