import { issue, type Issue } from '../issue.ts';
import { foldHeader } from '../timelog/headerSynonyms.ts';
import type { RawColumn, RawTable } from '../timelog/rawTable.ts';
import type { Candidate } from './candidate.ts';
import type { PoolDesign } from './effect.ts';

const HEADERS = {
	organisation: ['organisation', 'organisatie', 'organization', 'name', 'naam'],
	estimate: ['estimate', 'schatting', 'uitkomst', 'effect', 'reduction', 'reductie', 'yi'],
	se: ['se', 'standard error', 'standaardfout', 'sei'],
	design: ['design', 'opzet'],
} as const;

const DESIGNS: Readonly<Record<string, PoolDesign>> = {
	controlled: 'controlled',
	'with controls': 'controlled',
	'met vergelijkingsgroep': 'controlled',
	gecontroleerd: 'controlled',
	'before after': 'beforeAfter',
	'voor na': 'beforeAfter',
};

/** A number as written by a person or a program, with a comma or a point and no grouping: `0,175`, `1.2e-3`. */
const NUMBER = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?$/iu;

/**
 * The rows of a table with the columns organisation, estimate, se and perhaps design, in any order; other columns are
 * passed over, and so are rows that are empty in all of these. Every cell that cannot be read is reported with its place.
 */
export function readEffects(table: RawTable): {
	readonly candidates: readonly Candidate[];
	readonly issues: readonly Issue[];
} {
	const issues: Issue[] = [];
	const columnOf = (kind: keyof typeof HEADERS) =>
		table.columns.find(({ name }) => (HEADERS[kind] as readonly string[]).includes(foldHeader(name)));
	const [organisation, estimate, se] = (['organisation', 'estimate', 'se'] as const).map((kind) => {
		const column = columnOf(kind);
		if (!column) {
			const found = table.columns.map(({ name }) => name);
			issues.push(issue('poolColumnMissing', 'error', { column: kind, found }, { file: table.file }));
		}
		return column;
	});
	const design = columnOf('design');
	if (!organisation || !estimate || !se) return { candidates: [], issues };
	const candidates: Candidate[] = [];
	for (let row = 0; row < table.rowCount; row++) {
		const cells = [organisation, estimate, se, design].map((column) => cell(column, row));
		if (cells.every((text) => text === '')) continue;
		const [name = '', estimateText = '', seText = '', designText = ''] = cells;
		const where = { file: table.file, row: table.rowNumbers[row]! };
		const before = issues.length;
		if (name === '') {
			issues.push(issue('poolOrganisationUnnamed', 'error', {}, { ...where, column: organisation.name }));
		}
		const number = (quantity: 'estimate' | 'se', text: string, column: RawColumn): number => {
			const tidy = text.replace('−', '-');
			if (NUMBER.test(tidy)) return Number(tidy.replace(',', '.'));
			const params = { organisation: name, quantity, found: text };
			issues.push(issue('poolNotANumber', 'error', params, { ...where, column: column.name }));
			return 0;
		};
		const numbers = {
			estimate: number('estimate', estimateText, estimate),
			se: number('se', seText, se),
		};
		const known = DESIGNS[foldHeader(designText)] ?? null;
		if (designText !== '' && known === null) {
			const params = { organisation: name, found: designText };
			issues.push(issue('poolDesignUnreadable', 'error', params, { ...where, column: design!.name }));
		}
		if (issues.length > before) continue;
		candidates.push({ organisation: name, ...numbers, design: known, path: null, logs: null, where });
	}
	return { candidates, issues };
}

function cell(column: RawColumn | undefined, row: number): string {
	return column?.stored ? (column.values[column.codes[row]!] ?? '').trim() : '';
}
