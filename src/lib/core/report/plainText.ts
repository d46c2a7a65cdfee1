import { cellText, isReasonOnly } from './table.ts';
import type { Block, ReportDocument, ReportTable } from './document.ts';

/** The document for a terminal: headings underlined, tables in aligned columns. */
export function plainText(document: ReportDocument): string {
	return (
		[document.title, '='.repeat(document.title.length), ...document.blocks.map(blockText)].join('\n\n') + '\n'
	);
}

function blockText(block: Block): string {
	switch (block.kind) {
		case 'heading':
			return `${block.text}\n${(block.level === 2 ? '-' : '·').repeat(block.text.length)}`;
		case 'sentence':
		case 'paragraph':
			return block.text;
		case 'list':
			return block.items.map((item) => `- ${item}`).join('\n');
		case 'verdict':
			return block.texts.join('\n');
		case 'keyFigures':
			return block.figures
				.map(({ value, unit, label }) => `${`${value} ${unit}`.trim()}: ${label}`)
				.join('\n');
		case 'table':
			return tableText(block.table);
	}
}

function tableText(table: ReportTable): string {
	const lines = [
		table.columns.map(({ label }) => label),
		...table.rows.map((row) =>
			table.columns.map(({ key }, column) =>
				isReasonOnly(row, table.columns) && column > 0 ? '' : cellText(row.cells[key]),
			),
		),
	];
	const widths = table.columns.map((_, column) =>
		Math.max(...lines.map((line) => [...(line[column] ?? '')].length)),
	);
	const aligned = lines.map((line) =>
		line
			.map((text, column) => {
				const gap = ' '.repeat(widths[column]! - [...text].length);
				return table.columns[column]!.numeric ? gap + text : text + gap;
			})
			.join('  ')
			.trimEnd(),
	);
	table.rows.forEach((row, index) => {
		if (row.note !== undefined) aligned[index + 1] += `  (${row.note})`;
	});
	return `${table.caption}\n${aligned.join('\n')}`;
}
