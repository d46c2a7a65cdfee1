import { describe, expect, it } from 'vitest';
import {
	barrelViolations,
	lengthViolations,
	nameViolations,
	purityViolations,
	topLevelViolations,
} from './architecture/fileViolations.ts';
import { importGraph, type Import } from './architecture/importGraph.ts';
import { layerViolations, outsideViolations, stepViolations } from './architecture/importViolations.ts';
import { coreSteps } from './architecture/layers.ts';
import { filesBelow, topLevelNames } from './architecture/projectFiles.ts';

const CODE = ['.ts', '.svelte', '.js', '.mjs'];
const source = filesBelow('src', CODE);
const around = ['tests', 'datasets', '.config'].flatMap((folder) => filesBelow(folder, CODE));
const core = source.filter(({ path }) => path.startsWith('src/lib/core/'));
const graph = importGraph(source);

describe('the house', () => {
	it('has source files and imports to look at', () => {
		expect(core.length).toBeGreaterThan(20);
		expect(graph.length).toBeGreaterThan(source.length);
	});

	it('imports only what the table of layers allows', () => {
		expect(layerViolations(graph)).toEqual([]);
	});

	it('runs the core one way, from time log to study', () => {
		expect(stepViolations(graph)).toEqual([]);
	});

	it('reaches nothing outside the project', () => {
		expect(outsideViolations([...graph, ...importGraph(around)])).toEqual([]);
	});

	it('keeps clock, chance and language out of the core', () => {
		expect(purityViolations(core)).toEqual([]);
	});

	it('names files after their idea', () => {
		expect(nameViolations([...source, ...around].map(({ path }) => path))).toEqual([]);
	});

	it('has no barrels', () => {
		expect(barrelViolations(source)).toEqual([]);
	});

	it('has no file too long to read', () => {
		const styles = filesBelow('src', ['.css']);
		expect(lengthViolations([...source, ...around, ...styles])).toEqual([]);
	});

	it('holds at its top only what was agreed', () => {
		expect(topLevelViolations(topLevelNames())).toEqual([]);
	});
});

describe('the rules themselves', () => {
	const link = (from: string, to: string, typeOnly = false): Import => ({ from, to, typeOnly });

	it.each<[string, string]>([
		['src/lib/core/estimate/a.ts', 'node:fs'],
		['src/lib/core/estimate/a.ts', 'src/lib/i18n/nl/formats.ts'],
		['src/lib/core/estimate/a.ts', 'papaparse'],
		['src/lib/io/a.ts', 'src/lib/state/study.svelte.ts'],
		['src/lib/workers/a.ts', 'src/lib/components/Table.svelte'],
		['src/lib/i18n/nl/a.ts', 'src/lib/core/period.ts'],
		['src/lib/charts/A.svelte', 'src/lib/state/study.svelte.ts'],
		['src/lib/charts/a.ts', 'src/lib/core/stats/studentT.ts'],
		['src/lib/components/A.svelte', 'src/lib/server/database.ts'],
		['src/lib/state/a.svelte.ts', 'src/lib/components/Table.svelte'],
		['src/lib/server/a.ts', 'src/lib/charts/Path.svelte'],
		['src/cli/measure.ts', 'svelte'],
		['src/cli/measure.ts', 'src/lib/server/accounts.ts'],
		['src/routes/+page.svelte', 'papaparse'],
		['src/routes/+page.svelte', 'kysely'],
	])('refuse that %s imports %s', (from, to) => {
		expect(layerViolations([link(from, to)])).toHaveLength(1);
	});

	it.each<[string, string, boolean]>([
		['src/lib/core/business/a.ts', 'decimal.js', false],
		['src/lib/i18n/nl/a.ts', 'src/lib/core/issues/timelog.ts', true],
		['src/lib/charts/a.ts', 'd3', false],
		['src/cli/measure.ts', 'src/lib/server/database/open.ts', false],
		['src/cli/measure.ts', 'node:fs/promises', false],
		['src/routes/+page.svelte', 'src/lib/components/Table.svelte', false],
	])('allow that %s imports %s', (from, to, typeOnly) => {
		expect(layerViolations([link(from, to, typeOnly)])).toEqual([]);
	});

	it('refuse a step that looks ahead, and allow one that looks back', () => {
		const at = (step: string) => `src/lib/core/${step}/a.ts`;
		coreSteps.forEach((from, i) => {
			coreSteps.forEach((to, j) => {
				const allowed = from === to || to === 'stats' || (from !== 'stats' && j < i);
				expect([from, to, stepViolations([link(at(from), at(to))]).length]).toEqual([
					from,
					to,
					allowed ? 0 : 1,
				]);
			});
		});
		expect(stepViolations([link('src/lib/core/period.ts', at('panel'), true)])).toHaveLength(1);
		expect(stepViolations([link(at('panel'), 'src/lib/core/issues/timelog.ts')])).toEqual([]);
		expect(stepViolations([link('src/lib/core/issues/timelog.ts', at('timelog'))])).toHaveLength(1);
		expect(stepViolations([link('src/lib/core/issues/timelog.ts', at('timelog'), true)])).toEqual([]);
	});

	it('see every way of importing, and tell types from values', () => {
		const text = `
			<script lang="ts">
				import type { A } from '#lib/core/a.ts';
				import { type B } from './b.ts';
				import C, { type D } from '../c.ts?worker';
				export { e } from 'e/deep';
				const f = await import('@scope/f/deep');
				type G = import('g').G;
				new Worker(new URL('./h.ts', import.meta.url), { type: 'module' });
			</script>
			{#await import('./I.svelte')}{/await}`;
		const from = 'src/routes/meten/+page.svelte';
		expect(importGraph([{ path: from, text }]).map(({ to, typeOnly }) => [to, typeOnly])).toEqual([
			['src/lib/core/a.ts', true],
			['src/routes/meten/b.ts', true],
			['src/routes/c.ts', false],
			['e', false],
			['@scope/f', false],
			['g', true],
			['src/routes/meten/h.ts', false],
			['src/routes/meten/I.svelte', false],
		]);
	});

	it('notice an import that leaves the project', () => {
		const leaving = importGraph([
			{ path: 'tests/core/a.test.ts', text: `import '../../../elsewhere/b.ts';` },
		]);
		expect(outsideViolations(leaving)).toHaveLength(1);
	});

	it.each([
		'export const a = () => Math.random();',
		'export const a = Date.now();',
		'export const a = new Date();',
		"export const a = (n: number) => n.toLocaleString('nl');",
		"export const a = ['b'].sort((x, y) => x.localeCompare(y));",
		'export const a = Intl.NumberFormat;',
	])('find in the core: %s', (text) => {
		expect(purityViolations([{ path: 'a.ts', text }])).toHaveLength(1);
		expect(purityViolations([{ path: 'a.ts', text: `// ${text}` }])).toEqual([]);
	});

	it('refuse empty names, barrels, long files and strangers at the top', () => {
		const refused = [
			'src/lib/utils/a.ts',
			'src/lib/dateHelpers.ts',
			'src/importManager.ts',
			'src/panelV2.ts',
		];
		for (const path of refused) expect(nameViolations([path])).toHaveLength(1);
		expect(nameViolations(['src/lib/core/business/subsidies.ts'])).toEqual([]);
		expect(barrelViolations([{ path: 'src/a/index.ts', text: 'export const a = 1;' }])).toHaveLength(1);
		expect(barrelViolations([{ path: 'src/all.ts', text: "export * from './a.ts';" }])).toHaveLength(1);
		expect(lengthViolations([{ path: 'a.ts', text: 'a\n'.repeat(351) }])).toHaveLength(1);
		expect(lengthViolations([{ path: 'a.ts', text: 'a\n'.repeat(350) }])).toEqual([]);
		expect(topLevelViolations(['src', 'Makefile'])).toHaveLength(1);
	});
});
