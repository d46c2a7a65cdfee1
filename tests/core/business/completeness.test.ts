import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openQuestions, supplierAnswers } from '#lib/core/business/completeness.ts';
import { readCase } from '#lib/core/business/readCase.ts';
import type { SupplierQuestion } from '#lib/core/business/referenceData.ts';
import { supplierQuestions } from '#lib/core/business/supplierQuestions.ts';

const read = (path: string) => readFileSync(new URL(`../../../datasets/${path}`, import.meta.url), 'utf8');

/** The GP case with other answers. */
function withAnswers(completeness: readonly unknown[]) {
	const document = JSON.parse(read('samples/cases/practice.json')) as Record<string, unknown>;
	return readCase({ ...document, completeness }).case!;
}

describe('the supplier questions', () => {
	it('are those of the reference data, in its order', () => {
		const entries = JSON.parse(read('reference/supplierQuestions.json')) as SupplierQuestion[];
		expect(supplierQuestions).toEqual(entries.map(({ id, category }) => ({ id, category })));
	});

	it('are all open in a case that says nothing about them', () => {
		expect(openQuestions(withAnswers([]))).toEqual(supplierQuestions);
	});

	it('are answered by a line, or by a reason', () => {
		const answered = supplierAnswers(
			withAnswers([
				{ question: 'jointPurchase', answer: 'line', lineId: 'licence' },
				{ question: 'exit', answer: 'notApplicable', reason: ' Geen eigen gegevens bij de leverancier. ' },
				{ question: 'updates', answer: 'open' },
			]),
		);
		const find = (id: string) => answered.find((one) => one.id === id);
		expect(find('jointPurchase')).toMatchObject({
			answer: 'line',
			line: { name: 'Licentie, samen ingekocht' },
		});
		expect(find('exit')).toEqual({
			id: 'exit',
			category: 'exit',
			answer: 'notApplicable',
			reason: 'Geen eigen gegevens bij de leverancier.',
		});
		expect(find('updates')).toMatchObject({ answer: 'open' });
	});

	it('stay open without a line or a reason, and the newest answer counts', () => {
		const open = openQuestions(
			withAnswers([
				{ question: 'training', answer: 'line' },
				{ question: 'exit', answer: 'notApplicable', reason: ' ' },
				{ question: 'support', answer: 'line', lineId: 'groupDesk' },
				{ question: 'support', answer: 'open' },
				{ question: 'integration', answer: 'open' },
				{ question: 'integration', answer: 'line', lineId: 'start' },
				{ question: 'somethingElse', answer: 'line', lineId: 'start' },
			]),
		).map(({ id }) => id);
		expect(open).toContain('training');
		expect(open).toContain('exit');
		expect(open).toContain('support');
		expect(open).not.toContain('integration');
		expect(open.length).toBe(supplierQuestions.length - 1);
	});
});
