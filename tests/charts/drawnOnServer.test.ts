import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import BeforeAfter from '#lib/charts/BeforeAfter.svelte';
import EstimateForest from '#lib/charts/EstimateForest.svelte';
import PathTo2030 from '#lib/charts/PathTo2030.svelte';
import SectorShare from '#lib/charts/SectorShare.svelte';
import WorkingDay from '#lib/charts/WorkingDay.svelte';
import { clinicActivities, clinicForest, clinicPath, clinicRoles, sectorSeries } from './chartExamples.ts';

const place = { width: 720, id: 'figuur' };

function drawings(language: 'nl' | 'en'): [string, string][] {
	const at = { ...place, language };
	return [
		['path', render(PathTo2030, { props: { data: clinicPath, ...at } }).body],
		['roles', render(BeforeAfter, { props: { data: clinicRoles, ...at } }).body],
		['activities', render(BeforeAfter, { props: { data: clinicActivities, ...at } }).body],
		['working day', render(WorkingDay, { props: { data: { before: 183, after: 151 }, ...at } }).body],
		['estimates', render(EstimateForest, { props: { data: clinicForest, ...at } }).body],
		['sector', render(SectorShare, { props: { data: sectorSeries, ...at } }).body],
	];
}

describe.each(['nl', 'en'] as const)('every chart, drawn on the server (%s)', (language) => {
	it.each(drawings(language))('%s has a name, a description and no inline style', (_, markup) => {
		expect(markup).toContain('role="img"');
		expect(markup).toContain('aria-labelledby="figuur-name figuur-description"');
		expect(markup).toMatch(/<title id="figuur-name">[^<]{5,}<\/title>/);
		expect(markup).toMatch(/<desc id="figuur-description">[^<]{20,}<\/desc>/);
		expect(markup).not.toMatch(/\sstyle=/);
		expect(markup).not.toMatch(/NaN|Infinity|undefined|null/);
	});
});

it('says the numbers in the description', () => {
	const [path, roles] = drawings('nl').map(([, markup]) => markup);
	expect(path).toContain('Voor: 38,2%. Na: 31,5%, interval 29,0–34,0%.');
	expect(roles).toContain('Medisch specialisten: van 40,3% naar 28,9% (−11,4 punt).');
	expect(roles).toContain('Physician assistants: minder dan tien personen: niet getoond.');
});
