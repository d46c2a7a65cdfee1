/** One cell, row and column from 0; `sheet` null = the sheet of the formula. */
export interface CellReference {
	readonly sheet: string | null;
	readonly row: number;
	readonly column: number;
}

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A formula as a tree. */
export type FormulaNode =
	| { readonly kind: 'constant'; readonly value: number | string | boolean }
	| { readonly kind: 'cell'; readonly at: CellReference }
	| {
			readonly kind: 'range';
			readonly from: CellReference;
			readonly to: CellReference;
	  }
	| { readonly kind: 'name'; readonly name: string }
	| { readonly kind: 'minus'; readonly of: FormulaNode }
	| {
			readonly kind: 'binary';
			readonly operator: BinaryOperator;
			readonly left: FormulaNode;
			readonly right: FormulaNode;
	  }
	| {
			readonly kind: 'call';
			readonly name: string;
			readonly args: readonly FormulaNode[];
	  };
