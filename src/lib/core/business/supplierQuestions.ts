import type { SupplierQuestion } from './referenceData.ts';

/** One question to ask a supplier before signing; the category is that of the line that would answer it. */
export type AskedQuestion = Pick<SupplierQuestion, 'id' | 'category'>;

/**
 * What is asked of a supplier, in the order of asking. The questions in words, with their sources, stand in
 * datasets/reference/supplierQuestions.json; a test holds that file equal to this list.
 */
export const supplierQuestions: readonly AskedQuestion[] = [
	{ id: 'licenceModel', category: 'licence' },
	{ id: 'priceIncrease', category: 'licence' },
	{ id: 'jointPurchase', category: 'licence' },
	{ id: 'contractEnd', category: 'licence' },
	{ id: 'integration', category: 'integration' },
	{ id: 'updates', category: 'support' },
	{ id: 'support', category: 'support' },
	{ id: 'training', category: 'training' },
	{ id: 'checking', category: 'other' },
	{ id: 'validation', category: 'validation' },
	{ id: 'evaluation', category: 'evaluation' },
	{ id: 'exit', category: 'exit' },
	{ id: 'returnOnInvestment', category: 'other' },
];
