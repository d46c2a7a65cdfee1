import { isoDate } from '#lib/core/period.ts';
import { randomStream } from '#lib/core/rng.ts';
import { divide, weightOf, type Activity } from './model/activities.ts';
import { chance, clamp, normal } from './model/draws.ts';
import { utf8 } from './model/encode.ts';
import { expectation } from './model/expectation.ts';
import { withMistakes, type Row } from './model/mistakes.ts';
import { countPersons } from './model/personCounts.ts';
import { drawPersons } from './model/persons.ts';
import { roundMinutes } from './model/rounding.ts';
import { mappingFile, tidy, type Sample } from './model/sample.ts';
import type { Study } from './model/study.ts';
import { drawWorkDays, type WorkDay } from './model/workDays.ts';

const SEED = 6;
const cohort = { departments: [''], group: 'intervention', beforeOnly: 0, afterOnly: 0 } as const;

/** An invented general practice of six: too small to conclude, which is what it has to show. */
const study: Study = {
	name: 'practice',
	seed: SEED,
	roles: [
		{ name: 'Huisarts', share: 0.37, shareSd: 0.03, reduction: 0.16, minutesPerDay: 540, daysPerWeek: 4 },
		{
			name: 'Praktijkondersteuner',
			share: 0.33,
			shareSd: 0.03,
			reduction: 0.14,
			minutesPerDay: 470,
			daysPerWeek: 4,
		},
		{
			name: 'Doktersassistent',
			share: 0.4,
			shareSd: 0.03,
			reduction: 0.1,
			minutesPerDay: 480,
			daysPerWeek: 4,
		},
	],
	cohorts: [
		{ ...cohort, role: 'Huisarts', persons: 2, users: 2 },
		{ ...cohort, role: 'Praktijkondersteuner', persons: 2, users: 2 },
		{ ...cohort, role: 'Doktersassistent', persons: 2, users: 1 },
	],
	weeks: [
		{ first: '2025-03-03', last: '2025-03-28' },
		{ first: '2026-09-07', last: '2026-10-02' },
	],
	weekdays: [0, 1, 2, 3, 4],
	weekdayEffect: [0.02, 0, 0, -0.02, 0, 0, 0],
	daySd: 0.08,
	reductionSd: 0.05,
	reductionOfAll: 0,
	missingDay: 0.08,
	fineRounding: 0.8,
	breaksRegistered: 0.5,
};

const GO_LIVE = '2025-06-02';
const CHECKING = 'AI-verslag nakijken';
const administration = { administrative: true, workingTime: true };
const care = { administrative: false, workingTime: true };

const activities: readonly Activity[] = [
	{ ...administration, name: 'Dossier bijhouden', category: 'Verslaglegging', weight: { all: 0.4 } },
	{ ...administration, name: 'Verwijsbrieven', category: 'Verslaglegging', weight: { Huisarts: 0.2 } },
	{
		...administration,
		name: 'Recepten, uitslagen en post',
		category: 'Berichten',
		weight: { all: 0.25, Doktersassistent: 0.4 },
	},
	{ ...administration, name: 'Declaraties', category: 'Financiën', weight: { all: 0.1 } },
	{
		...administration,
		name: 'Afspraken plannen',
		category: 'Planning',
		weight: { Doktersassistent: 0.4, Praktijkondersteuner: 0.1 },
	},
	{ ...administration, name: CHECKING, category: 'Verslaglegging', weight: {} },
	{ ...care, name: 'Spreekuur', category: 'Zorg', weight: { all: 0.6 } },
	{ ...care, name: 'Telefonisch consult', category: 'Zorg', weight: { all: 0.2, Doktersassistent: 0.5 } },
	{ ...care, name: 'Visite', category: 'Zorg', weight: { Huisarts: 0.15, Praktijkondersteuner: 0.1 } },
	{ ...care, name: 'Overleg', category: 'Overleg', weight: { all: 0.1 } },
	{ name: 'Pauze', administrative: false, workingTime: false, category: 'Pauze', weight: {} },
];

/** Minutes of one contact with a patient, by activity; the other activities have none. */
const MINUTES_PER_CONTACT = new Map([
	['Spreekuur', 12],
	['Telefonisch consult', 7],
	['Visite', 28],
]);

export function practice(): Sample {
	const persons = drawPersons(study, (number) => `M${number}`);
	const days = drawWorkDays(study, persons);
	const mistaken = withMistakes(
		randomStream(SEED, 'practice/mistakes'),
		days.flatMap(rowsOfDay),
		{ emptyDurations: 0, duplicates: 1 },
		(row) => row,
	);
	const header = ['employee', 'date', 'role', 'activity', 'minutes', 'contacts', 'period'];
	const lines = [header, ...mistaken.rows.map((row) => row.fields)].map((fields) =>
		fields.map((field) => (field.includes(',') ? `"${field}"` : field)).join(','),
	);
	const expected = expectation(days);
	return {
		id: 'practice',
		files: new Map([
			['practice/timelog_practice.csv', utf8(`${lines.join('\n')}\n`)],
			['practice/activiteiten_praktijk.csv', mappingFile(activities)],
		]),
		truth: {
			seed: SEED,
			goLive: GO_LIVE,
			weeks: study.weeks,
			persons: countPersons(days),
			expected: {
				persons: expected.persons,
				shareBefore: tidy(expected.shareBefore),
				shareAfter: tidy(expected.shareAfter),
				reduction: tidy(expected.reduction),
			},
			files: { 'timelog_practice.csv': mistaken.counts },
		},
	};
}

function rowsOfDay(day: WorkDay): Row[] {
	const { person, period } = day;
	const stream = randomStream(SEED, `practice/rows/${person.id}/${day.day}`);
	const checking =
		period === 1 && person.usesAi ? Math.min(0.025 * day.working, 0.4 * day.administrative) : 0;
	const choices = (administrative: boolean) =>
		activities
			.filter((activity) => activity.workingTime && activity.administrative === administrative)
			.map((activity) => ({ name: activity.name, weight: weightOf(activity, person.role.name) }));
	return [
		...divide(stream, day.working - day.administrative, chance(stream, 0.5) ? 3 : 2, choices(false)),
		...divide(stream, day.administrative - checking, chance(stream, 0.5) ? 3 : 2, choices(true)),
		{ activity: CHECKING, minutes: checking },
		{ activity: 'Pauze', minutes: person.registersBreaks ? 30 : 0 },
	]
		.map(({ activity, minutes }) => ({
			activity,
			minutes: roundMinutes(stream, minutes, person.roundingMinutes),
		}))
		.filter(({ minutes }) => minutes > 0)
		.map(({ activity, minutes }) => {
			const perContact = MINUTES_PER_CONTACT.get(activity);
			const contacts = perContact
				? Math.max(1, Math.round((minutes / perContact) * clamp(normal(stream, 1, 0.12), 0.6, 1.5)))
				: null;
			return {
				fields: [
					person.id,
					isoDate(day.day),
					person.role.name,
					activity,
					String(minutes),
					contacts === null ? '' : String(contacts),
					period === 0 ? 'voor' : 'na',
				],
				seconds: minutes * 60,
				workingTime: activity !== 'Pauze',
			};
		});
}
