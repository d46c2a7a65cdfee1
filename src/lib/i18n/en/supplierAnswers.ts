import type { SupplierAnswerTexts } from '../nl/supplierAnswers.ts';

export const supplierAnswers: SupplierAnswerTexts = {
	title: 'Nothing forgotten?',
	open: (count) =>
		count === 0 ? 'all answered' : count === 1 ? '1 question is open' : `${count} questions are open`,
	lead: 'Ask your supplier. What stays open will be named in the memo.',
	stillOpen: 'not answered yet',
	byLine: 'Is in this line',
	notApplicable: 'does not apply',
	addLine: 'Add a line of costs',
	reason: 'Why not?',
	reasonNeeded: 'Write down why. Without a reason the question stays open.',
};
