import type { Dictionary } from '../dictionary.ts';

export const progress: Dictionary['progress'] = {
	title: 'Progress to 2030',
	description: 'How far participating care organisations are on the way to half the administration by 2030.',
	kicker: (id, date) => `Public progress · release ${id} of ${date}`,
	permalink: 'permanent link',
	isPermalink: 'This release will not change any more.',
	toNewest: 'To the newest release',
	sentence: {
		less: {
			beforeAfter: (size) => `A typical participant has ${size} less administration.`,
			controlled: (size) => `A typical participant has ${size} less administration with AI than without.`,
		},
		more: {
			beforeAfter: (size) => `A typical participant has ${size} more administration.`,
			controlled: (size) => `A typical participant has ${size} more administration with AI than without.`,
		},
		path: {
			halve2030: (required) => `The path to half asks for ${required} by now.`,
			max20: (required) => `The path to at most 20% asks for ${required} by now.`,
		},
		hidden: 'There are not yet enough data for this choice.',
		notSplit: 'We do not split this finely.',
	},
	hiddenMore:
		'We show figures from five organisations on, and only if nobody can recognise an organisation in them. Choose a wider group.',
	notSplitMore:
		'A province cannot also be split by sector or kind of AI: the groups become too small. Choose one of the two.',
	interval: (range) => `95% confidence interval: ${range}.`,
	counts: (organisations, persons) => `${organisations}, ${persons} persons measured.`,
	noSample: 'The participants are no sample of all of care.',
	verdict: {
		notEnoughData: 'No verdict yet: too few organisations.',
		tooEarly: 'Too early for a verdict.',
		reached: 'Reached at the baseline already.',
		onTrack: 'On track.',
		possible: 'Perhaps on track.',
		behind: 'Behind the path.',
		farBehind: 'Far behind the path.',
	},
	chance: (chance) => `The chance that a typical participant is on or ahead of the path is ${chance}.`,
	spread: (range) => `At a next organisation you may expect ${range}.`,
	outlook: (flat) =>
		`The path gets steeper every year: by the end of 2030 it asks for 50%. If it stays as it is, it will be ${flat} by then.`,
	noVerdict: 'What AI alone does.',
	noPlace:
		'The path to 2030 asks for a fall, whatever caused it. Choose “Before and after” at Design to see who is on track.',
	other: {
		beforeAfter: (size, range, organisations) =>
			`Without a control group, only before and after: ${size} (95% interval ${range}; ${organisations}).`,
		controlled: (size, range, organisations) =>
			`With a control group, what AI explains: ${size} (95% interval ${range}; ${organisations}).`,
	},
	otherHidden: {
		beforeAfter: 'Only before and after: not enough data.',
		controlled: 'What AI itself explains, with a control group: not enough data.',
	},
	filters: {
		title: 'Choose what you see',
		sector: 'Sector of care',
		allSectors: 'All sectors',
		applicationKind: 'Kind of AI',
		allKinds: 'All kinds',
		region: 'Province',
		allRegions: 'All provinces',
		design: 'Design',
		goal: 'Goal',
		goals: { halve2030: 'Half by 2030', max20: 'At most 20% by 2030' },
		release: 'Release',
		newest: (id) => `Newest (${id})`,
		show: 'Show',
		shared: 'Your choice is in the address of the page, so you can share it.',
	},
	sections: {
		participants: 'Participants',
		participantsText:
			'Thick line: how sure the average is. Thin line: what you may expect at a next organisation.',
		participantsPath:
			'The orange line is the path: from the own baseline of every organisation to the goal at the end of 2030.',
		groups: 'Who is on track?',
		groupsText: 'A group stands apart from five organisations on. We show the spread from ten on.',
		groupsClasses: [
			['On track', ' means a chance of 90% or more, '],
			['possible', ' from 50% on, '],
			['behind', ' from 10% on, '],
			['far behind', ' below that.'],
		],
		country: 'The whole country',
		countryText:
			'These are the official series. They measure something else than the participants. That is why they never share a line.',
		countryContested:
			'The 40% with which the goal often starts comes from a survey of six professions in 2017 and is contested.',
		published: 'Other research',
		publishedText:
			'What research found, beside the participants. It shows whether their result is in line with what was known.',
		funding: 'After the subsidy',
		fundingText: 'What it costs the participants to keep the tools of today, if nothing is added.',
		fundingLaw: (amount, first, second) =>
			`For all of care the AZWA agreement names ${amount} in ${first} and again in ${second}. AI gets a part of it. Whether it stays is decided after an evaluation.`,
		fundingNictiz: (amount) => `Nictiz speaks of ${amount} for AI against registration burden.`,
		who: 'Who counts?',
	},
	key: {
		organisations: 'organisations in these figures',
		persons: 'persons measured, before and after',
		fte: 'full-time posts that the measurements speak for',
	},
	says: {
		title: 'What does this say about the whole country?',
		text: (nobody, everybody) =>
			`Little. If nothing changes elsewhere, the national effect is ${nobody}. If it is everywhere as it is with the participants, it is ${everybody}. The truth lies in between.`,
		almostNothing: 'almost nothing',
		unknown: 'We do not know yet. It takes a source for the size of every sector, and more participants.',
		measured: (count) =>
			`${count} organisations have measured and chose not to publish. If it is mostly good results that get published, the picture is too rosy.`,
	},
	revisions: {
		title: 'Corrections and earlier releases',
		none: 'Nothing has been corrected or withdrawn so far.',
		entry: (release, date) => `Release ${release}, ${date}:`,
		codes: {
			methodChanged: 'the method has changed',
			withdrawal: 'one or more publications were withdrawn',
			correction: 'one or more publications were corrected',
		},
		with: (code, text) => (text === '' ? code : `${code} (${text})`),
		earlier: 'Releases',
	},
	links: { method: 'How we pool', openData: 'Open data and API', all: 'Everything in one file (ZIP)' },
	embedTitle: (title) => `${title} – Halftijd`,
	embedMore: (id) => `Release ${id} on Halftijd`,
	demonstration: {
		strip: 'Demonstration with invented data.',
		stripMore: 'Only “The whole country” and “Other research” show real, published figures.',
		leave: 'To the real figures',
		open: 'Open the demonstration',
		openMore: 'Invented organisations over eight quarters. They stand apart from real data.',
	},
	empty: {
		title: 'There is no release yet',
		lead: 'As soon as enough organisations have published their result, this page tells how far they are together. Until then we show no figures: with too few participants an organisation could be recognised.',
		what: 'What you will see here is in the demonstration.',
	},
};
