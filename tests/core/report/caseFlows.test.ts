import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BusinessCase } from '#lib/core/business/businessCase.ts';
import { caseResultOf } from '#lib/core/business/caseResult.ts';
import { doubleArithmetic } from '#lib/core/business/doubleArithmetic.ts';
import { readCase } from '#lib/core/business/readCase.ts';
import { caseFlows, type FlowEnd } from '#lib/core/report/caseFlows.ts';

const read = (name: string): BusinessCase => {
	const file = new URL(`../../../datasets/samples/cases/${name}.json`, import.meta.url);
	return readCase(JSON.parse(readFileSync(file, 'utf8'))).case!;
};
const isParty = (end: FlowEnd, id: string) => end.kind === 'party' && end.id === id;

function netOf(businessCase: BusinessCase, id: string): number {
	return caseFlows(businessCase).reduce(
		(sum, { from, to, eur }) => sum + (isParty(to, id) ? eur : 0) - (isParty(from, id) ? eur : 0),
		0,
	);
}

describe.each(['hospital', 'practice', 'homeCare'])('flows of the sample %s', (name) => {
	const base = read(name);
	const cases = {
		'as it is': base,
		'when the tool costs time': { ...base, saving: { ...base.saving, reduction: -0.1 } },
		'when a contribution flows back': {
			...base,
			transfers: base.transfers.map((transfer) => ({ ...transfer, amount: -transfer.amount })),
		},
	};

	it.each(Object.entries(cases))('leave every party with its net present value, %s', (_, businessCase) => {
		const options = { today: null, breakEven: false };
		const { results } = caseResultOf(doubleArithmetic, businessCase, options);
		const flows = caseFlows(businessCase);
		for (const { id } of businessCase.parties) {
			expect(Math.abs(netOf(businessCase, id) - results.parties[id]!.total.npv)).toBeLessThan(3);
		}
		expect(flows.every(({ eur }) => eur > 0)).toBe(true);
	});

	it('call what a tool loses by its name', () => {
		const lost = caseFlows(cases['when the tool costs time']).filter(({ to }) => to.kind === 'lost');
		expect(lost.length).toBeGreaterThan(0);
		expect(caseFlows(base).some(({ to }) => to.kind === 'lost')).toBe(false);
	});
});

it('turn a contribution that flows back around', () => {
	const base = read('hospital');
	const back = { ...base, transfers: base.transfers.map((one) => ({ ...one, amount: -one.amount })) };
	const [forth, other] = [base, back].map((one) => caseFlows(one).find(({ kind }) => kind === 'transfer')!);
	expect([other!.from, other!.to]).toEqual([forth!.to, forth!.from]);
	expect(other!.eur).toBeCloseTo(forth!.eur, 6);
});
