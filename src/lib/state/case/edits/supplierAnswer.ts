import type { BusinessCase } from '#lib/core/business/businessCase.ts';
import type { CaseEdit } from '../caseEdit.ts';

/** What a person answers to a supplier question. */
export type SupplierAnswer =
	| { readonly answer: 'line'; readonly lineId: string }
	| { readonly answer: 'notApplicable'; readonly reason: string }
	| { readonly answer: 'open' };

/** Answers a question; answers that the file gave to it before are replaced. */
export function answerEdits(
	businessCase: BusinessCase,
	question: string,
	answer: SupplierAnswer,
): readonly CaseEdit[] {
	const others = businessCase.completeness
		.filter((known) => known.question !== question)
		.map((known) => Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null)));
	return [{ path: 'completeness', value: [...others, { question, ...answer }] }];
}
