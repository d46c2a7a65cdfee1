import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { atValues } from '#lib/core/business/quantities.ts';
import { readCase } from '#lib/core/business/readCase.ts';
import { FIRST_DRAWS, simulatedOf, uncertaintyOf } from '#lib/core/uncertainty/uncertainty.ts';

const file = new URL('../../../datasets/samples/cases/hospital.json', import.meta.url);
const hospital = readCase(JSON.parse(readFileSync(file, 'utf8'))).case!;

it('says the same with pictures as without, to the last bit', () => {
	const { uncertainty, pictures } = simulatedOf(hospital, 20_000, 1)!;
	expect(JSON.stringify(uncertainty)).toBe(JSON.stringify(uncertaintyOf(hospital, 20_000, 1)));
	const { low, step, shares, below } = pictures.joint.histogram;
	const negative = shares.reduce((sum, share, bin) => (low + bin * step < -1e-6 ? sum + share : sum), below);
	expect(negative).toBeCloseTo(1 - uncertainty.joint.total.probPositive, 9);
	for (const { npvAtP5, npvAtP95 } of uncertainty.joint.sensitivity.slice(0, 3)) {
		expect((npvAtP5 - pictures.joint.atMeans) * (npvAtP95 - pictures.joint.atMeans)).toBeLessThan(0);
	}
	expect(Object.keys(pictures.parties)).toEqual(hospital.parties.map(({ id }) => id));
});

it('gives a first answer near the last one, without the value of measuring more', () => {
	const first = simulatedOf(hospital, FIRST_DRAWS, 1, true)!.uncertainty;
	const last = uncertaintyOf(hospital)!;
	expect(first.evsi).toBeNull();
	expect(Math.abs(first.joint.total.probPositive - last.joint.total.probPositive)).toBeLessThan(0.02);
	expect(first.joint.sensitivity.map(({ path, swing }) => [path, swing])).toEqual(
		last.joint.sensitivity.map(({ path, swing }) => [path, swing]),
	);
});

it('has nothing to say when nothing is uncertain', () => {
	const received = new Map([['subsidies.scaleUp.probability', 1]]);
	expect(simulatedOf(atValues(hospital, received), 1000, 1)).toBeNull();
	expect(simulatedOf(atValues(hospital, new Map()), 1000, 1)).not.toBeNull();
});
