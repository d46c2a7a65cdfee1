import type { EstimateId } from '#lib/core/estimate/estimate.ts';
import type { InformationEntry, InformationText } from '../informationText.ts';
import { estimateNames } from './estimateNames.ts';
import { methodChecks } from './methodChecks.ts';
import { methodPublic } from './methodPublic.ts';

const estimate = (id: EstimateId, ...paragraphs: readonly string[]): InformationEntry => ({
	id,
	heading: estimateNames[id],
	paragraphs,
});

export const method: InformationText = {
	title: 'How we compute',
	lead: 'Every result of Halftijd follows the rules on this page. We bend them for nobody.',
	sections: [
		{
			id: 'persoonsdag',
			heading: 'From rows to days',
			paragraphs: [
				'A row is one activity of one person on one day. For each person and day we add up the time spent on administration and the whole working time. A break counts for neither. Checking what AI writes is administration.',
				'A day counts if it holds working time. A day without administration counts too, as zero. We compare persons who have a day both before and after the start. Somebody who is in one period only does not count in the result. We do show how many there are.',
				'A row that crosses midnight belongs to the day on which it starts. All rows and hours balance to the second: read is used plus rejected plus outside the comparison.',
				'If you compute by department or organisation, that is what ‘person’ means below. It fits when whole departments switched at once.',
			],
		},
		{
			id: 'daling',
			heading: 'The estimates',
			paragraphs: [
				'We compute in many ways. The first, or with five or more controls the second, is the headline. The others show whether it depends on our choice. In the formulas 0 is the period before and 1 the period after. A is minutes of administration, W minutes of work, D days.',
			],
			entries: [
				estimate(
					'shareReduction',
					'The share S is all time spent on administration divided by all working time, of everybody together. The reduction is 1 − S after ÷ S before. From 40% to 30% is therefore a reduction of 25%.',
					'The interval comes from the jackknife: we compute the reduction again and again, each time without one of the persons. The more those results differ, the wider the interval.',
				),
				estimate(
					'controlledReduction',
					'The same reduction, against what happened in the same time among colleagues without AI (I with, C without). What would have changed anyway does not count.',
				),
				estimate('shareDifference', 'How many percentage points of working time were added or went away.'),
				estimate('minutesPer8h', 'The same difference in minutes of a working day of 8 hours.'),
				estimate(
					'minutesPerContact',
					'Administration per patient or client. Only if the number of contacts is in the files, and only of those who kept it both before and after.',
				),
				estimate(
					'pairedMinutesPerDay',
					'For each person the minutes of administration a day after, minus those before. Then the average. Everybody weighs the same, however many days they kept.',
				),
				estimate('pairedShare', 'For each person the difference of their shares, and then the average.'),
				estimate(
					'bootstrapPercentile',
					'10,000 times we draw as many persons, with replacement, and compute the reduction of the share again. The interval runs from the 2.5th to the 97.5th percentile. Chance starts from a number that stands with the result, so that you can repeat it.',
				),
				estimate(
					'bootstrapBca',
					'The same draws, corrected for skewness. If that correction does not exist, there is no interval.',
				),
				estimate(
					'randomSlope',
					'A model of all days, also of persons who are in one period only. It takes account of role and weekday. Everybody has a start and a change of their own. We do not offer a model with only a start of one’s own: it claims too much certainty.',
					'If the model lies at a bound, we say so. The degrees of freedom follow Satterthwaite.',
				),
				estimate(
					'olsCr2',
					'The same regression without a start per person. The uncertainty is corrected for the fact that days of one person are alike.',
				),
				estimate('didMinutesPerDay', 'The average change in minutes a day with AI, minus that without AI.'),
				estimate(
					'hodgesLehmann',
					'The middle value of all averages of two changes. One outlier matters little.',
				),
				estimate(
					'signFlip',
					'If AI did nothing, every change could as well have been the other way round. We try all plus and minus signs and count how often the result is at least as large. That can be done exactly up to 16 persons. It gives a p value, no interval.',
				),
			],
		},
		{
			id: 'dekking',
			heading: 'Is the interval right?',
			paragraphs: [
				'A 95% interval should hold the true value in 95 of 100 cases. We try that on simulated measurements of which we know the truth. The program stands with the source code and can be repeated.',
				'With very skewed data (some persons have several times the administration of others) our interval is too narrow as well. Then it is better to measure more persons. With few persons both bootstraps are the least reliable; that is why they are not the headline.',
			],
			items: [
				'Reduction of the share, 10,000 measurements per figure: 94.2% at 10, 94.4% at 20, 94.9% at 41 and 94.7% at 129 persons.',
				'Reduction against a control group, 10,000 measurements per figure: 95.7% at 10 and 10, 95.4% at 20 and 20, 95.6% at 41 and 14, 95.0% at 129 and 41 persons.',
				'Reduction of the share with skewed data, 10,000 measurements per figure: 91.1% at 10, 91.9% at 20, 92.7% at 41 and 94.1% at 129 persons.',
				'Bootstrap with percentiles, 2,000 measurements per figure: 88.9% at 10, 92.9% at 20, 94.6% at 41 and 93.7% at 129 persons.',
				'Bootstrap BCa, 2,000 measurements per figure: 87.3% at 10, 92.0% at 20, 94.0% at 41 and 93.3% at 129 persons.',
			],
		},
		{
			id: 'oordeel',
			heading: 'The verdict',
			paragraphs: [
				'With fewer than ten persons we conclude nothing. Nor with fewer than five departments or organisations, nor when the interval is wider than the whole reduction that the goal asks for. It then says: not enough data, and how many it takes.',
				'Without a comparison group the result compares before with after. Other causes, such as a busy season or a new form, are then not excluded. We never call that proof.',
				'If five or more persons without AI were measured before and after too, we compute the reduction against that group.',
				'Everybody who could use AI counts, also those who did not. If we know who really used it, that result stands beside it. Users choose themselves: their result is usually too good.',
			],
		},
		methodChecks,
		{
			id: 'doel',
			heading: 'The goal',
			paragraphs: [
				'There are two goals. The letter of the minister of 18 December 2024 wants to halve administration time before 2030. The AZWA agreement of 2025 wants at most 20% of working time. They are the same only from a start of 40%. We read ‘administration time’ as its share of working time. The letter also says that AI is ‘not the only solution’.',
				'The path is a straight line from the baseline to the goal on 31 December 2030. When a study holds several measurements, all of them stand on the path. Only the last is judged.',
				'If less than a year lies between the measurements we give no pace. One rollout is a step, not a pace.',
			],
			entries: [
				{
					id: 'kans',
					heading: 'The probability of being on the path',
					paragraphs: [
						'On every day the path asks a reduction ρ(t) of the baseline b. The probability follows from your reduction, its uncertainty and what the path asks for on that day. From 90% on it is called on track, from 50 to 90% possible, from 10 to 50% behind, below that far behind.',
					],
				},
			],
		},
		{
			id: 'plan',
			heading: 'Planning a measurement',
			paragraphs: [],
			entries: [
				{
					id: 'plannen',
					heading: 'How many people and days',
					paragraphs: [
						'The smaller the change d that you want to find, the more you have to measure. The effect differs between persons (τ) and so do the days of one person (σ). More days only make the second smaller. That is why there is a limit that days alone do not reach.',
						'The chance of finding the change follows from the paired t test, by the noncentral t distribution. The answer equals that of R (power.t.test, type paired).',
					],
				},
				{
					id: 'spreiding',
					heading: 'Where σ and τ come from',
					paragraphs: [
						'From your own measurement if one is open: σ from the days before the start, τ from what remains of the differences between persons, with ten persons or more. Otherwise from an assumption, and then it says so.',
					],
				},
			],
		},
		{
			id: 'kleinegroepen',
			heading: 'Small groups',
			paragraphs: [
				'We do not show a group of fewer than ten persons. If that group could still be found by subtraction, we hide the next smallest group too. We never compare persons with each other.',
			],
		},
		methodPublic,
	],
};
