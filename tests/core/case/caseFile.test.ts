import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BusinessCase } from '#lib/core/business/businessCase.ts';
import { caseResultOf } from '#lib/core/business/caseResult.ts';
import { decimalArithmetic } from '#lib/core/business/decimalArithmetic.ts';
import { doubleArithmetic } from '#lib/core/business/doubleArithmetic.ts';
import { valueOf } from '#lib/core/business/quantity.ts';
import { readCase } from '#lib/core/business/readCase.ts';
import { epochDay } from '#lib/core/period.ts';
import { caseGroupIds } from '#lib/core/report/caseField.ts';
import { caseFields } from '#lib/core/report/caseFields.ts';
import { hoursSteps, moneySteps } from '#lib/core/report/caseSteps.ts';
import { partyValues } from '#lib/core/report/partyValues.ts';
import { payerQuarters } from '#lib/core/report/payerQuarters.ts';
import { createFormats } from '#lib/i18n/formats.ts';
import { type CaseFile, readAt, writeAt } from '#lib/state/case/casePath.ts';

function sample(name: string): { file: CaseFile; businessCase: BusinessCase } {
	const path = new URL(`../../../datasets/samples/cases/${name}.json`, import.meta.url);
	const file = JSON.parse(readFileSync(path, 'utf8')) as CaseFile;
	return { file, businessCase: readCase(file).case! };
}

describe.each(['hospital', 'practice', 'homeCare'])('what the page shows of %s', (name) => {
	const { file, businessCase } = sample(name);
	const exact = caseResultOf(decimalArithmetic, businessCase, { today: null });
	const live = caseResultOf(doubleArithmetic, businessCase, { today: null, breakEven: false });

	it('has a field for every assumption, in six groups, each at its place in the file', () => {
		const groups = caseFields(businessCase);
		expect(groups.map(({ id }) => id)).toEqual(caseGroupIds);
		for (const { path, quantity, name } of groups.flatMap(({ fields }) => fields)) {
			const found = readAt(file, path);
			// what is left out of a file has a default
			if (found === undefined) expect(['index', 'lastMonth', 'probability', 'pooledUnits']).toContain(name);
			else expect(found).toEqual(quantity);
			const changed = writeAt(file, typeof quantity === 'number' ? path : `${path}.value`, valueOf(quantity));
			expect(readCase(changed).case).toEqual(businessCase);
		}
	});

	it('shows the same euros while typing as after the check', () => {
		const { euro } = createFormats('nl-NL');
		const shown = (result: typeof exact) =>
			[result.results.joint, ...Object.values(result.results.parties)].map(({ cash, total }) => [
				euro(cash.npv, 2),
				euro(total.npv, 2),
			]);
		expect(shown(live)).toEqual(shown(exact));
	});

	it('lets the flows of a party add up to its net present value', () => {
		for (const { values, npvTotal, npvCash } of partyValues(businessCase, exact)) {
			const all = Object.values(values).reduce((sum, value) => sum + value, 0);
			expect(all).toBeCloseTo(npvTotal, 4);
			expect(all - values.benefitNonCash).toBeCloseTo(npvCash, 4);
		}
	});

	it('lets the steps add up to the net result, and the hours fall', () => {
		const { benefitCash, benefitNonCash, licence, otherCosts, net } = moneySteps(businessCase, exact);
		expect(benefitCash + benefitNonCash + licence + otherCosts).toBeCloseTo(net, 4);
		expect(licence).toBeLessThan(0);
		expect(otherCosts).toBeLessThan(0);
		const hours = hoursSteps(businessCase, exact);
		expect(hours.measured).toBeGreaterThanOrEqual(hours.used);
		expect(hours.used).toBeGreaterThan(hours.realised);
		expect(hours.realised).toBeGreaterThan(hours.cashable);
	});

	it('divides the cash of the licence payer over quarters without losing any', () => {
		const { party, quarters } = payerQuarters(businessCase)!;
		const ledger = exact.ledger[party]!;
		const cash = [ledger.cost, ledger.subsidy, ledger.benefitCash, ledger.transfer].flat();
		const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
		expect(sum(quarters.map(({ net }) => net))).toBeCloseTo(sum(cash), 4);
		for (const { licence, otherCosts, subsidy, transfer, benefit, net } of quarters)
			expect(licence + otherCosts + subsidy + transfer + benefit).toBeCloseTo(net, 6);
	});
});

describe('a path of ids', () => {
	const { file } = sample('hospital');

	it('changes one value and leaves the rest as it was', () => {
		const changed = writeAt(file, 'costs.licence.amountEur.value', 40);
		expect(readAt(changed, 'costs.licence.amountEur.value')).toBe(40);
		expect(readAt(file, 'costs.licence.amountEur.value')).toBe(34);
		expect(readAt(changed, 'costs.training')).toBe(readAt(file, 'costs.training'));
	});

	it('adds what has a new id at the end of its list, also of a list that the file leaves out', () => {
		const added = writeAt(file, 'parties.gp', { id: 'gp' });
		expect((added.parties as unknown[]).length).toBe((file.parties as unknown[]).length + 1);
		expect(readAt(added, 'parties.gp.id')).toBe('gp');
		const { transfers: _, ...without } = file;
		expect(writeAt(without, 'transfers.fee', { id: 'fee' }).transfers).toEqual([{ id: 'fee' }]);
	});

	it('takes away a line, a key and an answer', () => {
		const { costs } = writeAt(file, 'costs.licence', undefined) as { costs: { id: string }[] };
		expect(costs.map(({ id }) => id)).not.toContain('licence');
		expect(costs.length).toBe((file.costs as unknown[]).length - 1);
		expect('wageIndex' in writeAt(file, 'wageIndex', undefined)).toBe(false);
		const answered = writeAt(file, 'completeness.exit', { question: 'exit', answer: 'open' });
		expect(readAt(answered, 'completeness.exit.answer')).toBe('open');
		expect(readAt(writeAt(answered, 'completeness.exit', undefined), 'completeness.exit')).toBeUndefined();
	});

	it('keeps notes by their whole path', () => {
		const note = { source: 'Contract', date: null, note: null };
		const noted = writeAt(file, 'notes.costs.licence.amountEur', note);
		expect((noted.notes as Record<string, unknown>)['costs.licence.amountEur']).toBe(note);
		expect(readAt(noted, 'notes.costs.licence.amountEur')).toBe(note);
		expect(readAt(writeAt(noted, 'notes.costs.licence.amountEur', undefined), 'notes')).toEqual(file.notes);
	});

	it('finds nothing where nothing is', () => {
		expect(readAt(file, 'costs.gone.amountEur')).toBeUndefined();
		expect(readAt(file, 'title.more')).toBeUndefined();
	});
});

it('knows the day of the deadline', () => {
	const { businessCase } = sample('hospital');
	const today = epochDay(2026, 11, 23);
	const { afterSubsidy } = caseResultOf(doubleArithmetic, businessCase, { today });
	expect(afterSubsidy?.budget).toMatchObject({ deadline: '2027-04-01', daysLeft: 129, weeksLeft: 18 });
});
