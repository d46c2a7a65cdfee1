import type { Issue } from '../issue.ts';
import type { Table } from './table.ts';

export interface RejectedRowLine {
	readonly file: string;
	/** null where rows have no number, as in a table of a database. */
	readonly row: number | null;
	readonly problem: Issue;
}

export type RejectedRowHeads = Readonly<Record<'file' | 'row' | 'column' | 'found' | 'problem', string>>;

/** Every row that was not used, with its place, what stood there and what is wrong with it. */
export function rejectedRowsTable(
	lines: readonly RejectedRowLine[],
	heads: RejectedRowHeads,
	say: (found: Issue) => string,
): Table {
	return {
		columns: (['file', 'row', 'column', 'found', 'problem'] as const).map((key) => ({
			key,
			label: heads[key],
			numeric: key === 'row',
		})),
		rows: lines.map(({ file, row, problem }, index) => ({
			id: String(index),
			cells: {
				file,
				row: row === null ? '' : { value: row, text: String(row) },
				column: problem.where.column ?? '',
				found: 'found' in problem.params ? String(problem.params.found) : '',
				problem: say(problem),
			},
		})),
	};
}
