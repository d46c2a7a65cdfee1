import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beforeAfterGeometry, type BeforeAfterData, type BeforeAfterRow } from '#lib/charts/beforeAfter.ts';
import { beforeAfterTable } from '#lib/charts/beforeAfterTable.ts';
import type { TableCell } from '#lib/core/report/table.ts';
import { chartWords } from '#lib/charts/language.ts';
import { overlaps, textBox } from '#lib/charts/placeLabels.ts';
import { csvForms, tableToCsv } from '#lib/core/report/tableToCsv.ts';
import { clinicActivities, clinicRoles, shownRow } from './chartExamples.ts';
import { readScale } from './readScale.ts';

const words = chartWords('nl');
const WIDTHS = [350, 824];

function value(cell: TableCell | undefined): number {
	if (cell === null || cell === undefined || typeof cell === 'string' || !('value' in cell)) return NaN;
	return cell.value;
}

function ends(cell: TableCell | undefined): [number, number] {
	if (cell === null || cell === undefined || typeof cell === 'string' || !('low' in cell)) return [NaN, NaN];
	return [cell.low, cell.high];
}

describe('rows of before and after', () => {
	it.each(WIDTHS)('show the shares and intervals of their table at %d pixels', (width) => {
		const drawn = beforeAfterGeometry(clinicRoles, width, words);
		const table = beforeAfterTable(clinicRoles, 'nl').rows.filter((row) => row.note === undefined);
		const percent = (x: number) => readScale(drawn.ticks, x) * 100;
		expect(table).toHaveLength(3);
		for (const [index, row] of table.entries()) {
			const marks = drawn.rows[index]?.marks;
			if (!marks) throw new Error('a shown row has marks');
			expect(percent(marks.before)).toBeCloseTo(value(row.cells['before']), 0);
			expect(percent(marks.after)).toBeCloseTo(value(row.cells['after']), 0);
			const [low, high] = ends(row.cells['afterInterval']);
			expect(percent(marks.afterInterval?.x1 ?? NaN)).toBeCloseTo(low, 0);
			expect(percent(marks.afterInterval?.x2 ?? NaN)).toBeCloseTo(high, 0);
			expect(value(row.cells['change'])).toBeCloseTo(
				value(row.cells['after']) - value(row.cells['before']),
				9,
			);
		}
	});

	it.each(WIDTHS)('show the minutes of their table at %d pixels, from zero', (width) => {
		const drawn = beforeAfterGeometry(clinicActivities, width, words);
		expect(drawn.ticks[0]?.value).toBe(0);
		const [first, second] = drawn.rows;
		expect(readScale(drawn.ticks, first?.marks?.before ?? NaN)).toBeCloseTo(92, 0);
		expect(readScale(drawn.ticks, first?.marks?.after ?? NaN)).toBeCloseTo(66, 0);
		expect(readScale(drawn.ticks, second?.marks?.before ?? NaN)).toBeCloseTo(0, 0);
		const [dossier] = beforeAfterTable(clinicActivities, 'nl').rows;
		expect(value(dossier?.cells['change'])).toBe(-26);
	});

	it('write the change with its interval', () => {
		const said = beforeAfterGeometry(clinicRoles, 824, words).rows[0]?.texts.map(({ text }) => text);
		expect(said).toEqual(
			expect.arrayContaining(['Alle functies', '41 personen', '38,2%', '31,5%', '−6,7 punt']),
		);
		expect(said).toContain('−8,9 tot −4,5');
	});

	it('leave out the columns that nobody fills', () => {
		const keys = (data: BeforeAfterData) => beforeAfterTable(data, 'en').columns.map(({ key }) => key);
		expect(keys(clinicActivities)).toEqual(['row', 'before', 'after', 'change']);
		expect(keys(clinicRoles)).toHaveLength(8);
	});
});

describe('a row that is kept back', () => {
	it('says why, last and by name, with no mark and no figure', () => {
		for (const width of WIDTHS) {
			const hidden = beforeAfterGeometry(clinicRoles, width, words).rows.slice(-2);
			expect(hidden.map(({ marks }) => marks)).toEqual([null, null]);
			expect(hidden.map(({ texts }) => texts.map(({ text }) => text))).toEqual([
				['Logopedisten', 'niet getoond, om een kleine groep te beschermen'],
				['Physician assistants', 'minder dan tien personen: niet getoond'],
			]);
		}
		const rows = beforeAfterTable(clinicRoles, 'nl').rows.slice(-2);
		for (const row of rows) expect(Object.keys(row.cells)).toEqual(['row']);
		const csv = tableToCsv(beforeAfterTable(clinicRoles, 'nl'), csvForms.nl).split('\r\n');
		expect(csv.find((line) => line.startsWith('Physician'))).toMatch(
			/^Physician assistants;+minder dan tien/,
		);
	});

	it('leaks nothing, even when its numbers are handed over by mistake', () => {
		const leaking = {
			...shownRow('few', 0.95, 0.01, 0.04),
			label: 'Physician assistants',
			hidden: 'underTen',
		};
		const careless: BeforeAfterData = {
			...clinicRoles,
			rows: clinicRoles.rows.map((row) => (row.id === 'few' ? (leaking as unknown as BeforeAfterRow) : row)),
		};
		for (const width of WIDTHS)
			expect(beforeAfterGeometry(careless, width, words)).toEqual(
				beforeAfterGeometry(clinicRoles, width, words),
			);
		expect(beforeAfterTable(careless, 'nl')).toEqual(beforeAfterTable(clinicRoles, 'nl'));
	});

	it('leaves a chart of nothing but such rows without a scale', () => {
		const drawn = beforeAfterGeometry(
			{ ...clinicRoles, rows: [{ id: 'a', label: 'Logopedisten', hidden: 'underTen' }] },
			824,
			words,
		);
		expect(drawn.ticks).toEqual([]);
		expect(drawn.gridSpans).toEqual([]);
		expect(drawn.rows).toHaveLength(1);
	});
});

describe('any rows', () => {
	it('keep their words inside the frame and clear of each other', () => {
		const share = fc.double({ min: 0, max: 0.9, noNaN: true });
		fc.assert(
			fc.property(
				fc.array(fc.tuple(share, share, fc.option(fc.double({ min: 0, max: 0.2, noNaN: true }))), {
					minLength: 1,
					maxLength: 6,
				}),
				fc.integer({ min: 300, max: 900 }),
				(values, width) => {
					const rows = values.map(([before, after, half], index) =>
						shownRow(`${index} met een lange naam voor een functie`, before, after, half),
					);
					const drawn = beforeAfterGeometry({ unit: 'share', rowKind: 'role', rows }, width, words);
					for (const row of drawn.rows) {
						const boxes = row.texts.map(textBox);
						for (const [index, box] of boxes.entries()) {
							expect(box.x).toBeGreaterThanOrEqual(0);
							expect(box.x + box.width).toBeLessThanOrEqual(width + 0.1);
							for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
						}
					}
				},
			),
			{ numRuns: 300 },
		);
	});
});
