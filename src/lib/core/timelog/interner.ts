import { foldText } from './foldText.ts';

/** Gives each text, however it is spelled, one number from 0, and keeps the first spelling. */
export class Interner {
	readonly texts: string[] = [];
	readonly #codes = new Map<string, number>();

	code(text: string): number {
		const key = foldText(text);
		const known = this.#codes.get(key);
		if (known !== undefined) return known;
		const code = this.texts.push(text.replace(/\s+/gu, ' ').trim()) - 1;
		this.#codes.set(key, code);
		return code;
	}
}
