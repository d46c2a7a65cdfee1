import { numberCell, rangeCell, type Table } from '#lib/core/report/table.ts';
import type { CaseWords } from './caseWords.ts';
import type { SpreadData } from './spread.ts';

/** The bars as a table: from, to, and the share of the draws; what lies outside the picture comes first and last. */
export function spreadTable({ histogram }: SpreadData, { texts, formats }: CaseWords): Table {
	const { low, step, shares, below, above } = histogram;
	const heads = texts.spread.columns;
	const share = (value: number) => numberCell(value * 100, (percent) => formats.number(percent, 1));
	const end = low + step * shares.length;
	const row = (id: string, amounts: Table['rows'][number]['cells'][string], part: number) => ({
		id,
		cells: { amounts, share: share(part) },
	});
	const euro = formats.euro;
	return {
		columns: [
			{ key: 'amounts', label: heads.amounts, numeric: false, ends: { low: heads.from, high: heads.to } },
			{ key: 'share', label: heads.share, numeric: true },
		],
		rows: [
			...(below > 0 ? [row('below', texts.spread.lower(euro(low)), below)] : []),
			...shares.map((part, bin) => {
				const from = low + bin * step;
				const range = rangeCell(from, from + step, (a, b) => texts.spread.range(euro(a), euro(b)));
				return row(String(bin), range, part);
			}),
			...(above > 0 ? [row('above', texts.spread.higher(euro(end)), above)] : []),
		],
	};
}
