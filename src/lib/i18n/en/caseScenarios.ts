import type { CaseScenarioTexts } from '../nl/caseScenarios.ts';
import { formats } from './formats.ts';

const { number, percent, euro } = formats;

/** Other ways in which a business case may turn out. */
export const caseScenarios: CaseScenarioTexts = {
	sentence: (low, high) =>
		low >= 0
			? `Even if everything goes wrong it pays for all together: ${euro(low)}.`
			: high < 0
				? `Even if everything goes well it does not pay for all together: ${euro(high)}.`
				: `If everything goes well the outcome is ${euro(high)}, if everything goes wrong ${euro(low)}.`,
	sentenceSame: (npv) => `Without ranges there is only one outcome: ${euro(npv)}.`,
	interval: (npv) => `With the present assumptions the outcome for all together is ${euro(npv)}.`,
	names: {
		base: 'Now',
		low: 'All against',
		high: 'All in favour',
		noSubsidy: 'No subsidy',
		dearer: (share) => `Licence +${percent(share, 0)}`,
		lessUse: (share) => `Use ${percent(share, 0)}`,
	},
	chartTitle: (paying, all) =>
		paying === all
			? `It pays for all together in all ${number(all)} scenarios`
			: paying === 0
				? `It pays for all together in none of the ${number(all)} scenarios`
				: `It pays for all together in ${number(paying)} of the ${number(all)} scenarios`,
	chartSub: 'Net present value of all parties together, in euros',
	chartName: 'The outcome by scenario',
	outcomesTitle: 'The outcomes side by side',
	outcomesAside: 'Under every figure stands the difference with now: ▲ is higher, ▼ is lower, = is equal.',
	measure: 'Outcome',
	scenario: 'Scenario',
	measures: {
		npvTotal: 'Together, net (€)',
		npvCash: 'Together, net in cash (€)',
		party: (name) => `${name}, net (€)`,
		payback: 'Paid back in cash (month)',
		hours: 'Hours that come free',
		costPerHour: 'Cost per hour that comes free (€)',
		licence: 'Licence in the first whole year without subsidy (€)',
	},
	atOnce: 'at once',
	never: 'never',
	changesTitle: 'The assumptions side by side',
	changesAside: 'Only what differs from now in one of the scenarios. What differs is bold, with ▲ or ▼.',
	changesNone: 'No scenario changes an assumption.',
	assumption: 'Assumption',
	gone: 'none',
	explainTitle: 'What the scenarios are',
	explain: {
		low: 'All against: every assumption with a range stands at the side that is worst for all together. For a measured saving that is the 5% limit. Everything going wrong at once is rare.',
		high: 'All in favour: every assumption with a range stands at the side that is best for all together.',
		noSubsidy:
			'No subsidy: nothing comes. For all together nothing changes then, because a subsidy is money of one party for another. Whoever would have received it does feel it.',
		dearer: 'Dearer licence: every licence price goes up.',
		lessUse: (share, label, source) =>
			`Use ${percent(share, 0)}: that much a study found. ${label}. Source: ${source}.`,
		access:
			'Here the saving was measured over everybody with access. Less use then leaves the hours alone, and changes only what is paid per active user.',
	},
	own: {
		title: 'Your own scenarios',
		aside:
			'A scenario of your own is the present business case with a few assumptions changed. If you change something at the left, the scenario changes along.',
		kept: 'Scenarios do not stand in the file of the business case. Save a scenario as a business case of its own if you want to keep it.',
		name: 'Name',
		nameHint: 'With a name that exists, the change is added to that scenario.',
		which: 'Assumption',
		value: 'Value in this scenario',
		add: 'Add',
		nameMissing: 'Give the scenario a name, for example: fewer staff.',
		nameTaken: (name) => `‘${name}’ is the name of a scenario above. Choose another name.`,
		refused: (reasons) => `The business case would be wrong this way. ${reasons.join(' ')}`,
		change: (label, value) => `${label}: ${value}`,
		remove: 'Remove',
		removeOf: (what, name) => `Remove: ${what} (${name})`,
		adopt: 'Take over as assumptions',
		save: 'Save as business case',
		delete: 'Delete',
		of: (name) => `: ${name}`,
		broken: (name) =>
			`The scenario ‘${name}’ no longer fits the present assumptions. Remove the change that is wrong.`,
		why: (name) => `Scenario ‘${name}’ taken over`,
	},
};
