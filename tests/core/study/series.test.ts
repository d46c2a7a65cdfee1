import { describe, expect, it } from 'vitest';
import { pathOfMeasurement } from '#lib/charts/ofMeasurement.ts';
import { pathTable } from '#lib/charts/pathTable.ts';
import { parseIsoDate } from '#lib/core/period.ts';
import { measurementJson } from '#lib/core/report/measurementJson.ts';
import { emptyStudy, withMeasurement, type StudyMeasurement } from '#lib/core/study/study.ts';
import { readStudy, writeStudy } from '#lib/core/study/studyFile.ts';
import { seriesOf } from '#lib/core/study/series.ts';
import { measured, persons } from '../../sketch/measured.ts';

const day = (text: string) => parseIsoDate(text)!;

/** A measurement of twelve persons, from one day to another, with this many minutes of administration after. */
function measurementOf(after: string, minutes: number, before = '2026-01-05') {
	const people = persons(Array.from({ length: 12 }, (_, index) => [180 + index, minutes + 2 * index]));
	const entries = people.map((entry) => ({ ...entry, date: entry.period === 'before' ? before : after }));
	const { measurement } = measured(entries);
	return measurement!;
}

const stored = (id: string, after: string, minutes: number, before?: string): StudyMeasurement => ({
	...measurementJson(measurementOf(after, minutes, before), ({ code }) => code),
	id,
	label: `Meting ${id}`,
});

const three = stored('m1', '2026-04-06', 170);
const six = stored('m2', '2026-07-06', 160);
const year = stored('m3', '2027-01-04', 150);

describe('the series of a study', () => {
	it('is the baseline once and every later measurement, in order of time', () => {
		const series = seriesOf([year, three, six]);
		expect(series.map(({ period, day: at }) => [period, at])).toEqual([
			['before', day('2026-01-05')],
			['after', day('2026-04-06')],
			['after', day('2026-07-06')],
			['after', day('2027-01-04')],
		]);
		expect(series.slice(1).map(({ label }) => label)).toEqual(['Meting m1', 'Meting m2', 'Meting m3']);
	});

	it('carries the share and the interval of the measurement', () => {
		const last = seriesOf([year]).at(-1)!;
		expect(last.share).toBe(year.share.after);
		expect([last.low, last.high]).toEqual([year.levels.after.low, year.levels.after.high]);
		expect(last.low).toBeLessThan(last.share);
	});

	it('shows a period once that one measurement calls after and the next calls before', () => {
		const next = stored('m2', '2026-07-06', 160, '2026-04-06');
		expect(seriesOf([three, next]).map(({ id }) => id)).toEqual(['m1.before', 'm1.after', 'm2.after']);
	});

	it('leaves out what has no dates, and has no interval where a file gives none', () => {
		const { period: _, ...undated } = three;
		expect(seriesOf([undated as StudyMeasurement])).toEqual([]);
		const { levels: __, ...bare } = six;
		expect(seriesOf([bare as StudyMeasurement]).map(({ low, high }) => [low, high])).toEqual([
			[null, null],
			[null, null],
		]);
	});

	it('is the same after saving and opening the study', () => {
		const study = [three, six].reduce(withMeasurement, emptyStudy('Poli', 'test'));
		const opened = readStudy(writeStudy(study)).study!;
		expect(seriesOf(opened.measurements)).toEqual(seriesOf(study.measurements));
	});
});

describe('a series on the path', () => {
	const names = { afterMonths: (months: number) => `${months} maanden` };

	it('stands before the open measurement, named by the months since the baseline', () => {
		const path = pathOfMeasurement(measurementOf('2027-01-04', 150), seriesOf([three, six]), names)!;
		expect(path.after.map(({ label }) => label)).toEqual(['3 maanden', '6 maanden', '12 maanden']);
		expect(path.after.map(({ share }) => share)).toEqual([
			three.share.after,
			six.share.after,
			year.share.after,
		]);
		expect(pathTable(path, 'nl').rows.map(({ cells }) => cells['moment'])).toEqual([
			'Voor',
			'3 maanden',
			'6 maanden',
			'12 maanden',
			'Doel',
		]);
	});

	it('leaves out itself, and what was measured outside its own two periods', () => {
		const open = measurementOf('2026-07-06', 160);
		const path = pathOfMeasurement(open, seriesOf([six, year]), names)!;
		expect(path.after).toHaveLength(1);
		expect(path.after[0]?.label).toBeUndefined();
		expect(path).toEqual(pathOfMeasurement(open));
	});
});
