import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { flowMeasures } from '#lib/core/business/flowMeasures.ts';
import { type FlowVector, readFlows } from '#lib/core/business/readFlows.ts';

// Source: flows/published.json, examples with their source beside each; tolerance = half of the last digit published.
// Cross-check: flows/libreoffice.json, the same flows and 24 random ones (fixed seed) through LibreOffice Calc by
// flows/libreoffice.py. Tolerance 1e-9 relative for NPV and MIRR; 1e-8 for roots, which Calc gives to about ten digits.
interface Published {
	readonly id: string;
	readonly source: string;
	readonly published: { readonly irr?: number[]; readonly npv?: number; readonly mirr?: number | null };
	readonly tolerance: number;
}

interface Calculated {
	readonly item: { readonly id: string };
	readonly npv: number | null;
	readonly mirr: number | null;
	readonly rootsFound: readonly number[];
}

const load = (name: string): unknown =>
	JSON.parse(readFileSync(new URL(`./flows/${name}.json`, import.meta.url), 'utf8'));

function vectorOf(item: object): FlowVector {
	const known = ['id', 'rate', 'financeRate', 'reinvestRate', 'flows', 'dates'];
	const { items, issues } = readFlows(
		Object.fromEntries(Object.entries(item).filter(([key]) => known.includes(key))),
	);
	expect(issues).toEqual([]);
	return items![0]!;
}

/** Present value at a rate, beside the sum of its absolute terms. */
function relativeValue({ flows, years }: FlowVector, rate: number): number {
	const terms = flows.map((flow, k) => flow * Math.pow(1 + rate, -years[k]!));
	return terms.reduce((sum, term) => sum + term, 0) / terms.reduce((sum, term) => sum + Math.abs(term), 0);
}

describe('published flows', () => {
	it.each((load('published') as Published[]).map((item) => [item.id, item] as const))('%s', (_, item) => {
		const { npv, mirr, irr } = flowMeasures(vectorOf(item));
		const { published, tolerance } = item;
		if (published.npv !== undefined) expect(Math.abs(npv! - published.npv)).toBeLessThanOrEqual(tolerance);
		if (published.mirr === null) expect(mirr).toBeNull();
		else if (published.mirr !== undefined)
			expect(Math.abs(mirr! - published.mirr)).toBeLessThanOrEqual(tolerance);
		if (published.irr === undefined) return;
		expect(irr.status).toBe(['none', 'unique'][published.irr.length] ?? 'multiple');
		// A second root may be right too: Excel shows the one near its guess. Then the published one must be among them.
		published.irr.forEach((root) => {
			expect(Math.min(...irr.roots.map((found) => Math.abs(found - root)))).toBeLessThanOrEqual(tolerance);
		});
	});
});

describe('the same flows in LibreOffice Calc', () => {
	const { results } = load('libreoffice') as { results: Calculated[] };

	it('are many', () => expect(results.length).toBeGreaterThan(40));

	it.each(results.map((result) => [result.item.id, result] as const))('%s', (_, result) => {
		const vector = vectorOf(result.item);
		const { npv, mirr, irr } = flowMeasures(vector);
		const size = vector.flows.reduce((sum, flow) => sum + Math.abs(flow), 0);
		if (result.npv !== null) expect(Math.abs(npv! - result.npv)).toBeLessThanOrEqual(1e-9 * size);
		if (result.mirr !== null && mirr !== null) {
			expect(Math.abs(mirr - result.mirr)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(mirr)));
		}
		for (const root of result.rootsFound) {
			// Calc also finds rates below −100 %, and calls a rate a root that is not quite one.
			if (root < -0.99 || root > 10 || Math.abs(relativeValue(vector, root)) > 1e-7) continue;
			expect(Math.min(...irr.roots.map((found) => Math.abs(found - root)))).toBeLessThanOrEqual(1e-8);
		}
		for (const root of irr.roots) expect(Math.abs(relativeValue(vector, root))).toBeLessThan(1e-12);
	});
});
