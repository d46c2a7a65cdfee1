import type { BinaryOperator, CellReference, FormulaNode } from './formulaNode.ts';
import { formulaFunctions } from './formulaFunctions.ts';
import {
	asNumber,
	broadcast,
	finite,
	type FormulaValue,
	isError,
	isMatrix,
	type Scalar,
} from './formulaValue.ts';

/** Where a formula finds the values of other cells. */
export interface FormulaSource {
	cell(at: CellReference): Scalar;
	/** The formula that a name stands for. */
	name(name: string): FormulaNode;
}

function compare(left: Scalar, right: Scalar): number {
	const rank = (value: Scalar) => (typeof value === 'boolean' ? 2 : typeof value === 'string' ? 1 : 0);
	const other = (value: Scalar, against: Scalar): Scalar =>
		value === null ? (typeof against === 'string' ? '' : typeof against === 'boolean' ? false : 0) : value;
	const a = other(left, right);
	const b = other(right, left);
	if (rank(a) !== rank(b)) return rank(a) - rank(b);
	if (typeof a === 'string' && typeof b === 'string') {
		const [first, second] = [a.toLowerCase(), b.toLowerCase()];
		return first < second ? -1 : first > second ? 1 : 0;
	}
	return Number(a) - Number(b);
}

function apply(operator: BinaryOperator, left: Scalar, right: Scalar): Scalar {
	if (isError(left)) return left;
	if (isError(right)) return right;
	switch (operator) {
		case '=':
			return compare(left, right) === 0;
		case '<>':
			return compare(left, right) !== 0;
		case '<':
			return compare(left, right) < 0;
		case '<=':
			return compare(left, right) <= 0;
		case '>':
			return compare(left, right) > 0;
		case '>=':
			return compare(left, right) >= 0;
		case '&':
			return `${left ?? ''}${right ?? ''}`;
	}
	const a = asNumber(left);
	const b = asNumber(right);
	if (typeof a !== 'number') return a;
	if (typeof b !== 'number') return b;
	switch (operator) {
		case '+':
			return finite(a + b);
		case '-':
			return finite(a - b);
		case '*':
			return finite(a * b);
		case '/':
			return b === 0 ? { error: '#DIV/0!' } : finite(a / b);
		case '^':
			return a === 0 && b === 0 ? { error: '#NUM!' } : finite(Math.pow(a, b));
	}
}

/** The value of a formula, by the rules that Excel and LibreOffice share. */
export function evaluateFormula(node: FormulaNode, source: FormulaSource): FormulaValue {
	const value = (inner: FormulaNode) => evaluateFormula(inner, source);
	switch (node.kind) {
		case 'constant':
			return node.value;
		case 'cell':
			return source.cell(node.at);
		case 'range': {
			const { from, to } = node;
			return Array.from({ length: to.row - from.row + 1 }, (_, row) =>
				Array.from({ length: to.column - from.column + 1 }, (_, column) =>
					source.cell({
						sheet: from.sheet,
						row: from.row + row,
						column: from.column + column,
					}),
				),
			);
		}
		case 'name':
			return value(source.name(node.name));
		case 'minus':
			return broadcast(value(node.of), -1, (one, sign) => apply('*', one, sign));
		case 'binary':
			return broadcast(value(node.left), value(node.right), (a, b) => apply(node.operator, a, b));
		case 'call': {
			const [first, second, third] = node.args;
			if (node.name === 'IF') {
				const test = value(first!);
				if (isError(test) || isMatrix(test)) return isMatrix(test) ? { error: '#VALUE!' } : test;
				const chosen = typeof test === 'string' ? null : Boolean(test);
				if (chosen === null) return { error: '#VALUE!' };
				return chosen ? value(second!) : third ? value(third) : false;
			}
			if (node.name === 'IFERROR') {
				const found = value(first!);
				return isError(found) ? value(second!) : found;
			}
			const known = formulaFunctions[node.name];
			if (!known) throw new Error(`No function ${node.name}`);
			return known(node.args.map(value));
		}
	}
}
