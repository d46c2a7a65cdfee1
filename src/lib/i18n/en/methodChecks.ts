import type { InformationText } from '../informationText.ts';

/** What every check looks at, and what to do. */
export const methodChecks: InformationText['sections'][number] = {
	id: 'controles',
	heading: 'The checks',
	paragraphs: [
		'With every result we look whether the data can carry it. A check does not change the result. It says what to look out for.',
	],
	entries: [
		{
			id: 'check-rounding',
			heading: 'Rounding',
			paragraphs: [
				'Whoever writes precisely ends at a multiple of 5 minutes in 20% of cases, at a quarter of an hour in 6.7% and at half an hour in 3.3%. Much more than that means that times were guessed. It does not make the interval wrong, but small changes cannot be seen.',
			],
		},
		{
			id: 'check-mix',
			heading: 'Weekdays and roles',
			paragraphs: [
				'If the measurement holds more Mondays before the start than after it, or more doctors than nurses, you compare two different mixes. We also compute the reduction with the same mix in both periods. If that differs much, trust that result more.',
			],
		},
		{
			id: 'check-days',
			heading: 'Missing and impossible days, double time',
			paragraphs: [
				'We count working days on which nothing stands, days of more than 16 hours and times of one person that overlap. Look at those rows with the files.',
			],
		},
		{
			id: 'check-drift',
			heading: 'Drift in time',
			paragraphs: [
				'If the share still falls in the weeks after the start, or rises again, one average is not the whole story. We show the course by week. If it changes among the controls too, something other than AI is going on.',
			],
		},
		{
			id: 'check-leaveOut',
			heading: 'Without one department, without one person',
			paragraphs: [
				'We compute the result again without each department of ten or more, if ten or more are left. If it turns around, everything hangs on that one department. Of persons we only say how much the most influential one matters, never who it is.',
			],
		},
		{
			id: 'check-washout',
			heading: 'Days around the start',
			paragraphs: [
				'In the first days everybody is still learning. You can leave out days around the start. We show what the result is with more and with fewer of those days.',
			],
		},
	],
};
