import type { Block, ReportDocument, ReportTable } from './document.ts';
import { cellText, isReasonOnly } from './table.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);
const element = (name: string, text: string) => `<${name}>${escaped(text)}</${name}>`;

/** A4, black on white: a file that is read, printed and opened in a word processor. */
const STYLE = `@page { size: A4; margin: 16mm; }
body { font: 10pt/1.35 "Segoe UI", system-ui, sans-serif; color: #1b1f24; max-width: 178mm; margin: 1rem auto; }
h1 { font-size: 15pt; margin: 0 0 6pt; }
h2 { font-size: 11pt; margin: 9pt 0 2pt; }
p, ul, dl, table { margin: 0 0 4pt; }
.sentence { font-size: 12pt; font-weight: 700; }
ul { padding-left: 14pt; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(30mm, 1fr)); gap: 3mm; }
dl div { border-top: 2pt solid; padding-top: 2pt; }
dd { margin: 0; font-size: 12pt; font-weight: 700; }
dt { font-size: 8pt; }
table { border-collapse: collapse; width: 100%; font-size: 9pt; }
caption { text-align: left; font-weight: 700; padding: 4pt 0 2pt; }
th, td { text-align: left; vertical-align: top; padding: 1.5pt 6pt 1.5pt 0; border-bottom: .5pt solid #b8bec6; font-weight: 400; }
thead th { font-weight: 700; }
.num { text-align: right; white-space: nowrap; }
tr { break-inside: avoid; }
h2, caption { break-after: avoid; }
h2 + table caption { position: absolute; clip-path: inset(50%); }
section + section { break-before: page; }
@media print { body { margin: 0; max-width: none; } }`;

function tableHtml({ caption, columns, rows }: ReportTable): string {
	const kind = (numeric: boolean) => (numeric ? ' class="num"' : '');
	const heads = columns.map(({ label, numeric }) => `<th scope="col"${kind(numeric)}>${escaped(label)}</th>`);
	const lines = rows.map((row) => {
		const reason = isReasonOnly(row, columns);
		const cells = columns.map(({ key, numeric }, place) => {
			const text = escaped(reason && place === 1 ? (row.note ?? '') : cellText(row.cells[key]));
			return place === 0 ? `<th scope="row">${text}</th>` : `<td${kind(numeric)}>${text}</td>`;
		});
		return `<tr>${cells.join('')}</tr>`;
	});
	return `<table><caption>${escaped(caption)}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

function blockHtml(block: Block): string {
	switch (block.kind) {
		case 'heading':
			return element(`h${block.level}`, block.text);
		case 'sentence':
			return `<p class="sentence">${escaped(block.text)}</p>`;
		case 'paragraph':
			return element('p', block.text);
		case 'list':
			return `<ul>${block.items.map((item) => element('li', item)).join('')}</ul>`;
		case 'verdict':
			return block.texts.map((text) => element('p', text)).join('');
		case 'keyFigures':
			return `<dl>${block.figures
				.map(
					({ value, unit, label }) =>
						`<div>${element('dt', label)}${element('dd', `${value} ${unit}`.trim())}</div>`,
				)
				.join('')}</dl>`;
		case 'table':
			return tableHtml(block.table);
	}
}

/**
 * Documents as one HTML file that needs nothing else: each starts on a new page of paper.
 *
 * @param language as in the `lang` attribute: `nl`
 */
export function htmlFile(documents: readonly ReportDocument[], language: string): string {
	const sections = documents.map(
		({ title, blocks }) => `<section>${element('h1', title)}\n${blocks.map(blockHtml).join('\n')}</section>`,
	);
	return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${element('title', documents[0]?.title ?? '')}
<style>
${STYLE}
</style>
</head>
<body>
${sections.join('\n')}
</body>
</html>
`;
}
