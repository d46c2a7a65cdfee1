import type { Block, ReportDocument, ReportTable } from '../report/document.ts';
import { numberCell, type TableCell } from '../report/table.ts';
import type { Pool } from './pool.ts';
import type { PooledMean } from './pooledMean.ts';
import type { PoolResult } from './poolJson.ts';
import type { PoolWords } from './poolWords.ts';

/** The report of pooled organisations: the answer, what the next one may expect, how much they differ, how firm it is. */
export function poolReport(
	{ design, pool, leaveOneOut, track, issues }: PoolResult,
	words: PoolWords,
): ReportDocument {
	const { pooled, heterogeneity, sensitivity } = pool;
	const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
	const section = (text: string, block: Block): Block[] => [{ kind: 'heading', level: 2, text }, block];
	const table = (made: ReportTable): Block => ({ kind: 'table', table: made });
	const blocks: Block[] = [];
	if (pooled && heterogeneity) {
		blocks.push(
			{ kind: 'sentence', text: words.sentence(pooled, pool.organisations.length) },
			paragraph(words.meaning),
		);
		if (pooled.predictionLow !== null && pooled.predictionHigh !== null) {
			blocks.push(paragraph(words.prediction(pooled.predictionLow, pooled.predictionHigh)));
		}
		blocks.push(paragraph(words.spread(pooled, heterogeneity)));
	}
	blocks.push(paragraph(words.design(design)));
	if (track) {
		const items = words.track(track, words.classes[track.class]);
		blocks.push(...section(words.headings.track, { kind: 'list', items }));
	}
	blocks.push(...section(words.headings.organisations, table(organisationsTable(pool, words))));
	if (pooled && sensitivity) {
		const rows = Object.entries({ REML: pooled, ...sensitivity }) as [
			keyof PoolWords['methods'],
			PooledMean,
		][];
		const methods = rows.map(([id, mean]) => ({ id, name: words.methods[id], mean }));
		blocks.push(
			...section(words.headings.sensitivity, table(meansTable('sensitivity', 'method', methods, words))),
		);
	}
	if (leaveOneOut.length > 0) {
		const rows = leaveOneOut.map((mean) => ({ id: mean.organisation, name: mean.organisation, mean }));
		blocks.push(
			...section(words.headings.leaveOneOut, table(meansTable('leaveOneOut', 'without', rows, words))),
		);
	}
	if (issues.length > 0) {
		blocks.push(...section(words.headings.remarks, { kind: 'list', items: issues.map(words.issue) }));
	}
	return { title: words.title, blocks };
}

function organisationsTable(pool: Pool, words: PoolWords): ReportTable {
	const { columns } = words;
	return {
		id: 'organisations',
		caption: words.captions.organisations,
		columns: [
			{ key: 'organisation', label: columns.organisation, numeric: false },
			{ key: 'estimate', label: columns.estimate, numeric: true },
			{ key: 'se', label: columns.se, numeric: true },
			{ key: 'weight', label: columns.weight, numeric: true },
		],
		noteLabel: columns.note,
		rows: pool.organisations.map(({ organisation, estimate, se, weight }) => ({
			id: organisation,
			cells: {
				organisation,
				estimate: numberCell(estimate, words.share),
				se: numberCell(se, words.points),
				weight: numberCell(weight, words.share),
			},
		})),
	};
}

function meansTable(
	id: 'sensitivity' | 'leaveOneOut',
	head: 'method' | 'without',
	rows: readonly { readonly id: string; readonly name: string; readonly mean: PooledMean }[],
	words: PoolWords,
): ReportTable {
	const figures = ['estimate', 'low', 'high', 'tau', 'i2'] as const;
	return {
		id,
		caption: words.captions[id],
		columns: [
			{ key: head, label: words.columns[head], numeric: false },
			...figures.map((key) => ({ key, label: words.columns[key], numeric: true })),
		],
		noteLabel: words.columns.note,
		rows: rows.map(({ id: row, name, mean }) => {
			const cells: Record<string, TableCell> = {
				[head]: name,
				estimate: numberCell(mean.estimate, words.share),
				low: numberCell(mean.low, words.share),
				high: numberCell(mean.high, words.share),
				tau: numberCell(Math.sqrt(mean.tau2), words.points),
				i2: numberCell(mean.i2, words.share),
			};
			return { id: row, cells };
		}),
	};
}
