import type { InformationText } from '../informationText.ts';

const check = (id: string, heading: string, ...paragraphs: readonly string[]) => ({
	id: `check-${id}`,
	heading,
	paragraphs,
});

/** What every check looks at, when it asks for attention, and what to do. */
export const methodChecks: InformationText['sections'][number] = {
	id: 'controles',
	heading: 'The checks',
	paragraphs: [
		'With every result we look whether the data can carry it. A check does not change the result. It says what to look out for. The limits are our choice, unless a source is given.',
	],
	entries: [
		check(
			'comparisonGroup',
			'Is there a control group?',
			'Without five or more colleagues without AI, measured before and after too, other causes are not excluded. That always asks for attention. Next time, measure a group without AI as well.',
		),
		check(
			'rounding',
			'Rounding',
			'By chance 20% of durations end at a multiple of 5 minutes, 6.7% at a quarter of an hour and 3.3% at half an hour. Attention if five times as many end at a quarter, or if before and after differ by more than 10 percentage points. Times were guessed then. Ask people to write while they work.',
		),
		check(
			'weekdayMix',
			'Weekdays',
			'If the measurement holds more Mondays before the start than after it, you compare two mixes. We also compute the reduction with the same mix q in both periods. The mix q is that of both periods together. Attention if the reduction then differs by more than half a standard error: the interval covers 92% instead of 95% in that case. If it falls outside the interval, the result is not right without that correction. Then measure the same weekdays before and after.',
		),
		check(
			'roleMix',
			'Roles',
			'The same for roles: with as much working time of every role in both periods. We only show the result together, so that small roles stay hidden.',
		),
		check(
			'missingDays',
			'Missing days',
			'Usual working days of a person are the weekdays with at least two days filled in. We count which part of those is missing in each period. Attention if that differs by more than 10 percentage points between before and after, or is more than half anywhere. See when people stopped keeping track: those are often the busiest days.',
		),
		check(
			'longDays',
			'Days of more than 16 hours',
			'Attention with a single such day. If it is more than 1% of the days, the durations were probably read wrongly: look with the files whether they are hours or minutes.',
		),
		check(
			'overlaps',
			'Times that overlap',
			'Rows of one person that begin before the last one ended. That time counts twice. If a part x of the working time counts twice, the share can move by x at most. Attention above 1%, and above 10% the result is not right. Look at those rows with the files.',
		),
		check(
			'driftByWeek',
			'Course by week after the start',
			'A straight line through the share of every week, with three weeks or more. Attention if its interval excludes zero and the share changes by half a percentage point or more over the whole period: then the effect is still growing or wearing off. Measure once more later.',
		),
		check(
			'controlDrift',
			'Course in the control group',
			'If the share changes among colleagues without AI too, something else is going on. The reduction against that group takes it off.',
		),
		check(
			'leaveOneDepartmentOut',
			'Without one department',
			'We compute the reduction again without each department of ten or more, if ten or more are left. Attention if an outcome leaves the interval: much depends on one department then.',
		),
		check(
			'influence',
			'Without one person',
			'How far the reduction moves at most when one person is left out. We say how much, never who. Attention from half a standard error on. Then measure more persons.',
		),
		check(
			'washoutSensitivity',
			'Days around the start',
			'In the first days everybody is still learning. We compute the reduction with 0, 7, 14 and 28 days around the start left out. Attention if an outcome leaves the interval.',
		),
	],
};
