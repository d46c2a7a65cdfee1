import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { progressFigures } from '#lib/charts/progress/progressFigures.ts';
import { effectText, progressWords, rangeText } from '#lib/charts/progress/progressWords.ts';
import { progressHead } from '#lib/components/progress/progressHead.ts';
import { filterQuery } from '#lib/core/progress/filterQuery.ts';
import { noFilters } from '#lib/core/progress/progressFilters.ts';
import { progressView } from '#lib/core/progress/progressView.ts';
import { releaseGroups } from '#lib/core/progress/releaseGroups.ts';
import { poolDesigns } from '#lib/core/progress/effect.ts';
import type { Release } from '#lib/core/progress/release.ts';
import { dictionaries } from '#lib/i18n/dictionary.ts';
import { libraryOf } from '#lib/server/releases/stores.ts';
import { publishedKnowledge } from '../../../src/routes/voortgang/published.ts';
import { publicReader, type PublicReader } from './publicReader.ts';

const words = progressWords('nl');
const known = publishedKnowledge('nl');
let chain: readonly Release[];
let reader: PublicReader;

beforeAll(async () => {
	chain = (await libraryOf('demonstration').chain())!;
	reader = await publicReader(chain);
});

/** The cells of a CSV file of ours: semicolons, quotes where needed. */
function csvRows(csv: string): string[][] {
	return csv
		.replace('\uFEFF', '')
		.split('\r\n')
		.filter((line) => line !== '')
		.map((line) =>
			[...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(
				([, quoted, plain]) => quoted ?? plain ?? '',
			),
		);
}

/** The texts of a drawing, in the order in which they stand there. */
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!);
/** Every file of a view, out of the archive that holds them all. */
async function filesOf(query: string): Promise<(name: string) => string> {
	const archive = unzipSync(
		new Uint8Array(await (await reader.file('alles.zip', query, 'nl')).arrayBuffer()),
	);
	return (name) => {
		const found = Object.keys(archive).find((path) => path.endsWith(`/${name}`));
		return strFromU8(archive[found ?? ''] ?? new Uint8Array());
	};
}
const number = (value: number) => String(Number(value.toPrecision(12))).replace('.', ',');

describe.each(poolDesigns)('every view of the demonstration (%s)', (design) => {
	const views = releaseGroups.map(({ view, group }) => ({
		view,
		filters: { ...noFilters, ...group, design },
	}));

	it.each([...new Set(views.map(({ view }) => view))])(
		'%s: chart, table, sentence, files and interface agree',
		async (split) => {
			for (const { filters } of views.filter(({ view }) => view === split)) {
				const view = progressView(chain, filters);
				const figures = progressFigures(view, known, 'nl');
				const query = `?${filterQuery(filters)}`;
				const file = await filesOf(query);
				const answer = (await (
					await reader.cells(
						`?view=${split}&design=${design}${filters.sector ? `&sector=${filters.sector}` : ''}${filters.applicationKind ? `&applicationKind=${filters.applicationKind}` : ''}${filters.region ? `&region=${filters.region}` : ''}`,
					)
				).json()) as { cells: Release['cells'] };

				// the interface
				expect(answer.cells).toHaveLength(1);
				const cell = answer.cells[0]!.figures;
				expect(view.figures).toEqual(cell);

				// the sentence
				const head = progressHead(view, dictionaries.nl, 'nl');
				if (cell) {
					expect(head.sentence).toContain(effectText(Math.abs(cell.effect.estimate), words));
					expect(head.interval).toContain(rangeText(cell.effect.low, cell.effect.high, words));
					expect(head.interval).toContain(words.formats.number(cell.organisations));
				} else expect(head.sentence).toBe(dictionaries.nl.progress.sentence.hidden);

				// the files: the same numbers in the same rows
				for (const figure of figures) {
					const csv = csvRows(file(`${figure.id}.csv`));
					const json = JSON.parse(file(`${figure.id}.json`)) as {
						rows: Record<string, unknown>[];
					};
					expect(csv).toHaveLength(figure.table.rows.length + 1);
					figure.table.rows.forEach((row, index) => {
						let column = 0;
						for (const { key, ends } of figure.table.columns) {
							const value = row.cells[key] ?? null;
							const written = csv[index + 1]!.slice(column, (column += ends ? 2 : 1));
							const data = json.rows[index]![key];
							if (value === null) expect([written.join(''), data]).toEqual(['', null]);
							else if (typeof value === 'string') expect(data).toBe(value);
							else if ('value' in value)
								expect([written, data]).toEqual([[number(value.value)], value.value]);
							else
								expect([written, data]).toEqual([
									[number(value.low), number(value.high)],
									{ low: value.low, high: value.high },
								]);
						}
					});
				}

				// the drawings: what a row says is what its table says
				for (const id of ['sectoren', 'soorten', 'provincies'] as const) {
					const figure = figures.find((each) => each.id === id)!;
					const texts = textsOf(file(`${id}.svg`));
					for (const row of figure.table.rows) {
						const effect = row.cells['effect'];
						const name = String(row.cells['group']);
						const place = texts.findIndex(
							(text) => text === name || (text.endsWith('…') && name.startsWith(text.slice(0, -1))),
						);
						expect(place).toBeGreaterThan(-1);
						const beside = texts.slice(place, place + 5);
						if (effect && typeof effect === 'object') expect(beside).toContain(effect.text);
						else expect(beside[1]).toBe(words.texts.notEnough);
					}
				}
				if (cell) {
					const texts = textsOf(file('pad.svg')).join(' | ');
					expect(texts).toContain(effectText(Math.abs(cell.effect.estimate), words));
					expect(texts).toContain(rangeText(cell.effect.low, cell.effect.high, words));
				}
			}
		},
		120_000,
	);

	it('a file by itself is the file in the archive', async () => {
		const query = `?${filterQuery({ ...noFilters, design })}`;
		const file = await filesOf(query);
		for (const name of ['pad.csv', 'sectoren.json', 'nederland.svg'])
			expect(strFromU8(new Uint8Array(await (await reader.file(name, query, 'nl')).arrayBuffer()))).toBe(
				file(name),
			);
	});

	it('the page shows the same tables and the same drawings as the files', async () => {
		for (const { filters } of views.filter(({ view }) => ['all', 'sector'].includes(view))) {
			const query = filterQuery(filters);
			const { html } = await reader.page(query && `?${query}`, 'nl');
			for (const figure of progressFigures(progressView(chain, filters), known, 'nl')) {
				expect(html).toContain(figure.title.replaceAll('&', '&amp;'));
				for (const row of figure.table.rows)
					for (const value of Object.values(row.cells))
						if (value !== null && typeof value === 'object')
							expect(html).toContain(value.text.replaceAll('&', '&amp;'));
			}
		}
	}, 120_000);
});
