import { describe, expect, it } from 'vitest';
import { chartWords } from '#lib/charts/language.ts';
import { sectorGeometry } from '#lib/charts/sectorShare.ts';
import { sectorTable } from '#lib/charts/sectorTable.ts';
import { sectorSeries } from './chartExamples.ts';
import { readScale } from './readScale.ts';

describe('the share of the sector', () => {
	it.each([320, 400])('shows the numbers of its table at %d pixels', (width) => {
		const drawn = sectorGeometry(sectorSeries, width, chartWords('nl'));
		const percent = [...drawn.points, drawn.goal].map(({ y }) =>
			Math.round(readScale(drawn.shareTicks, y) * 100),
		);
		const table = sectorTable(sectorSeries, 'nl').rows.map(
			({ cells }) => (cells['share'] as { value: number }).value,
		);
		expect(percent).toEqual([30, 31, 20]);
		expect(table).toEqual([30, 31, 20]);
	});

	it('gives every figure its source', () => {
		expect(sectorTable(sectorSeries, 'en').rows.map(({ cells }) => cells['source'])).toEqual([
			'CBS/AZW',
			'CBS/AZW',
			'AZWA',
		]);
	});

	it('names the last figure and the goal with their year', () => {
		const said = sectorGeometry(sectorSeries, 400, chartWords('nl')).labels.map(({ text }) => text);
		expect(said).toEqual(['30%', '31% in 2025', '20% eind 2030']);
	});
});
