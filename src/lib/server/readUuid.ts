/** A uuid; null for anything else, which the database refuses with an error that helps nobody. */
export function readUuid(text: string): string | null {
	return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(text) ? text : null;
}
