import type { Table } from './table.ts';

/**
 * One document, many readers: the page, paper, plain text, CSV and JSON are all drawn from these blocks. The words come
 * from outside (`ReportWords`), so the model knows no language; the numbers stand beside their wording.
 */
export interface ReportDocument {
	readonly title: string;
	readonly blocks: readonly Block[];
}

export type Block =
	| { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
	| { readonly kind: 'sentence'; readonly text: string }
	| { readonly kind: 'paragraph'; readonly text: string }
	| { readonly kind: 'list'; readonly items: readonly string[] }
	| {
			readonly kind: 'verdict';
			readonly tone: 'ok' | 'attention' | 'stop';
			readonly texts: readonly string[];
	  }
	| { readonly kind: 'keyFigures'; readonly figures: readonly KeyFigure[] }
	| { readonly kind: 'table'; readonly table: ReportTable };

export interface KeyFigure {
	readonly value: string;
	readonly unit: string;
	readonly label: string;
	/** The paragraph of the method that explains it. */
	readonly anchor?: string;
}

export interface ReportTable extends Table {
	/** Stable name, used for file names and links. */
	readonly id: string;
	readonly caption: string;
}
