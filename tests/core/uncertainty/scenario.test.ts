import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BusinessCase } from '#lib/core/business/businessCase.ts';
import { caseResultOf } from '#lib/core/business/caseResult.ts';
import { doubleArithmetic } from '#lib/core/business/doubleArithmetic.ts';
import { quantitiesOf } from '#lib/core/business/quantities.ts';
import { valueOf } from '#lib/core/business/quantity.ts';
import { readCase } from '#lib/core/business/readCase.ts';
import { type ScenarioName, scenarioCase, scenarioNames } from '#lib/core/uncertainty/scenario.ts';
import { scenarioOutcome } from '#lib/core/uncertainty/scenarioOutcome.ts';
import { uncertainInputs } from '#lib/core/uncertainty/uncertainInputs.ts';

const sample = (name: string): BusinessCase => {
	const file = new URL(`../../../datasets/samples/cases/${name}.json`, import.meta.url);
	return readCase(JSON.parse(readFileSync(file, 'utf8'))).case!;
};
const samples = ['hospital', 'practice', 'homeCare'] as const;
const use = 0.32;
const made = (name: ScenarioName, businessCase: BusinessCase) => scenarioCase(name, businessCase, { use });
const valuesOf = (businessCase: BusinessCase) =>
	Object.fromEntries(quantitiesOf(businessCase).map(({ path, quantity }) => [path, valueOf(quantity)]));

describe.each(samples)('scenarios of the sample %s', (name) => {
	const base = sample(name);
	const npv = (scenario: ScenarioName) => scenarioOutcome(made(scenario, base)).npvTotal;

	it('say the same as the whole result', () => {
		for (const scenario of scenarioNames) {
			const changed = made(scenario, base);
			const result = caseResultOf(doubleArithmetic, changed, { today: null, breakEven: false });
			const outcome = scenarioOutcome(changed);
			expect(outcome.npvTotal).toBe(result.results.joint.total.npv);
			expect(outcome.npvCash).toBe(result.results.joint.cash.npv);
			expect(outcome.realisedHours).toBeCloseTo(result.hours.total.realised, 6);
			for (const { id } of changed.parties)
				expect(outcome.parties[id]).toBe(result.results.parties[id]!.total.npv);
		}
	});

	it('lie on both sides of the case, and at the ends of its ranges', () => {
		expect(npv('low')).toBeLessThan(npv('base'));
		expect(npv('high')).toBeGreaterThan(npv('base'));
		const [low, high] = [valuesOf(made('low', base)), valuesOf(made('high', base))];
		for (const { path, quantity } of quantitiesOf(base)) {
			if (typeof quantity === 'number') {
				expect(low[path]).toBe(quantity);
			} else if (quantity.distribution !== 'studentT' && low[path] !== high[path]) {
				expect([low[path]!, high[path]!].toSorted((a, b) => a - b)).toEqual([quantity.low, quantity.high]);
			}
		}
		expect(uncertainInputs(made('low', base)).every(({ path }) => path.startsWith('subsidies.'))).toBe(true);
	});

	it('leave what all gain together alone without the subsidy', () => {
		expect(npv('noSubsidy')).toBeCloseTo(npv('base'), 6);
		expect(made('noSubsidy', base).subsidies).toEqual([]);
	});

	it('cost a fifth of the licences more when they are dearer', () => {
		const licences = (businessCase: BusinessCase) =>
			caseResultOf(doubleArithmetic, businessCase, { today: null, breakEven: false }).results.joint.total
				.pvCosts;
		const free: BusinessCase = {
			...base,
			costs: base.costs.map((line) =>
				line.category === 'licence' ? { ...line, price: { kind: 'amount', amountEur: 0 } } : line,
			),
		};
		const paid = licences(base) - licences(free);
		expect(paid).toBeGreaterThan(0);
		expect(npv('base') - npv('dearer')).toBeCloseTo(0.2 * paid, 4);
	});
});

it('takes a measured saving at its P5 and P95', () => {
	const hospital = sample('hospital');
	const { distribution } = uncertainInputs(hospital).find(({ path }) => path === 'saving.reduction')!;
	expect(valuesOf(made('low', hospital))['saving.reduction']).toBe(distribution.quantile(0.05));
	expect(valuesOf(made('high', hospital))['saving.reduction']).toBe(distribution.quantile(0.95));
});

describe('less use', () => {
	it('ends a ramp at the share asked for, and never starts above it', () => {
		const changed = made('lessUse', sample('hospital')).use;
		expect(changed).toMatchObject({ kind: 'ramp', ramp: { from: 0.3, to: 0.32 } });
	});

	it('keeps the proportions of types of users', () => {
		const before = sample('practice').use;
		const after = made('lessUse', sample('practice')).use;
		if (before.kind !== 'userTypes' || after.kind !== 'userTypes') throw new Error('other sample');
		const total = after.types.reduce((sum, { share, to }) => sum + share * to, 0);
		expect(total).toBeCloseTo(0.32, 12);
		after.types.forEach(({ to }, place) => {
			const old = before.types[place]!.to;
			expect(to / old).toBeCloseTo(after.types[0]!.to / before.types[0]!.to, 12);
		});
	});

	it('makes a ramp of one step where everybody used it', () => {
		const everyone: BusinessCase = { ...sample('hospital'), use: { kind: 'everyone' } };
		expect(made('lessUse', everyone).use).toEqual({
			kind: 'ramp',
			ramp: { startMonth: 0, months: 0, from: 0.32, to: 0.32 },
		});
	});
});
