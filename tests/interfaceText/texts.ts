import { readdirSync } from 'node:fs';
import ts from 'typescript';

/** A text of the dictionary with its place, such as `start.title`. Of a function: its source. */
export interface DictionaryText {
	readonly place: string;
	readonly text: string;
}

/** Every text of one language, from every module of its folder but the number formats. */
export async function textsOf(language: 'nl' | 'en'): Promise<DictionaryText[]> {
	const folder = new URL(`../../src/lib/i18n/${language}/`, import.meta.url);
	const modules = readdirSync(folder).filter((name) => name !== 'formats.ts' && name !== 'dictionary.ts');
	const texts: DictionaryText[] = [];
	for (const name of modules) {
		const module: Record<string, unknown> = await import(new URL(name, folder).pathname);
		texts.push(...flatten(name.replace(/\.ts$/, ''), Object.entries(module)));
	}
	return texts;
}

function flatten(place: string, entries: readonly (readonly [string, unknown])[]): DictionaryText[] {
	return entries.flatMap(([key, value]) => {
		if (key === 'id') return []; // an anchor in an address, the same in every language
		const here = `${place}.${key}`;
		if (typeof value === 'string' || typeof value === 'function')
			return [{ place: here, text: String(value) }];
		return typeof value === 'object' && value !== null ? flatten(here, Object.entries(value)) : [];
	});
}

/** The written words of a text or of a function that makes one; code between them is left out. */
export function wordsOf({ text }: DictionaryText): string {
	const isCode = /^(async\b|function\b|\(|\w+\s*(\(.*\)\s*\{|=>))/.test(text);
	if (!isCode) return text;
	const isMethod = /^\w+\s*\([^)]*\)\s*\{/.test(text) && !text.startsWith('function');
	const words: string[] = [];
	const look = (node: ts.Node): void => {
		const isText =
			ts.isStringLiteralLike(node) ||
			ts.isTemplateHead(node) ||
			ts.isTemplateMiddle(node) ||
			ts.isTemplateTail(node);
		// One word in small letters is an id that the code compares with.
		if (isText && !/^[a-z][A-Za-z]*$/.test(node.text)) words.push(node.text.trim());
		ts.forEachChild(node, look);
	};
	look(ts.createSourceFile('text.ts', `({ ${isMethod ? text : `text: ${text}`} })`, ts.ScriptTarget.Latest));
	return words.filter((word) => /\p{L}/u.test(word)).join(' ');
}
