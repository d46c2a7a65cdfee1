/** `A`, `B` … `Z`, `AA` of a column counted from 0. */
export function columnLetters(column: number): string {
	let letters = '';
	for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
		letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
	}
	return letters;
}

/** The column, from 0, of its letters. */
export function columnNumber(letters: string): number {
	return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A sheet's name as a formula writes it, with the exclamation mark. */
export function sheetPrefix(name: string): string {
	return /^[A-Za-z][A-Za-z0-9]*$/.test(name) ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

/** `$C$12`, row and column from 0. */
export function fixedCell(row: number, column: number): string {
	return `$${columnLetters(column)}$${row + 1}`;
}

/** A day (since 1970-01-01) as spreadsheets count: since 1899-12-30. */
export function dateNumber(epochDay: number): number {
	return epochDay + 25_569;
}
