import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { beforeAfterTable } from '#lib/charts/beforeAfterTable.ts';
import DataTable from '#lib/components/DataTable.svelte';
import Figure from '#lib/components/Figure.svelte';
import { clinicRoles } from './chartExamples.ts';

const table = beforeAfterTable(clinicRoles, 'nl');

describe('a figure, drawn on the server', () => {
	const { body } = render(Figure, {
		props: {
			title: 'De winst is het grootst bij de specialisten',
			sub: 'Per functie',
			note: 'Bron: eigen meting.',
			table,
			language: 'nl',
			fileName: 'functies',
			chart: createRawSnippet<[number, string]>((width, id) => ({
				render: () => `<svg id="${id()}-svg" data-width="${width()}"></svg>`,
			})),
		},
	});

	it('has the finding as its heading and name, and draws the chart for wide and for small screens', () => {
		const [, id] = /<h3[^>]* id="([^"]+)"[^>]*>De winst is het grootst/.exec(body) ?? [];
		expect(id).toBeTruthy();
		expect(body).toContain(`<figure class="figure" aria-labelledby="${id}"`);
		expect(body).toMatch(
			/class="figure__wide">.*data-width="720".*class="figure__narrow">.*data-width="350"/s,
		);
		const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, found]) => found);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('offers the table without script, and downloads only with it', () => {
		expect(body).toContain('<summary>Toon als tabel');
		expect(body).toContain('Verpleegkundigen');
		expect(body).toMatch(/<p class="figure__get" hidden/);
		expect(body).toContain('aria-label="PNG van: De winst is het grootst bij de specialisten"');
	});
});

describe('a table of a chart', () => {
	const { body } = render(DataTable, { props: { table, caption: 'Functies' } });

	it('heads its rows and columns', () => {
		expect(body.match(/scope="col"/g)).toHaveLength(table.columns.length);
		expect(body.match(/scope="row"/g)).toHaveLength(table.rows.length);
	});

	it('says across the whole width why a row has no figures', () => {
		expect(body).toContain(
			`colspan="${table.columns.length - 1}">minder dan tien personen: niet getoond</td>`,
		);
	});
});
