import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { breakEvenGeometry, type BreakEvenRow } from '#lib/charts/case/breakEvenBars.ts';
import BreakEvenBars from '#lib/charts/case/BreakEvenBars.svelte';
import { caseWords } from '#lib/charts/case/caseWords.ts';

const words = caseWords('nl');
const row = (id: string, more: Partial<BreakEvenRow>): BreakEvenRow => ({
	...{ id, label: 'Licentieprijs per gebruiker per maand', nowText: '€ 34,00', atText: '€ 37,00' },
	...{ at: 0.09, range: [-0.2, 0.3], lossSide: 'above', ...more },
});
const rows = [
	row('price', {}),
	row('reduction', { at: -0.08, lossSide: 'below', atText: '16,5%' }),
	row('use', { at: null, atText: null, range: null }),
	row('far', { at: 4, lossSide: 'above' }),
];

describe.each([300, 760])('break-evens, %i pixels wide', (width) => {
	const drawn = breakEvenGeometry(rows, width, words);
	const [price, reduction, use, far] = drawn.rows;

	it('lie on the scale of the shares, with the present value in the middle', () => {
		const [a, b] = [drawn.shares[0]!, drawn.shares.at(-1)!];
		const at = (value: number) => a.at + ((value - a.value) * (b.at - a.at)) / (b.value - a.value);
		expect(Math.abs(price!.at!.x1 - at(0.09))).toBeLessThan(1);
		expect(Math.abs(reduction!.at!.x1 - at(-0.08))).toBeLessThan(1);
		expect(Math.abs(price!.now.x - at(0))).toBeLessThan(1);
		expect(Math.abs(price!.range!.x2 - at(0.3))).toBeLessThan(1);
	});

	it('shade the loss from the break-even on, to its own side', () => {
		expect(price!.loss!.x).toBeCloseTo(price!.at!.x1, 0);
		expect(reduction!.loss!.x + reduction!.loss!.width).toBeCloseTo(reduction!.at!.x1, 0);
		expect(price!.loss!.x).toBeGreaterThan(price!.now.x);
		expect(reduction!.loss!.x + reduction!.loss!.width).toBeLessThan(reduction!.now.x);
	});

	it('mark nothing where the outcome is zero nowhere, or beyond the picture', () => {
		expect([use!.at, use!.loss, use!.range]).toEqual([null, null, null]);
		expect([far!.at, far!.loss]).toEqual([null, null]);
		expect(drawn.texts.map(({ text }) => text).join(' ')).toContain(words.texts.breakEven.nowhere);
	});
});

it('are drawn on the server with a name, a description and no inline style', () => {
	const { body } = render(BreakEvenBars, { props: { rows, width: 720, id: 'figuur', language: 'nl' } });
	expect(body).toContain('aria-labelledby="figuur-name figuur-description"');
	expect(body).toContain('nu € 34,00, op nul bij 16,5% (−8%).');
	expect(body).not.toMatch(/\sstyle=|NaN|Infinity|undefined|null/);
});
