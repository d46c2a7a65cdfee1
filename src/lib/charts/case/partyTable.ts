import type { ResultBlock } from '#lib/core/business/caseResult.ts';
import type { PartyValues } from '#lib/core/report/partyValues.ts';
import { numberCell, type Table } from '#lib/core/report/table.ts';
import type { BusinessCaseTexts } from '#lib/i18n/nl/businessCase.ts';
import type { Formats } from '#lib/i18n/formats.ts';

const lines = ['cost', 'subsidy', 'benefitCash', 'benefitNonCash', 'transfer'] as const;

/** Parties by flows, as present values in euros. Jointly, subsidies and contributions cancel out. */
export function partyTable(
	rows: readonly PartyValues[],
	results: ResultBlock,
	words: BusinessCaseTexts,
	formats: Formats,
): Table {
	const texts = words.parties;
	const euros = (value: number) => numberCell(value, (amount) => formats.euro(amount));
	const total = (line: (typeof lines)[number]) =>
		line === 'subsidy' || line === 'transfer' ? 0 : rows.reduce((sum, { values }) => sum + values[line], 0);
	return {
		columns: [
			{ key: 'party', label: texts.columns.party, numeric: false },
			...lines.map((line) => ({ key: line, label: texts.columns[line], numeric: true })),
			{ key: 'npvCash', label: texts.columns.npvCash, numeric: true },
			{ key: 'npvTotal', label: texts.columns.npvTotal, numeric: true },
		],
		rows: [
			...rows.map(({ party, values, npvCash, npvTotal }) => ({
				id: party.id,
				cells: {
					party: party.name,
					...Object.fromEntries(lines.map((line) => [line, euros(values[line])])),
					npvCash: euros(npvCash),
					npvTotal: euros(npvTotal),
				},
			})),
			{
				id: 'joint',
				total: true,
				cells: {
					party: texts.joint,
					...Object.fromEntries(lines.map((line) => [line, euros(total(line))])),
					npvCash: euros(results.joint.cash.npv),
					npvTotal: euros(results.joint.total.npv),
				},
			},
		],
	};
}
