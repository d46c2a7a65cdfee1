import { parse } from 'svelte/compiler';
import ts from 'typescript';
import type { ProjectFile } from '../architecture/projectFiles.ts';

/** Attributes and properties that a person reads or hears. */
const READ_ALOUD = new Set([
	...[
		'title',
		'alt',
		'placeholder',
		'label',
		'content',
		'caption',
		'heading',
		'legend',
		'sub',
		'note',
		'summary',
	],
	...['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'aria-placeholder'],
]);

/** `<meta>` that machines read. */
const TECHNICAL_META = new Set(['viewport', 'robots', 'color-scheme', 'theme-color', 'referrer']);

/** The same in every language: the brand, and names of file types. */
const NEEDS_NO_TRANSLATION = /\b(Halftijd|CSV|JSON|SVG|PNG)\b/g;

interface Node {
	readonly type: string;
	readonly [key: string]: unknown;
}

/** Every text in a component that stands there itself instead of coming from the dictionary. */
export function looseTextOfComponent({ path, text }: ProjectFile): string[] {
	const { fragment } = parse(text, { modern: true });
	const found: string[] = [];
	visit(fragment as unknown as Node, (literal) => {
		if (hasWords(literal)) found.push(`${path}: “${literal.trim()}” belongs in the dictionary.`);
	});
	const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
	return [...found, ...scripts.flatMap((script) => sentencesOfScript({ path, text: script }))];
}

/** Strings in code that read as a sentence: a capital first, and words after it. */
export function sentencesOfScript({ path, text }: ProjectFile): string[] {
	const found: string[] = [];
	const look = (node: ts.Node): void => {
		// What a programmer did wrong is said to programmers, in one language.
		if (ts.isThrowStatement(node)) return;
		if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) {
			if (/^\p{Lu}\p{Ll}*\s\p{L}/u.test(node.text))
				found.push(`${path}: “${node.text}” belongs in the dictionary.`);
		}
		ts.forEachChild(node, look);
	};
	look(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
	return found;
}

function visit(node: Node, report: (literal: string) => void): void {
	if (node.type === 'Text') return report(String(node.data));
	if (node.type === 'ExpressionTag') return literalsOf(node.expression as Node).forEach(report);
	if (node.type === 'Attribute') {
		if (READ_ALOUD.has(String(node.name))) for (const value of [node.value].flat()) visitValue(value, report);
		return;
	}
	const isTechnical = node.name === 'meta' && TECHNICAL_META.has(textOfAttribute(node, 'name'));
	for (const [key, value] of Object.entries(node)) {
		if (key === 'attributes' && isTechnical) continue;
		for (const child of [value].flat()) if (isTemplateNode(child)) visit(child, report);
	}
}

function visitValue(value: unknown, report: (literal: string) => void): void {
	if (isTemplateNode(value)) visit(value, report);
}

/** Strings that an expression shows as they are: `{isOpen ? 'Dicht' : 'Open'}`. */
function literalsOf(expression: Node): string[] {
	const parts = (...keys: string[]) => keys.flatMap((key) => literalsOf(expression[key] as Node));
	switch (expression.type) {
		case 'Literal':
			return typeof expression.value === 'string' ? [expression.value] : [];
		case 'TemplateLiteral':
			return (expression.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
		case 'ConditionalExpression':
			return parts('consequent', 'alternate');
		case 'LogicalExpression':
		case 'BinaryExpression':
			return expression.type === 'LogicalExpression' || expression.operator === '+'
				? parts('left', 'right')
				: [];
		default:
			return [];
	}
}

function hasWords(text: string): boolean {
	return /\p{L}/u.test(text.replace(NEEDS_NO_TRANSLATION, ''));
}

function textOfAttribute(node: Node, name: string): string {
	const attributes = (node.attributes ?? []) as { name?: string; value?: unknown }[];
	const value = [attributes.find((attribute) => attribute.name === name)?.value].flat()[0];
	return isTemplateNode(value) ? String(value.data ?? '') : '';
}

function isTemplateNode(value: unknown): value is Node {
	return typeof value === 'object' && value !== null && 'type' in value;
}
