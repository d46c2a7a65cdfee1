import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import ProgressChart from '#lib/charts/progress/ProgressChart.svelte';
import { figureIds } from '#lib/charts/progress/figureIds.ts';
import { progressFigures } from '#lib/charts/progress/progressFigures.ts';
import { noFilters } from '#lib/core/progress/progressFilters.ts';
import { progressView } from '#lib/core/progress/progressView.ts';
import { publishedKnowledge } from '../../src/routes/voortgang/published.ts';
import { releaseFixture } from '../core/progress/releaseFixture.ts';

const chain = releaseFixture();
const choices = {
	all: noFilters,
	max20: { ...noFilters, goal: 'max20' as const },
	controlled: { ...noFilters, design: 'controlled' as const },
	hidden: { ...noFilters, sector: 'other' as const, applicationKind: 'diagnosis' as const },
};

const figuresOf = (choice: keyof typeof choices, language: 'nl' | 'en', releases = chain) =>
	progressFigures(progressView(releases, choices[choice]), publishedKnowledge(language), language);

const draw = (figure: ReturnType<typeof figuresOf>[number], language: 'nl' | 'en', width: number) =>
	render(ProgressChart, { props: { drawing: figure.drawing, language, width, id: 'figuur' } }).body.replace(
		/<!--[\s\S]*?-->/g,
		'',
	);

describe.each(['nl', 'en'] as const)('every public figure, drawn on the server (%s)', (language) => {
	for (const choice of Object.keys(choices) as (keyof typeof choices)[])
		it.each(figuresOf(choice, language).map((figure) => [figure.id, figure] as const))(
			`${choice}: %s has a name, a description and only finite numbers`,
			(_, figure) => {
				for (const width of [824, 350, 280]) {
					const markup = draw(figure, language, width);
					expect(markup).toMatch(/<title id="figuur-name">[^<]{5,}<\/title>/);
					expect(markup).toMatch(/<desc id="figuur-description">[^<]{20,}<\/desc>/);
					expect(markup).not.toMatch(/\sstyle=|NaN|Infinity|undefined|null/);
					const outside = [...markup.matchAll(/ (?:x|cx|x1|x2)="(-?[\d.]+)"/g)].filter(
						([, x]) => Number(x) < -1 || Number(x) > width + 1,
					);
					expect(outside.map(([text]) => text)).toEqual([]);
					// what stands behind a study may be cut on the smallest screen; names may not
					if (figure.id !== 'onderzoek') expect(markup).not.toContain('…');
				}
				expect(figure.title).not.toBe('');
				expect(figure.table.rows.length).toBeGreaterThan(0);
			},
		);
});

it('has every figure once, in the order of their addresses', () => {
	expect(figuresOf('all', 'nl').map(({ id }) => id)).toEqual(figureIds);
});

it('draws a first release, which has no course yet', () => {
	for (const figure of figuresOf('all', 'nl', chain.slice(0, 1)))
		expect(draw(figure, 'nl', 824)).not.toMatch(/NaN|Infinity/);
});

it('says of invented figures that they are invented, in every note but that of the official series', () => {
	const silent = figuresOf('all', 'nl').filter(({ note }) => !note.startsWith('Verzonnen gegevens.'));
	expect(silent.map(({ id }) => id)).toEqual(['nederland']);
	const real = figuresOf('all', 'nl', releaseFixture(7, false));
	expect(real.some(({ note }) => note.includes('Verzonnen'))).toBe(false);
});

// A changed picture is looked at before it is accepted: `npx vitest run tests/charts/progressCharts.test.ts -u`.
describe('the pictures', () => {
	it.each(figuresOf('all', 'nl').map((figure) => [figure.id, figure] as const))(
		'%s looks as it did',
		async (id, figure) => {
			for (const [name, width] of [
				['wide', 824],
				['narrow', 350],
			] as const)
				await expect(`${draw(figure, 'nl', width).replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
					`pictures/${id}-${name}.svg`,
				);
		},
	);
});
