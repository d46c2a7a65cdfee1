import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCase } from '#lib/core/business/readCase.ts';
import { type Uncertainty, type UncertainResult, uncertaintyOf } from '#lib/core/uncertainty/uncertainty.ts';

// Source: the two worked examples of the method, simulated by an independent program with 1,000,000 draws of another
// generator. Tolerance: as stated beside them, for 100,000 draws; tornado values 1e-6 relative; P5/P95 of the inputs
// have a closed form: 1e-9 relative.
interface Tolerances {
	readonly cash: Record<string, number>;
	readonly total: Record<string, number>;
	readonly evpi: number;
	readonly evppi: number;
	readonly rankCorrelation: number;
}

interface Example {
	readonly expected: { readonly uncertainty: Uncertainty };
	readonly tolerance: {
		readonly uncertainty: { parties: Record<string, Tolerances>; joint: Tolerances; evsi: number[] };
	};
}

function load(name: string): unknown {
	return JSON.parse(readFileSync(new URL(`./examples/${name}.json`, import.meta.url), 'utf8'));
}

function compare(
	expected: UncertainResult,
	found: UncertainResult,
	allowed: Tolerances,
	where: string,
): string[] {
	const wrong: string[] = [];
	const close = (what: string, wanted: number | null, got: number | null, tolerance: number) => {
		if (wanted === null || got === null ? wanted === got : Math.abs(wanted - got) <= tolerance) return;
		wrong.push(`${where} ${what}: expected ${wanted} ± ${tolerance}, found ${got}`);
	};
	for (const kind of ['cash', 'total'] as const) {
		for (const [key, value] of Object.entries(expected[kind])) {
			// A party that nothing uncertain touches has tolerance 0: there the rounding of twelve digits remains.
			const tolerance = allowed[kind][key]! + 1e-9 * Math.abs(value as number);
			close(`${kind} ${key}`, value as number, found[kind][key as keyof typeof found.cash], tolerance);
		}
	}
	close('evpi', expected.evpi, found.evpi, allowed.evpi);
	expected.sensitivity.forEach((wanted, place) => {
		const got = found.sensitivity[place]!;
		if (got.path !== wanted.path)
			wrong.push(`${where}: expected ${wanted.path} at ${place}, found ${got.path}`);
		for (const key of ['npvAtP5', 'npvAtP95', 'swing'] as const) {
			close(`${wanted.path} ${key}`, wanted[key], got[key], Math.max(1e-6 * Math.abs(wanted[key]), 1e-6));
		}
		close(`${wanted.path} rank`, wanted.rankCorrelation, got.rankCorrelation, allowed.rankCorrelation);
		close(`${wanted.path} evppi`, wanted.evppi, got.evppi, allowed.evppi);
	});
	return wrong;
}

describe.each(['hospitalSpeech', 'wrongPocket'])('uncertainty of example %s', (name) => {
	const { expected, tolerance } = load(`${name}.expected`) as Example;
	const wanted = expected.uncertainty;
	const found = uncertaintyOf(readCase(load(`${name}.case`)).case!, 100_000, 1)!;

	it('has the same inputs with the same mean, P5 and P95', () => {
		expect(found.inputs.map(({ path }) => path)).toEqual(wanted.inputs.map(({ path }) => path));
		found.inputs.forEach((input, place) => {
			for (const key of ['mean', 'p5', 'p95'] as const) {
				expect(Math.abs(input[key] / wanted.inputs[place]![key] - 1)).toBeLessThan(1e-9);
			}
		});
	});

	it.each(Object.keys(wanted.parties))('stays within the tolerances for %s', (party) => {
		const allowed = tolerance.uncertainty.parties[party]!;
		expect(compare(wanted.parties[party]!, found.parties[party]!, allowed, party)).toEqual([]);
	});

	it('stays within the tolerances for all together', () => {
		expect(compare(wanted.joint, found.joint, tolerance.uncertainty.joint, 'joint')).toEqual([]);
	});

	it('values measuring more persons within the tolerances', () => {
		wanted.evsi!.forEach(({ persons, eur }, place) => {
			expect(found.evsi![place]!.persons).toBe(persons);
			expect(Math.abs(found.evsi![place]!.eur - eur)).toBeLessThanOrEqual(tolerance.uncertainty.evsi[place]!);
		});
	});
});
