import { isoDate } from '#lib/core/period.ts';
import { randomStream } from '#lib/core/rng.ts';
import { hospitalActivities, CHECKING } from './hospitalActivities.ts';
import { divide, weightOf, type TimeSpent } from './model/activities.ts';
import { chance } from './model/draws.ts';
import { utf8, windows1252 } from './model/encode.ts';
import { expectation } from './model/expectation.ts';
import { withMistakes, type Row } from './model/mistakes.ts';
import { countPersons } from './model/personCounts.ts';
import { drawPersons, type Person } from './model/persons.ts';
import { roundMinutes } from './model/rounding.ts';
import { mappingFile, tidy, type Sample } from './model/sample.ts';
import type { Study } from './model/study.ts';
import { drawWorkDays, type WorkDay } from './model/workDays.ts';

const SEED = 2026;
const departments = ['Poli Longziekten', 'Poli Cardiologie'];
const cohort = { departments, group: 'intervention' } as const;

/** An invented outpatient ward of sixty persons that got speech-driven reporting; there is no control group. */
const study: Study = {
	name: 'hospital',
	seed: SEED,
	roles: [
		{
			name: 'Verpleegkundige',
			share: 0.34,
			shareSd: 0.05,
			reduction: 0.17,
			minutesPerDay: 460,
			daysPerWeek: 4,
		},
		{
			name: 'Medisch specialist',
			share: 0.4,
			shareSd: 0.06,
			reduction: 0.31,
			minutesPerDay: 530,
			daysPerWeek: 4,
		},
		{
			name: 'Doktersassistent',
			share: 0.41,
			shareSd: 0.05,
			reduction: 0.22,
			minutesPerDay: 450,
			daysPerWeek: 4,
		},
		{
			name: 'Physician assistant',
			share: 0.39,
			shareSd: 0.05,
			reduction: 0.26,
			minutesPerDay: 480,
			daysPerWeek: 4,
		},
	],
	cohorts: [
		{ ...cohort, role: 'Verpleegkundige', persons: 23, users: 16, beforeOnly: 2, afterOnly: 2 },
		{ ...cohort, role: 'Medisch specialist', persons: 16, users: 12, beforeOnly: 1, afterOnly: 1 },
		{ ...cohort, role: 'Doktersassistent', persons: 14, users: 9, beforeOnly: 1, afterOnly: 1 },
		{ ...cohort, role: 'Physician assistant', persons: 7, users: 5, beforeOnly: 1, afterOnly: 0 },
	],
	weeks: [
		{ first: '2026-01-05', last: '2026-02-13' },
		{ first: '2026-09-07', last: '2026-10-16' },
	],
	weekdays: [0, 1, 2, 3, 4],
	weekdayEffect: [0.02, 0, -0.01, -0.02, 0.01, 0, 0],
	daySd: 0.09,
	reductionSd: 0.1,
	reductionOfAll: 0,
	missingDay: 0.13,
	fineRounding: 0.25,
	breaksRegistered: 0.3,
};

const GO_LIVE = '2026-04-13';

export function hospital(): Sample {
	const persons = drawPersons(study, (number) => `P-${String(number).padStart(3, '0')}`);
	const days = drawWorkDays(study, persons);
	const before = file(days, 0, { emptyDurations: 6, duplicates: 3 });
	const after = file(days, 1, { emptyDurations: 4, duplicates: 2 });
	const expected = expectation(days);
	return {
		id: 'hospital',
		files: new Map([
			['hospital/uren_poli_voor.csv', windows1252(before.text)],
			['hospital/uren_poli_na.csv', utf8(after.text)],
			['hospital/activiteiten_poli.csv', mappingFile(hospitalActivities)],
		]),
		truth: {
			seed: SEED,
			goLive: GO_LIVE,
			weeks: study.weeks,
			persons: countPersons(days),
			expected: {
				...expected,
				shareBefore: tidy(expected.shareBefore),
				shareAfter: tidy(expected.shareAfter),
				reduction: tidy(expected.reduction),
				reductionOfUsers: tidy(expectation(days, (person) => person.usesAi).reduction),
				reductionByRole: Object.fromEntries(
					study.roles.map((role) => [
						role.name,
						tidy(expectation(days, (person) => person.role === role).reduction),
					]),
				),
			},
			files: { 'uren_poli_voor.csv': before.counts, 'uren_poli_na.csv': after.counts },
		},
	};
}

function file(
	days: readonly WorkDay[],
	period: 0 | 1,
	mistakes: { emptyDurations: number; duplicates: number },
) {
	const rows = days.filter((day) => day.period === period).flatMap(rowsOfDay);
	const stream = randomStream(SEED, `hospital/mistakes/${period}`);
	const mistaken = withMistakes(stream, rows, mistakes, (row) => ({
		...row,
		fields: row.fields.with(5, ''),
		seconds: null,
	}));
	const header = ['Mdw', 'Datum', 'Functie', 'Afdeling', 'Activiteit', 'Uren', ...(period ? ['AI'] : [])];
	const lines = [header, ...mistaken.rows.map((row) => row.fields)].map((fields) => fields.join(';'));
	return { text: `${lines.join('\r\n')}\r\n`, counts: mistaken.counts };
}

function rowsOfDay(day: WorkDay): Row[] {
	const { person, period } = day;
	const stream = randomStream(SEED, `hospital/rows/${person.id}/${day.day}`);
	const [year, month, date] = isoDate(day.day).split('-');
	return spend(stream, day)
		.map(({ activity, minutes }) => ({
			activity,
			minutes: roundMinutes(stream, minutes, person.roundingMinutes),
		}))
		.filter(({ minutes }) => minutes > 0)
		.map(({ activity, minutes }) => {
			const duration = period === 0 ? decimalHours(minutes) : hoursAndMinutes(minutes);
			const fields = [
				person.id,
				`${date}-${month}-${year}`,
				person.role.name,
				person.department,
				activity,
				duration.text,
			];
			return {
				fields: period === 0 ? fields : [...fields, person.usesAi ? 'ja' : 'nee'],
				seconds: duration.seconds,
				workingTime: hospitalActivities.find((known) => known.name === activity)!.workingTime,
			};
		});
}

function spend(stream: ReturnType<typeof randomStream>, day: WorkDay): TimeSpent[] {
	const { person, period } = day;
	const checking =
		period === 1 && person.usesAi ? Math.min(0.022 * day.working, 0.4 * day.administrative) : 0;
	const choices = (administrative: boolean) =>
		hospitalActivities
			.filter((activity) => activity.workingTime && activity.administrative === administrative)
			.filter((activity) => activity.name !== CHECKING)
			.map((activity) => ({
				name: activity.name,
				weight: weightOf(activity, person.role.name) * helped(activity.name, person, period),
			}));
	return [
		...divide(stream, day.working - day.administrative, chance(stream, 0.3) ? 3 : 2, choices(false)),
		...divide(stream, day.administrative - checking, chance(stream, 0.4) ? 3 : 2, choices(true)),
		...(checking > 0 ? [{ activity: CHECKING, minutes: checking }] : []),
		...(person.registersBreaks ? [{ activity: 'Pauze', minutes: 30 }] : []),
	];
}

/** The tool helps with records and letters, so those take a smaller part of what is left. */
function helped(activity: string, person: Person, period: 0 | 1): number {
	const written = activity === 'Dossier bijhouden' || activity === 'Brieven en verslagen';
	return period === 1 && person.usesAi && written ? 0.7 : 1;
}

/** Two decimals, as the time registration wrote them: 50 minutes becomes 0,83 hours, which is 49.8 minutes. */
function decimalHours(minutes: number) {
	const hundredths = Math.round((minutes / 60) * 100);
	return { text: (hundredths / 100).toFixed(2).replace('.', ','), seconds: hundredths * 36 };
}

function hoursAndMinutes(minutes: number) {
	return {
		text: `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`,
		seconds: minutes * 60,
	};
}
