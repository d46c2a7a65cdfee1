import { isoDate } from '#lib/core/period.ts';
import { randomStream } from '#lib/core/rng.ts';
import { homeCareActivities } from './homeCareActivities.ts';
import { shiftOfDay } from './homeCareShift.ts';
import { utf16 } from './model/encode.ts';
import { expectation } from './model/expectation.ts';
import { withMistakes, type Row } from './model/mistakes.ts';
import { countPersons } from './model/personCounts.ts';
import { drawPersons, type Person } from './model/persons.ts';
import { mappingFile, tidy, type Sample } from './model/sample.ts';
import type { Study } from './model/study.ts';
import { drawWorkDays, type WorkDay } from './model/workDays.ts';

const SEED = 1202;
const withTool = { group: 'intervention', departments: ['Team Noord', 'Team Oost'] } as const;
const without = { group: 'control', departments: ['Team Zuid', 'Team West'], users: 0 } as const;

/** An invented home-care organisation: two teams got a speech tool, two teams did not. */
const study: Study = {
	name: 'homeCare',
	seed: SEED,
	roles: [
		{
			name: 'Wijkverpleegkundige',
			share: 0.4,
			shareSd: 0.05,
			reduction: 0.19,
			minutesPerDay: 450,
			daysPerWeek: 4,
		},
		{
			name: 'Verzorgende IG',
			share: 0.29,
			shareSd: 0.05,
			reduction: 0.16,
			minutesPerDay: 400,
			daysPerWeek: 4,
		},
		{ name: 'Helpende', share: 0.22, shareSd: 0.04, reduction: 0.12, minutesPerDay: 360, daysPerWeek: 4 },
	],
	cohorts: [
		{ ...withTool, role: 'Wijkverpleegkundige', persons: 7, users: 6, beforeOnly: 0, afterOnly: 1 },
		{ ...withTool, role: 'Verzorgende IG', persons: 12, users: 9, beforeOnly: 1, afterOnly: 0 },
		{ ...withTool, role: 'Helpende', persons: 5, users: 4, beforeOnly: 0, afterOnly: 0 },
		{ ...without, role: 'Wijkverpleegkundige', persons: 5, beforeOnly: 0, afterOnly: 0 },
		{ ...without, role: 'Verzorgende IG', persons: 9, beforeOnly: 1, afterOnly: 1 },
		{ ...without, role: 'Helpende', persons: 4, beforeOnly: 0, afterOnly: 0 },
	],
	weeks: [
		{ first: '2024-10-07', last: '2024-10-27' },
		{ first: '2025-11-03', last: '2025-11-23' },
	],
	weekdays: [0, 1, 2, 3, 4, 5, 6],
	weekdayEffect: [0.02, 0.01, 0.01, 0, 0, -0.02, -0.02],
	daySd: 0.07,
	reductionSd: 0.08,
	reductionOfAll: 0.05,
	missingDay: 0.1,
	fineRounding: 1,
	breaksRegistered: 0.7,
};

const GO_LIVE = '2024-12-02';
const isIntervention = (person: Person) => person.group === 'intervention';
const isControl = (person: Person) => person.group === 'control';

export function homeCare(): Sample {
	const persons = drawPersons(study, (number) => `W${100 + number}`);
	const days = drawWorkDays(study, persons);
	const written = days.flatMap(rowsOfDay);
	const mistaken = withMistakes(
		randomStream(SEED, 'homeCare/mistakes'),
		written,
		{ emptyDurations: 3, duplicates: 2 },
		(row) => ({ ...row, fields: row.fields.with(7, ''), seconds: null }),
	);
	const header = ['Medewerker', 'Datum', 'Functie', 'Team', 'Groep', 'Activiteit', 'Begin', 'Eind'];
	const lines = [header, ...mistaken.rows.map((row) => row.fields)].map((fields) => fields.join('\t'));
	const withTool = expectation(days, isIntervention);
	const controls = expectation(days, isControl);
	const tidied = ({ persons, ...values }: typeof withTool) => ({
		persons,
		shareBefore: tidy(values.shareBefore),
		shareAfter: tidy(values.shareAfter),
		reduction: tidy(values.reduction),
	});
	return {
		id: 'homeCare',
		files: new Map([
			['homeCare/tijden_wijkteams.txt', utf16(`${lines.join('\r\n')}\r\n`)],
			['homeCare/activiteiten_wijkteams.csv', mappingFile(homeCareActivities)],
		]),
		truth: {
			seed: SEED,
			goLive: GO_LIVE,
			weeks: study.weeks,
			persons: countPersons(days, isIntervention),
			controls: countPersons(days, isControl),
			expected: {
				intervention: tidied(withTool),
				control: tidied(controls),
				controlledReduction: tidy(1 - (1 - withTool.reduction) / (1 - controls.reduction)),
			},
			files: {
				'tijden_wijkteams.txt': {
					...mistaken.counts,
					rowsPastMidnight: mistaken.rows.filter(
						({ fields, seconds }) => seconds !== null && minuteOf(fields[7]!) < minuteOf(fields[6]!),
					).length,
				},
			},
		},
	};
}

function rowsOfDay(day: WorkDay): Row[] {
	const { person } = day;
	const stream = randomStream(SEED, `homeCare/rows/${person.id}/${day.day}`);
	const [year, month, date] = isoDate(day.day).split('-').map(Number);
	return shiftOfDay(stream, day).map(({ activity, start, minutes }) => ({
		fields: [
			person.id,
			`${date}/${month}/${year}`,
			person.role.name,
			person.department,
			person.group === 'control' ? 'controle' : 'interventie',
			activity,
			clock(start),
			clock(start + minutes),
		],
		seconds: minutes * 60,
		workingTime: activity !== 'Pauze',
	}));
}

function clock(minute: number): string {
	const ofDay = minute % 1440;
	return `${Math.floor(ofDay / 60)}:${String(ofDay % 60).padStart(2, '0')}`;
}

function minuteOf(clock: string): number {
	const [hours, minutes] = clock.split(':').map(Number);
	return hours! * 60 + minutes!;
}
