/**
 * A text without what two people type differently: outer and repeated spaces, capitals, composed or decomposed
 * accents. Accents themselves stay: `één` is not `een`.
 */
export function foldText(text: string): string {
	return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
