import { describe, expect, it } from 'vitest';
import type { Recognition } from '#lib/core/timelog/recognise.ts';
import { recognitionOf } from '../../sketch/logFile.ts';

const meanings = ({ columns }: Recognition) =>
	Object.fromEntries(columns.filter(({ field }) => field).map(({ name, field }) => [name, field]));
const codes = ({ issues }: Recognition) => issues.map(({ code }) => code);

describe('meaning of columns', () => {
	it('knows Dutch names', async () => {
		const found = await recognitionOf(
			'Medewerkernr;Datum;Functie;Afdeling;Praktijk;Urensoort;Duur (min.);Periode;Groep;AI gebruikt?;Aantal consulten;Opmerking\n' +
				'M1;25-1-2026;Arts;Poli;Noord;Verslag;30;voor;interventie;ja;3;ok\n',
		);
		expect(meanings(found)).toEqual({
			Medewerkernr: 'person',
			Datum: 'date',
			Functie: 'role',
			Afdeling: 'department',
			Praktijk: 'organisation',
			Urensoort: 'activity',
			'Duur (min.)': 'minutes',
			Periode: 'period',
			Groep: 'group',
			'AI gebruikt?': 'aiUse',
			'Aantal consulten': 'contacts',
		});
		expect(found.durationForm).toBe('minutes');
		expect(found.issues).toEqual([]);
	});

	it('knows English names and spellings in one word', async () => {
		const found = await recognitionOf(
			'employeeId,workDate,activityType,startTime,endTime,jobTitle,ward\nE1,2026-01-25,Notes,8:00,8:30,Nurse,W1\n',
		);
		expect(meanings(found)).toEqual({
			employeeId: 'person',
			workDate: 'date',
			activityType: 'activity',
			startTime: 'start',
			endTime: 'end',
			jobTitle: 'role',
			ward: 'department',
		});
		expect(found.durationForm).toBe('startEnd');
	});

	it('does not trust a name that the texts contradict', async () => {
		const found = await recognitionOf(
			'user,date,end date,task,hours,period,group\nA,2026-01-25,2026-01-25,Notes,1.5,0126,Team A\nB,2026-01-26,2026-01-26,Care,2,0126,Team B\n',
		);
		expect(meanings(found)).toEqual({ user: 'person', date: 'date', task: 'activity', hours: 'minutes' });
		expect(found.columns.find(({ name }) => name === 'period')?.reason).toBe('valuesDisagree');
	});

	it('looks at the texts where there are no names', async () => {
		const found = await recognitionOf(
			'A;25-1-2026;Rapporteren;0:30\nB;26-1-2026;Wondzorg;1:00\nB;26-1-2026;Pauze;0:15\n',
		);
		expect(meanings(found)).toEqual({ B: 'date', C: 'activity', D: 'minutes' });
		expect(found.columns.map(({ confidence }) => confidence)).not.toContain('certain');
	});

	it('refuses one column per person', async () => {
		const found = await recognitionOf(
			'Datum;Activiteit;Jansen;De Vries;Bakker\n25-1-2026;Verslag;30;15;0\n26-1-2026;Zorg;400;380;410\n',
		);
		expect(codes(found)).toEqual(['oneColumnPerPerson']);
	});
});

describe('exports of known programs', () => {
	const cases: readonly (readonly [string, string, Record<string, string>, string])[] = [
		[
			'toggl',
			'User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Amount ()\n' +
				'An,an@x.nl,,Zorg,,Overleg,No,2026-01-25,08:00:00,2026-01-25,08:30:00,00:30:00,,\n' +
				'Bo,bo@x.nl,,Verslag,,Brief,No,2026-01-26,08:00:00,2026-01-26,08:30:00,00:30:00,,\n',
			{
				User: 'person',
				Project: 'activity',
				'Start date': 'date',
				'Start time': 'start',
				'End time': 'end',
				Duration: 'minutes',
			},
			'clock',
		],
		[
			'clockify',
			'"Project","Client","Description","Task","User","Group","Email","Tags","Billable","Start Date","Start Time","End Date","End Time","Duration (h)","Duration (decimal)"\n' +
				'"Zorg","","x","","An","Team 1","an@x.nl","","No","25/01/2026","08:00:00","25/01/2026","08:30:00","00:30:00","0.50"\n',
			{
				Project: 'activity',
				User: 'person',
				Group: 'department',
				'Start Date': 'date',
				'Start Time': 'start',
				'End Time': 'end',
				'Duration (h)': 'minutes',
			},
			'clock',
		],
		[
			'harvest',
			'Date,Client,Project,Project Code,Task,Notes,Hours,Hours Rounded,Billable?,First Name,Last Name,Roles\n' +
				'2026-01-25,K,P,,Verslag,n,"20,0","20,0",No,An,Jansen,Arts\n2026-01-26,K,P,,Zorg,n,"0,5","0,5",No,Bo,Smit,Arts\n',
			{
				Date: 'date',
				Task: 'activity',
				Hours: 'minutes',
				'First Name': 'person',
				'Last Name': 'person',
				Roles: 'role',
			},
			'decimalHours',
		],
		[
			'jira',
			'Issue Key,Issue summary,Work date,Username,Time Spent,Period\nZ-1,Verslag,2026-01-25,an,1h 30m,0126\nZ-2,Zorg,2026-01-26,bo,35m,0126\n',
			{ 'Issue summary': 'activity', 'Work date': 'date', Username: 'person', 'Time Spent': 'minutes' },
			'words',
		],
		[
			'wombat',
			'session date,observer id,session id,participant id,session start,session end,What (NURSE),What (NURSE) (subcategories),start time,end time,elapsed time,total time\n' +
				'26-Mar-2025,9,1,AT1,07:51:24,11:52:59,Documentation,0,07:51:24,07:53:27,00:02:03,00:02:03\n' +
				'26-Mar-2025,9,1,AT1,07:51:24,11:52:59,Direct Care,Wash,07:53:27,07:54:29,00:01:02,00:01:02\n',
			{
				'session date': 'date',
				'participant id': 'person',
				'What (NURSE)': 'activity',
				'start time': 'start',
				'end time': 'end',
				'elapsed time': 'minutes',
			},
			'clock',
		],
	];
	for (const [tool, text, expected, form] of cases) {
		it(`recognises ${tool}`, async () => {
			const found = await recognitionOf(text);
			expect(found.tool).toBe(tool);
			expect(meanings(found)).toEqual(expected);
			expect(found.durationForm).toBe(form);
			expect(found.issues).toEqual([]);
		});
	}
});

describe('order of day and month', () => {
	const dates = async (...texts: readonly string[]) => {
		const rows = texts.map((text) => `A;${text};Zorg;30`);
		const found = await recognitionOf(`medewerker;datum;activiteit;minuten\n${rows.join('\n')}\n`);
		return [found.dateOrder, found.dateCertainty, ...codes(found)].join(' ');
	};
	it('is decided by a day above twelve', async () => {
		expect(await dates('1/2/2026', '13/2/2026')).toBe('dmy certain');
		expect(await dates('1/2/2026', '2/13/2026')).toBe('mdy certain');
	});
	it('is the Dutch one with hyphens and points', async () => {
		expect(await dates('1-2-2026', '2-3-2026')).toBe('dmy likely');
		expect(await dates('1.2.2026')).toBe('dmy likely');
	});
	it('is asked with slashes alone', async () => {
		expect(await dates('1/2/2026', '2/3/2026')).toBe('dmy unsure dateOrderUndecided');
		expect(await dates('2/2/2026', '3/3/2026')).toBe('dmy certain');
	});
	it('is asked when the file contradicts itself', async () => {
		expect(await dates('25/2/2026', '2/25/2026')).toBe('dmy unsure dateOrderConflict');
	});
	it('is asked when the year may stand in front', async () => {
		const texts = Array.from({ length: 12 }, (_, index) => `26-03-${String(index + 10)}`);
		expect(await dates(...texts)).toBe('ymd unsure dateOrderUndecided');
	});
	it('is no question for dates that speak for themselves', async () => {
		expect(await dates('2026-01-02', '26-Mar-2025')).toBe('ymd certain');
	});
});

describe('form of durations', () => {
	const form = async (name: string, ...texts: readonly string[]) => {
		const rows = texts.map((text) => `A;25-1-2026;Zorg;${text}`);
		const found = await recognitionOf(`medewerker;datum;activiteit;${name}\n${rows.join('\n')}\n`);
		return [found.durationForm, found.durationCertainty, found.decimalMark, ...codes(found)].join(' ');
	};
	it('follows from the name', async () => {
		expect(await form('minuten', '5', '7')).toBe('minutes certain .');
		expect(await form('uren', '0,5', '1,25')).toBe('decimalHours certain ,');
		expect(await form('Time Spent (seconds)', '300', '7200')).toBe('seconds certain .');
	});
	it('follows from the texts where the name is silent', async () => {
		expect(await form('duur', '30', '45', '90')).toBe('minutes likely .');
		expect(await form('duur', '0,5', '7,75', '2')).toBe('decimalHours likely ,');
		expect(await form('duur', '0:30', '1:15')).toBe('clock certain .');
		expect(await form('duur', '1u30', '45m')).toBe('words certain .');
	});
	it('is asked for small whole numbers', async () => {
		expect(await form('duur', '5', '10', '15')).toBe('minutes unsure . durationFormUndecided');
	});
	it('is asked when 9.15 can be a quarter past nine', async () => {
		expect(await form('uren', '9.15', '0.30', '1.45')).toBe('decimalHours unsure . durationFormUndecided');
		expect(await form('uren', '9.15', '0.50', '1.75')).toBe('decimalHours certain .');
	});
	it('is asked when most hours are no hours', async () => {
		expect(await form('uren', '30', '45', '5')).toBe('minutes unsure . durationFormUndecided');
	});
});
