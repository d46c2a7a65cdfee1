import type { TableCell, TableColumn, Table } from './table.ts';

/** How a spreadsheet in the reader's country expects a CSV file. */
export interface CsvForm {
	readonly separator: ';' | ',';
	readonly decimal: ',' | '.';
}

export const csvForms: Readonly<Record<'nl' | 'en', CsvForm>> = {
	nl: { separator: ';', decimal: ',' },
	en: { separator: ',', decimal: '.' },
};

const BYTE_ORDER_MARK = '\uFEFF';
const STARTS_A_FORMULA = /^[\s]*[=+\-@\t\r]/;
const IS_A_NUMBER = /^[+-]?\d+(?:[.,]\d+)*%?$/;

/**
 * A table as CSV text with byte order mark and CRLF ends. Numbers are written in full, without thousands
 * separators; an absent value is an empty cell. Text that a spreadsheet would run as a formula
 * (= + - @ TAB CR first) gets an apostrophe before it; text that is a number, such as −1,5, stays a number.
 */
export function tableToCsv(table: Table, form: CsvForm): string {
	const hasNotes = table.rows.some((row) => row.note !== undefined);
	const line = (cells: readonly string[]) =>
		cells.map((text) => quoted(text, form.separator)).join(form.separator) + '\r\n';
	const head = table.columns
		.flatMap(({ label, ends }) => (ends ? [ends.low, ends.high] : [label]))
		.map(harmless);
	const body = table.rows.map((row) => [
		...table.columns.flatMap((column) => written(row.cells[column.key] ?? null, column, form)),
		...(hasNotes ? [harmless(row.note ?? '')] : []),
	]);
	return (
		BYTE_ORDER_MARK +
		[[...head, ...(hasNotes ? [harmless(table.noteLabel ?? '')] : [])], ...body].map(line).join('')
	);
}

function written(cell: TableCell, column: TableColumn, form: CsvForm): string[] {
	if (cell === null) return column.ends ? ['', ''] : [''];
	if (typeof cell === 'string') return column.ends ? [harmless(cell), ''] : [harmless(cell)];
	return 'value' in cell
		? [plainNumber(cell.value, form)]
		: [plainNumber(cell.low, form), plainNumber(cell.high, form)];
}

function plainNumber(value: number, form: CsvForm): string {
	// twelve digits: more than any figure here is worth, and 0.1 + 0.2 reads as 0.3
	return String(Number(value.toPrecision(12))).replace('.', form.decimal);
}

function harmless(text: string): string {
	return STARTS_A_FORMULA.test(text) && !IS_A_NUMBER.test(text) ? `'${text}` : text;
}

function quoted(text: string, separator: string): string {
	return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
