import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseChanges } from '#lib/core/study/caseChanges.ts';
import { type CaseFile, readAt, writeAt } from '#lib/state/case/casePath.ts';

const hospital = JSON.parse(
	readFileSync(new URL('../../../datasets/samples/cases/hospital.json', import.meta.url), 'utf8'),
) as CaseFile & { readonly costs: readonly Record<string, unknown>[] };

describe('the changes between two states of a case', () => {
	it('are none when only the order differs', () => {
		const turned = { ...Object.fromEntries(Object.entries(hospital).reverse()) };
		expect(caseChanges(hospital, { ...turned, costs: hospital.costs.toReversed() })).toEqual([]);
	});

	it('name one number by its ids', () => {
		const changed = writeAt(hospital, 'subsidies.scaleUp.share', 0);
		expect(caseChanges(hospital, changed)).toEqual([{ path: 'subsidies.scaleUp.share', from: 0.5, to: 0 }]);
	});

	it('keep a number and its spread together', () => {
		const changed = writeAt(hospital, 'saving.reduction.value', 0.25);
		expect(caseChanges(hospital, changed)).toEqual([
			{
				path: 'saving.reduction',
				from: readAt(hospital, 'saving.reduction'),
				to: { value: 0.25, se: 0.035, df: 58, distribution: 'studentT' },
			},
		]);
		expect(caseChanges(hospital, writeAt(hospital, 'saving.reduction', 0.2))).toHaveLength(1);
	});

	it('name a line that came or went whole', () => {
		const without = { ...hospital, costs: hospital.costs.filter(({ id }) => id !== 'exit') };
		const gone = { path: 'costs.exit', from: readAt(hospital, 'costs.exit'), to: null };
		expect(caseChanges(hospital, without)).toEqual([gone]);
		expect(caseChanges(without, hospital)).toEqual([{ path: 'costs.exit', from: null, to: gone.from }]);
	});

	it('name an answer to a supplier by its question', () => {
		const answered = writeAt(hospital, 'completeness.support', { question: 'support', answer: 'open' });
		expect(caseChanges(hospital, answered).map(({ path }) => path)).toEqual(['completeness.support']);
	});

	it('name a list of words whole, and a first entry of an empty list', () => {
		const words = writeAt(hospital, 'subsidies.scaleUp.eligible', ['training']);
		expect(caseChanges(hospital, words).map(({ path }) => path)).toEqual(['subsidies.scaleUp.eligible']);
		const line = { id: 'a', name: 'b' };
		expect(caseChanges({ costs: [] }, { costs: [line] })).toEqual([
			{ path: 'costs.a', from: null, to: line },
		]);
	});

	it('of any JSON against itself are none, and of two different ones at least one', () => {
		fc.assert(
			fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
				expect(caseChanges(one, structuredClone(one))).toEqual([]);
				const back = caseChanges(other, one);
				expect(
					caseChanges(one, other)
						.map(({ path }) => path)
						.sort(),
				).toEqual(back.map(({ path }) => path).sort());
			}),
		);
	});
});
