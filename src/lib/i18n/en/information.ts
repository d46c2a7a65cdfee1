import type { Dictionary } from '../dictionary.ts';

const method: Dictionary['information']['method'] = {
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
			],
		},
		{
			id: 'daling',
			heading: 'The reduction',
			paragraphs: [
				'The share S is all time spent on administration divided by all working time. The reduction is 1 − S after ÷ S before. From 40% to 30% is therefore a reduction of 25%.',
				'The 95% interval comes from the jackknife: we compute the reduction again and again, each time without one of the persons. The more those results differ, the wider the interval. Its bounds follow from the t distribution with the number of persons minus one.',
				'We chose this way because its interval is right for small numbers too. In a trial with 2,000 simulated measurements each, at 10, 20, 41 and 129 persons, the true value lay inside the interval in 95, 95, 96 and 95 of 100 cases.',
			],
			items: [
				'Minutes per working day of 8 hours: 480 × (S after − S before).',
				'Difference of the shares: S after − S before, in percentage points.',
				'Minutes per day, mean of persons: for each person the minutes a day after minus those before, then the mean with a paired t test.',
			],
		},
		{
			id: 'oordeel',
			heading: 'The verdict',
			paragraphs: [
				'With fewer than ten persons we conclude nothing. Nor do we when the interval is wider than the whole reduction that the goal asks for. It then says: not enough data.',
				'Without a comparison group the result compares before with after. Other causes, such as a busy season or a new form, are then not excluded. We never call that proof.',
				'If five or more persons without AI were measured before and after too, we compute the reduction against that group.',
			],
		},
		{
			id: 'doel',
			heading: 'The goal',
			paragraphs: [
				'There are two goals. The letter of the minister of 18 December 2024 wants to halve administration time before 2030. The AZWA agreement of 2025 wants at most 20% of working time. They are the same only from a start of 40%. We read ‘administration time’ as its share of working time. The letter also says that AI is ‘not the only solution’.',
				'The path is a straight line from the baseline to the goal on 31 December 2030. The probability of being on or below the path follows from the reduction, its uncertainty and what the path asks for on that day.',
				'If less than a year lies between the measurements we give no pace. One rollout is a step, not a pace.',
			],
		},
		{
			id: 'kleinegroepen',
			heading: 'Small groups',
			paragraphs: [
				'We do not show a group of fewer than ten persons. If that group could still be found by subtraction, we hide the next smallest group too. We never compare persons with each other.',
			],
		},
	],
};

const privacy: Dictionary['information']['privacy'] = {
	title: 'Privacy',
	lead: 'Your time logs stay in your browser. There is no button that sends them.',
	sections: [
		{
			id: 'bestanden',
			heading: 'Your files',
			paragraphs: [
				'Reading and computing happen on your own computer. When you close the tab, the rows are gone.',
				'Names and numbers of persons become codes as they are read. The key to those codes exists only while the tab is open. We do not keep columns that you do not use.',
				'We refuse a file with citizen service numbers, or with e-mail addresses in free text. Remove that column and choose the file again.',
			],
		},
		{
			id: 'studie',
			heading: 'The study file',
			paragraphs: [
				'What you save holds totals only: no rows and no persons. You decide where the file is kept and who gets it.',
			],
		},
		{
			id: 'or',
			heading: 'The works council',
			paragraphs: [
				'A system that can follow the behaviour or performance of staff needs the consent of the works council (Dutch law: WOR, article 27(1)(k) and (l)). That is why we ask, once per study, for the date and reference of that decision.',
			],
		},
		{
			id: 'cookies',
			heading: 'Cookies',
			paragraphs: ['There is one cookie. It remembers your language. We do not track your visit.'],
		},
	],
};

const accessibility: Dictionary['information']['accessibility'] = {
	title: 'Accessibility',
	lead: 'Everybody must be able to use Halftijd. We build to WCAG 2.2, level AA.',
	sections: [
		{
			id: 'stand',
			heading: 'What we do',
			paragraphs: [
				'Everything works with the keyboard. Every chart has a title, a description and a table. Colour never stands alone: there is always a shape or a word beside it. The pages work from 360 pixels wide, in light and dark, and on paper.',
				'We check every change automatically with axe in a real browser. An audit by an independent party has not been done yet.',
			],
		},
		{
			id: 'melden',
			heading: 'Something does not work?',
			paragraphs: [
				'Tell the organisation that offers Halftijd to you. Name the page, what you wanted to do and which aid you use.',
			],
		},
	],
};

export const information: Dictionary['information'] = { method, privacy, accessibility };
