import { describe, expect, it } from 'vitest';
import type { Release } from '#lib/core/progress/release.ts';
import type { SectorSizes } from '#lib/core/progress/sectorSize.ts';
import { sectors, type Sector } from '#lib/core/publish/classification.ts';
import { dictionaries } from '#lib/i18n/dictionary.ts';
import { releaseFixture } from '../../core/progress/releaseFixture.ts';
import { sizesOf } from '../../core/progress/releaseExample.ts';
import { publicReader } from './publicReader.ts';

const texts = dictionaries.nl.sectorSizes;
const nasty = 'Telling <b>"2025"</b> & meer, https://zorg.test/a?b=1&c=2.';
const sizes = sizesOf({ hospitals: 200_000, youthCare: 31_500 });
const readerOf = (sectorSizes: SectorSizes | null | 'absent') =>
	publicReader(
		releaseFixture(3).map((release) => (sectorSizes === 'absent' ? release : { ...release, sectorSizes })),
	);

describe('the sources of the sizes of sectors', () => {
	it('stand beside the coverage, as text and never as markup', async () => {
		const reader = await readerOf({ ...sizes, youthCare: { ...sizes.youthCare!, source: nasty } });
		const { html } = await reader.page('', 'nl');
		expect(html).toContain(texts.publicTitle);
		expect(html).toContain('31.500');
		expect(html).toContain('Telling &lt;b>"2025"&lt;/b> &amp; meer, ');
		expect(html).toContain('href="https://zorg.test/a?b=1&amp;c=2"');
		expect(html).not.toContain('<b>"2025"');
		const names = dictionaries.nl.classification.sectors;
		const { hospitals: _, youthCare: __, ...others } = names;
		expect(html).toContain(texts.publicMissing(dictionaries.nl.formats.list(Object.values(others))));
		const svg = await (await reader.file('dekking.svg', '', 'nl')).text();
		expect(svg).toContain('telling van hospitals (30 jun 2025)');
		expect(svg).not.toContain('<b>');
		const { note } = (await (await reader.file('dekking.json', '', 'nl')).json()) as { note: string };
		expect(note).toContain(`${nasty} (30 jun 2025)`);
		const answer = (await (await reader.release()).json()) as Release;
		expect(answer.sectorSizes?.youthCare?.source).toBe(nasty);
	}, 60_000);

	it('are all named in a drawing that leaves the page, however long they are', async () => {
		const long = (sector: Sector) => ({
			...sizes.hospitals!,
			source: `${'lange titel '.repeat(24)}${sector}`,
		});
		const reader = await readerOf(
			Object.fromEntries(sectors.map((sector) => [sector, long(sector)])) as SectorSizes,
		);
		const svg = await (await reader.file('dekking.svg', '', 'nl')).text();
		const text = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, line]) => line).join(' ');
		for (const sector of sectors) expect(text).toContain(`${sector} (30 jun 2025)`);
	}, 60_000);

	it.each([null, 'absent'] as const)(
		'are not spoken of where there are none (%s)',
		async (none) => {
			const reader = await readerOf(none);
			const { html } = await reader.page('', 'nl');
			expect(html).not.toContain(texts.publicTitle);
			const answer = (await (await reader.release()).json()) as object;
			expect('sectorSizes' in answer).toBe(none === null);
		},
		60_000,
	);
});
