const WORD =
	'(?:(?:sub|eind|dag|week|maand|jaar)[- ]?totaal|totaal|(?:grand |overall |sub[- ]?)?totals?|som|sum|summe|gesamt(?:summe)?)';
const WHOLE = new RegExp(
	`^${WORD}(?:\\s+(?:generaal|general|uren|hours|minuten|minutes|tijd|time|(?:van )?(?:de )?(?:dag|week|maand)(?: \\d+)?))?\\s*[:.]?$`,
	'iu',
);
const BEGINNING = new RegExp(`^${WORD}(?![\\p{L}\\p{N}])`, 'iu');

/** Whether a text can only be the label of a total: `Totaal`, `Grand total:`, `Subtotaal week 3`. */
export function isTotalLabel(text: string): boolean {
	return WHOLE.test(text.trim());
}

/** Whether a text begins as the label of a total; enough where a total is likely (`Totaal Jansen`, no date). */
export function beginsAsTotal(text: string): boolean {
	return BEGINNING.test(text.trim());
}
