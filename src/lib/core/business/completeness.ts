import type { BusinessCase, CompletenessAnswer, CostLine } from './businessCase.ts';
import { type AskedQuestion, supplierQuestions } from './supplierQuestions.ts';

/** How one supplier question stands: a line pays for it, it does not apply (with the reason), or nobody answered. */
export type AnsweredQuestion = AskedQuestion &
	(
		| { readonly answer: 'line'; readonly line: CostLine }
		| { readonly answer: 'notApplicable'; readonly reason: string }
		| { readonly answer: 'open' }
	);

/** The newest answer counts, also where a file has two to one question. */
function answerOf(businessCase: BusinessCase, question: string): CompletenessAnswer | undefined {
	return businessCase.completeness.findLast((answer) => answer.question === question);
}

/**
 * Every supplier question with its answer, in the order of asking. An answer that says nothing is open: a line that
 * is not named, or "not applicable" without a reason. Answers to questions that are not in the list are left out.
 */
export function supplierAnswers(businessCase: BusinessCase): AnsweredQuestion[] {
	return supplierQuestions.map((question): AnsweredQuestion => {
		const found = answerOf(businessCase, question.id);
		if (found?.answer === 'line') {
			const line = businessCase.costs.find(({ id }) => id === found.lineId);
			if (line) return { ...question, answer: 'line', line };
		}
		const reason = found?.reason?.trim() ?? '';
		if (found?.answer === 'notApplicable' && reason !== '') {
			return { ...question, answer: 'notApplicable', reason };
		}
		return { ...question, answer: 'open' };
	});
}

/** The supplier questions that nobody answered yet, in the order of asking: what a decision should name as not known. */
export function openQuestions(businessCase: BusinessCase): AskedQuestion[] {
	return supplierAnswers(businessCase).flatMap(({ id, category, answer }) =>
		answer === 'open' ? [{ id, category }] : [],
	);
}
