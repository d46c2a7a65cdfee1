import type { EstimateIssues } from '#lib/core/issues/estimate.ts';
import type { IssueTexts } from '../issueTexts.ts';
import { estimateNames } from './estimateNames.ts';
import { formats } from './formats.ts';

const name = (id: string) => estimateNames[id as keyof typeof estimateNames] ?? id;
const units = { person: 'person', department: 'department', organisation: 'organisation' };
const bounds = {
	slope: 'how much the change differs per person',
	intercept: 'how much the start differs per person',
	correlation: 'how the start and the change go together',
};
const planRanges = {
	wholeFromTwo: 'a whole number from 2 to 100,000',
	wholeFromOne: 'a whole number from 1',
	aboveZero: 'a number above 0',
	zeroOrMore: 'a number of 0 or more',
	betweenZeroAndOne: 'a number between 0 and 1',
	betweenHalfAlphaAndOne: 'a number between half of alpha and 1',
};
const planQuantities = {
	tau: 'How much the effect differs per person (τ)',
	sigma: 'How much the days of one person differ (σ)',
	registrationMinutes: 'How much time registering costs per day',
};

export const issuesEstimate: IssueTexts<EstimateIssues> = {
	activityUndecided: (p) =>
		`You have not yet chosen what ‘${p.activity}’ is (${formats.number(p.minutes)} minutes). Choose administration, care or not working time.`,
	personsInBothGroups: (p) =>
		`${formats.number(p.persons)} persons are in the group with AI and also in the comparison group. They count where most of their time lies. Check the column with the group.`,
	unitNotRegistered: (p) =>
		`You want to compute per ${units[p.unit]}, but ${formats.number(p.persons)} persons have no ${units[p.unit]}. Add it, or compute per person.`,
	washoutNeedsGoLive: (p) =>
		`You want to leave out ${formats.number(p.days)} days around the start, but there is no start date. Fill in the start date.`,
	nobodyMatched: (p) =>
		`Nobody was measured both before and after: ${formats.number(p.before)} persons before, ${formats.number(p.after)} persons after, none in both. Check that the codes of persons are the same in both files.`,
	replicateUndefined: (p) =>
		`‘${name(p.estimate)}’ has no interval: without one of the persons measured there is no administration left before the start.`,
	noControlGroup: (p) =>
		p.found === 0
			? 'This compares before with after. There is no comparison group, so other causes are not excluded.'
			: `This compares before with after. The comparison group counts ${formats.number(p.found)}, which is too few. Other causes are not excluded.`,
	notYetComputed: (p) => `This version does not compute ‘${name(p.estimate)}’ yet.`,
	tooFewUnits: (p) =>
		`‘${name(p.estimate)}’ was not computed: it needs ${formats.number(p.needed)}, measured before and after. There are ${formats.number(p.found)}.`,
	zeroAdministrationBefore: (p) =>
		`‘${name(p.estimate)}’ was not computed: no administration was written before the start. There is no fall from nothing.`,
	noControls: (p) =>
		`‘${name(p.estimate)}’ was not computed: it needs ${formats.number(p.needed)} persons in a comparison group. There are ${formats.number(p.found)}.`,
	noContacts: (p) => `‘${name(p.estimate)}’ was not computed: the files do not hold the number of contacts.`,
	noSpread: (p) => `‘${name(p.estimate)}’ has no interval: everybody changed by exactly the same amount.`,
	undefinedBiasCorrection: (p) =>
		`‘${name(p.estimate)}’ was not computed: all draws fall on one side, so the correction does not exist.`,
	singularFit: (p) =>
		`‘${name(p.estimate)}’ lies at a bound. From these days the model cannot estimate ${bounds[p.parameter]}. Read the interval with care, or measure more days.`,
	tooManyForExact: (p) =>
		`‘${name(p.estimate)}’ was not computed: the exact test goes up to ${formats.number(p.most)} persons. There are ${formats.number(p.found)}.`,
	zeroAdministrationControls: (p) =>
		`‘${name(p.estimate)}’ was not computed: the comparison group wrote no administration before or after the start. There is nothing to compare with.`,
	resampleUndefined: (p) =>
		`‘${name(p.estimate)}’ was not computed: too few persons wrote administration before the start. A draw without them has no result. Look at another estimate.`,
	undefinedAcceleration: (p) =>
		`‘${name(p.estimate)}’ was not computed: the correction for skewness does not exist for these data. Look at the interval with percentiles.`,
	useUnknown: () =>
		'The files do not say who used the AI. The result is therefore about everyone who had access. Add a column with yes or no to see the users too.',
	fewUsers: (p) =>
		`Fewer than ${formats.number(p.needed)} people used the AI. We do not show so small a group on its own. The result is about everyone who had access.`,
	fewNonUsers: (p) =>
		`Fewer than ${formats.number(p.needed)} people did not use the AI, or it is not known of them. We therefore do not show the users on their own: that small group would follow by subtraction. The result is about everyone who had access.`,
	tooFewPersonDays: (p) =>
		`‘${name(p.estimate)}’ was not computed: the model needs ${formats.number(p.needed)} measured days. There are ${formats.number(p.found)}. Measure more days per person.`,
	degreesOfFreedomReplaced: (p) =>
		`‘${name(p.estimate)}’ uses ${formats.number(p.df)} degrees of freedom, one less than the number measured before and after. Satterthwaite's formula gives no result here.`,
	noConvergence: (p) =>
		`‘${name(p.estimate)}’ was not computed: the model found no best solution. Look at another estimate.`,
	planTwoOfThree: (p) =>
		`Give exactly two of the three: persons, days and effect. We compute the third. You gave ${formats.number(p.given)}.`,
	planValueOutside: (p) =>
		`${formats.number(p.found, Number.isInteger(p.found) ? 0 : 2)} cannot be used here. Expected: ${planRanges[p.expected]}.`,
	planNeedsSpread: () =>
		'The spread between persons and the spread between days are both zero. Give at least one, or a file with times.',
	planNeedsTooManyPersons: (p) =>
		`Even ${formats.number(p.most)} persons are too few to find ${formats.number(p.effectMinutes, 1)} minutes a day. Measure more days or take a larger effect.`,
	planNoDaysSuffice: (p) =>
		`With ${formats.number(p.persons)} persons no number of days is enough: the effect differs too much per person (${formats.number(p.tau, 1)} minutes). With endless days you find an effect from ${formats.number(p.smallest, 1)} minutes. Measure more persons.`,
	planDefaultUsed: (p) =>
		`${planQuantities[p.quantity]} was not given. We use ${formats.number(p.value, 1)} minutes. That is a belief, not a measurement.`,
	planMeasured: (p) =>
		`${planQuantities[p.quantity]} comes from your file: ${formats.number(p.value, 1)} minutes (${formats.number(p.persons)} persons).`,
	planSpreadUnknown: (p) =>
		`The file does not tell how much days differ: of the ${formats.number(p.persons)} persons nobody has two days in the period before the start. Give --sigma.`,
};
