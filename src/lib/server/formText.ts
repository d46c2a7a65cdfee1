/** What was typed in a field of a form; empty when it is not there. Without NUL, which no text in the database may hold. */
export function formText(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value.replaceAll('\u0000', '') : '';
}
