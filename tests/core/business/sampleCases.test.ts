import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseResultOf } from '#lib/core/business/caseResult.ts';
import { doubleArithmetic } from '#lib/core/business/doubleArithmetic.ts';
import { readCase } from '#lib/core/business/readCase.ts';
import type { SubsidyScheme, SupplierQuestion } from '#lib/core/business/referenceData.ts';
import { uncertaintyOf } from '#lib/core/uncertainty/uncertainty.ts';

const datasets = new URL('../../../datasets/', import.meta.url);
const load = (path: string) => JSON.parse(readFileSync(new URL(path, datasets), 'utf8')) as unknown;
const schemes = (load('reference/subsidies.json') as SubsidyScheme[]).map(({ id }) => id);
const questions = (load('reference/supplierQuestions.json') as SupplierQuestion[]).map(({ id }) => id);

describe.each(['hospital', 'practice', 'homeCare'])('sample case %s', (name) => {
	const { case: businessCase, issues } = readCase(load(`samples/cases/${name}.json`));

	it('is read without a remark, and says that it is invented', () => {
		expect(issues).toEqual([]);
		expect(businessCase!.title).toMatch(/^Verzonnen voorbeeld: /);
		expect(businessCase!.notes.case!.note).toMatch(/Invented example/);
	});

	it('names schemes and questions that exist', () => {
		for (const { scheme } of businessCase!.subsidies) expect(schemes).toContain(scheme);
		for (const { question } of businessCase!.completeness) expect(questions).toContain(question);
	});

	it('has a result, what remains after the subsidy, and an uncertainty', () => {
		const { results, afterSubsidy } = caseResultOf(doubleArithmetic, businessCase!, { today: null });
		expect(results.joint.total.pvCosts).toBeGreaterThan(0);
		expect(afterSubsidy!.years.length).toBeGreaterThan(1);
		expect(afterSubsidy!.breakEven.jointTotal.licencePriceEur).toBeGreaterThan(0);
		expect(uncertaintyOf(businessCase!, 200, 1)!.joint.total.sd).toBeGreaterThan(0);
	});
});

it('one of the samples has its gain in the wrong pocket, one has a loss', () => {
	const verdict = (name: string) => {
		const { case: businessCase } = readCase(load(`samples/cases/${name}.json`));
		return caseResultOf(doubleArithmetic, businessCase!, { today: null, breakEven: false }).wrongPocket.total;
	};
	expect(verdict('hospital').wrongPocket).toBe(true);
	expect(verdict('practice').jointNpv).toBeLessThan(0);
});
