import type { FlowEnd } from '#lib/core/report/caseFlows.ts';
import { numberCell, type Table } from '#lib/core/report/table.ts';
import type { CaseWords } from './caseWords.ts';
import type { FlowsData } from './flows.ts';

const endName = (end: FlowEnd, { nameOf }: FlowsData, { texts }: CaseWords) =>
	end.kind === 'party' ? nameOf(end.id) : texts.flows.ends[end.kind];

/** Every flow as a row, the largest first. */
export function flowsTable(data: FlowsData, words: CaseWords): Table {
	const { texts, formats } = words;
	const heads = texts.flows.columns;
	return {
		columns: [
			{ key: 'from', label: heads.from, numeric: false },
			{ key: 'to', label: heads.to, numeric: false },
			{ key: 'kind', label: heads.kind, numeric: false },
			{ key: 'eur', label: heads.eur, numeric: true },
		],
		rows: data.flows
			.toSorted((a, b) => b.eur - a.eur)
			.map(({ from, to, kind, eur }, place) => ({
				id: String(place),
				cells: {
					from: endName(from, data, words),
					to: endName(to, data, words),
					kind: texts.flows.kinds[kind],
					eur: numberCell(eur, (value) => formats.euro(value)),
				},
			})),
	};
}

/** Every flow as a sentence, the largest first. */
export function flowSentences(data: FlowsData, words: CaseWords): string[] {
	return data.flows
		.toSorted((a, b) => b.eur - a.eur)
		.map(({ from, to, kind, eur }) =>
			words.texts.flows.describe({
				from: endName(from, data, words),
				to: endName(to, data, words),
				kind: words.texts.flows.kinds[kind],
				eur: words.formats.euro(eur),
			}),
		);
}
