import type { CaseUncertaintyTexts } from '../nl/caseUncertainty.ts';
import { formats } from './formats.ts';

const { number, percent, euro } = formats;
const inHundred = (share: number) => number(share * 100);

/** How sure the result of a business case is. */
export const caseUncertainty: CaseUncertaintyTexts = {
	sentence: (chance) => `The chance that it pays for all together is ${percent(chance, 0)}.`,
	sentenceWaits: 'The chances are being computed.',
	sentenceCertain: 'Every assumption is fixed, so there is no chance to give.',
	interval: (low, high) =>
		`With a chance of 90% the outcome for all together lies between ${euro(low)} and ${euro(high)}.`,
	certainTitle: 'Nothing is uncertain here',
	certain: [
		'In this business case no assumption has a low and a high figure. The outcome is then one figure, and looks surer than it is.',
		'Are you not sure how large an assumption is? Give it a range in the file: low, high and the shape. A saving from your own measurement brings its range along.',
	],
	whose: 'Whose outcome do you want to see?',
	joint: 'All parties together',
	earlier: 'These are still the chances of a moment ago. They are being computed again.',
	progress: 'Draws that have been made',
	provisional: (done, all) => `Provisional: ${number(done)} of the ${number(all)} draws have been made.`,
	full: (draws) =>
		`${number(draws)} draws have been made. The same assumptions always give the same outcome.`,
	distribution: {
		title: (loss) => `In ${inHundred(loss)} of 100 cases there is a loss`,
		titleOf: (party, loss) => `${party}: in ${inHundred(loss)} of 100 cases there is a loss`,
		sub: 'Net present value. Every uncertain assumption was drawn again and again, and everything was computed again each time.',
		note: (outside) =>
			'Striped, at the left of zero: loss.' +
			(outside > 0 ? ` Outside the picture lie ${percent(outside)} of the draws.` : ''),
		name: 'How often which outcome occurs',
	},
	table: {
		title: 'How far apart the outcomes lie',
		what: 'Outcome',
		cash: 'In cash',
		total: 'Everything',
		mean: 'On average',
		p5: '5% is lower than',
		p50: 'Half is lower than',
		p95: '95% is lower than',
		chance: 'Chance of a gain',
	},
	tornado: {
		title: (input) => `This matters most: ${input}`,
		sub: 'The outcome when one assumption is low or high and all others are average. The assumption stands beside the bar.',
		note: 'Low and high: one time in twenty it is lower still, and one time in twenty higher still. The coloured line is zero: at the left of it there is a loss.',
		name: 'What each assumption does to the outcome',
	},
	worth: {
		title: 'What is it worth to know more?',
		aside:
			'Whoever decides now may choose wrongly. Knowing more may prevent that. Does knowing more cost more than it is worth here? Then decide now.',
		all: (amount) =>
			`Knowing everything beforehand is worth ${euro(amount)} at most. Finding out more than that never pays.`,
		nothing:
			'Knowing more is worth nothing for this decision: whatever comes out, the best choice stays the same.',
		chartTitle: (input) => `Find this out first: ${input}`,
		chartSub: 'What it is worth at most to know one assumption for sure, in euros',
		name: 'What it is worth to know one assumption for sure',
		column: 'Worth at most (€)',
	},
	measuring: {
		title: 'What is measuring more worth?',
		aside: (measured) =>
			`The saving was measured with ${number(measured)} persons. Whoever measures more of them knows it better. This much better the decision for all together becomes:`,
		persons: 'More persons',
		more: (persons) => `${number(persons)} persons`,
		eur: 'Worth (€)',
		cost: 'The time that measuring itself takes still goes off this.',
		waits: 'This is being computed.',
		none: 'The saving does not come from a measurement. That is why nobody can say what measuring more is worth.',
		plan: 'Plan a measurement and see what measuring takes',
	},
};
