import { columnNumber } from '../address.ts';
import type { BinaryOperator, CellReference, FormulaNode } from './formulaNode.ts';

const token =
	/\s*(?:(\d+(?:\.\d+)?(?:E[+-]?\d+)?)|"((?:[^"]|"")*)"|((?:'(?:[^']|'')+'|[A-Za-z][A-Za-z0-9]*)!)?(\$?[A-Z]{1,3}\$?\d+)(?![A-Za-z0-9_(])|([A-Za-z_][A-Za-z0-9_]*)|(<>|<=|>=|[-+*/^&=<>(),:]))/gy;

interface Token {
	readonly kind: 'number' | 'text' | 'cell' | 'word' | 'sign' | 'end';
	readonly text: string;
	readonly sheet: string | null;
}

function tokens(formula: string): Token[] {
	const found: Token[] = [];
	token.lastIndex = 0;
	while (token.lastIndex < formula.length) {
		const from = token.lastIndex;
		const match = token.exec(formula);
		if (!match) throw new Error(`Formula not understood at ${from}: ${formula}`);
		const [, number, text, sheet, cell, word, sign] = match;
		if (number !== undefined) found.push({ kind: 'number', text: number, sheet: null });
		else if (text !== undefined)
			found.push({
				kind: 'text',
				text: text.replaceAll('""', '"'),
				sheet: null,
			});
		else if (cell !== undefined)
			found.push({
				kind: 'cell',
				text: cell,
				sheet: sheet ? sheetName(sheet) : null,
			});
		else if (word !== undefined) found.push({ kind: 'word', text: word, sheet: null });
		else found.push({ kind: 'sign', text: sign!, sheet: null });
	}
	return [...found, { kind: 'end', text: '', sheet: null }];
}

function sheetName(prefix: string): string {
	const name = prefix.slice(0, -1);
	return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** How tightly an operator binds. Comparison is loosest; a power binds tighter than a sign before it does here. */
const strength: Readonly<Record<BinaryOperator, number>> = {
	'=': 1,
	'<>': 1,
	'<': 1,
	'<=': 1,
	'>': 1,
	'>=': 1,
	'&': 2,
	'+': 3,
	'-': 3,
	'*': 4,
	'/': 4,
	'^': 6,
};
/** In spreadsheets −2^2 is 4: the sign goes first. */
const SIGN = 7;

/**
 * Reads a formula of the kind this program writes: cells, ranges, names, numbers, texts, operators and functions.
 *
 * @throws when the formula is not of that kind: a mistake in the program, never in a user's input
 */
export function parseFormula(formula: string): FormulaNode {
	const found = tokens(formula);
	let place = 0;
	const peek = () => found[place]!;
	const take = () => found[place++]!;
	const fail = (): never => {
		throw new Error(`Formula not understood near "${peek().text}": ${formula}`);
	};
	const expect = (sign: string) => {
		if (take().text !== sign) fail();
	};

	function reference({ text, sheet }: Token): CellReference {
		const [, letters, row] = /^\$?([A-Z]+)\$?(\d+)$/.exec(text)!;
		return { sheet, row: Number(row) - 1, column: columnNumber(letters!) };
	}

	function primary(): FormulaNode {
		const first = take();
		switch (first.kind) {
			case 'number':
				return { kind: 'constant', value: Number(first.text) };
			case 'text':
				return { kind: 'constant', value: first.text };
			case 'cell': {
				const from = reference(first);
				if (peek().text !== ':') return { kind: 'cell', at: from };
				take();
				return {
					kind: 'range',
					from,
					to: { ...reference(take()), sheet: from.sheet },
				};
			}
			case 'word': {
				if (first.text === 'TRUE' || first.text === 'FALSE')
					return { kind: 'constant', value: first.text === 'TRUE' };
				if (peek().text !== '(') return { kind: 'name', name: first.text };
				take();
				const args: FormulaNode[] = [];
				while (peek().text !== ')') {
					args.push(expression(0));
					if (peek().text !== ')') expect(',');
				}
				take();
				return { kind: 'call', name: first.text, args };
			}
			case 'sign': {
				if (first.text === '(') {
					const inner = expression(0);
					expect(')');
					return inner;
				}
				if (first.text === '-') return { kind: 'minus', of: expression(SIGN) };
				return fail();
			}
			case 'end':
				return fail();
		}
	}

	function expression(least: number): FormulaNode {
		let left = primary();
		for (;;) {
			const operator = peek().text as BinaryOperator;
			const binds = peek().kind === 'sign' ? strength[operator] : undefined;
			if (binds === undefined || binds <= least) return left;
			take();
			left = { kind: 'binary', operator, left, right: expression(binds) };
		}
	}

	const node = expression(0);
	if (peek().kind !== 'end') fail();
	return node;
}
