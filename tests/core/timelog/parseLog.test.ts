import { describe, expect, it } from 'vitest';
import { parseLog } from '#lib/core/timelog/parseLog.ts';
import { DEFAULT_REPAIRS, type Repairs } from '#lib/core/timelog/fileSettings.ts';
import { parseIsoDate } from '#lib/core/period.ts';
import { entriesOf, fileOf, logOfText, rejectedOf } from '../../sketch/logFile.ts';

const HEADER = 'medewerker;datum;activiteit;minuten';
const codes = (log: { issues: readonly { code: string; severity: string }[] }) =>
	log.issues.map(({ code, severity }) => `${code} ${severity}`);
const repairs = (change: Partial<Repairs>) => ({ repairs: { ...DEFAULT_REPAIRS, ...change } });
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0);

describe('rows become entries', () => {
	it('keeps every field that is chosen', async () => {
		const log = await logOfText(
			'wie;medewerker;datum;activiteit;minuten;functie;afdeling;praktijk;periode;groep;ai;contacten\n' +
				'x;Ad ;25-1-2026;Verslag;30;Arts;Poli;Noord;voor;controle;ja;3\n' +
				'y;ad;26-1-2026; VERSLAG ;0:15;;poli;;na;interventie;;\n',
		);
		expect(log.persons).toEqual(['P-001']);
		expect(log.activities).toEqual(['Verslag']);
		expect(log.roles).toEqual(['Arts']);
		expect(entriesOf(log)).toEqual([
			'P-001|2026-01-25|verslag|1800|before|control|arts|poli|2|3|-1|0',
			'P-001|2026-01-26|verslag|900|after|intervention||poli|0|-1|-1|0',
		]);
		expect([...log.row]).toEqual([2, 3]);
		expect(JSON.stringify(log)).not.toMatch(/Ad|"x"|"y"/);
	});

	it('counts the day from a moment, and start to end where there is no duration', async () => {
		const log = await logOfText(
			'medewerker;activiteit;begin;eind\nA;Zorg;25-1-2026 8:00;25-1-2026 9:30\nA;Zorg;25-1-2026 22:00;26-1-2026 6:00\n',
		);
		expect(entriesOf(log)).toEqual([
			'P-001|2026-01-25|zorg|28800|before|intervention|||0|-1|79200|1',
			'P-001|2026-01-25|zorg|5400|before|intervention|||0|-1|28800|0',
		]);
	});

	it('lets an end before the start cross midnight once, or refuses it when so chosen', async () => {
		const text =
			'medewerker;datum;activiteit;begin;eind\nA;25-1-2026;Zorg;23:00;1:30\nA;25-1-2026;Zorg;8:00;9:00\n';
		const counted = await logOfText(text);
		expect([...counted.seconds]).toEqual([9000, 3600]);
		expect([...counted.crossesMidnight!]).toEqual([1, 0]);
		expect(codes(counted)).toEqual(['crossedMidnight note']);
		expect(rejectedOf(await logOfText(text, repairs({ crossesMidnight: 'reject' })))).toEqual([
			'2 endBeforeStart unknown',
		]);
	});

	it('takes the given duration above end − start, and says where they differ', async () => {
		const log = await logOfText(
			'medewerker;datum;activiteit;begin;eind;minuten\nA;25-1-2026;Zorg;8:00;9:00;45\nA;25-1-2026;Zorg;9:00;10:00;60\nA;25-1-2026;Zorg;10:00;10:20;\n',
		);
		expect([...log.seconds]).toEqual([2700, 3600, 1200]);
		expect(codes(log)).toEqual(['durationsDisagree warning']);
	});

	it('joins first and last name, and a file of one person', async () => {
		const file = await fileOf(
			'voornaam;achternaam;datum;taak;uren\nAn;Smit;25-1-2026;Zorg;1,5\nAn;Bos;25-1-2026;Zorg;1\n',
		);
		const settings = {
			...file.settings,
			columns: { ...file.settings.columns, 0: 'person', 1: 'person' },
		} as const;
		expect(parseLog([{ ...file, settings }], { salt: 's' }).persons).toHaveLength(2);
		const single = await logOfText('datum;activiteit;uren\n25-1-2026;Zorg;1,5\n', { person: 'An Smit' });
		expect(single.persons).toEqual(['P-001']);
	});

	it('divides by the go-live date', async () => {
		const log = await logOfText(`${HEADER}\nA;25-1-2026;Zorg;30\nA;26-1-2026;Zorg;30\n`, {
			period: 'goLive',
			goLive: parseIsoDate('2026-01-26')!,
		});
		expect([...log.period]).toEqual([0, 1]);
	});

	it('uses corrected cells', async () => {
		const log = await logOfText(
			`${HEADER}\nA;25-1-2026;Zorg;fout\nA;25-1-2026;Zorg;30\n`,
			{},
			{ corrections: [{ file: 0, row: 2, column: 3, text: '45' }] },
		);
		expect([...log.seconds]).toEqual([2700, 1800]);
		expect(log.rejected).toEqual([]);
	});

	it('says once that durations were rounded and that years were short', async () => {
		const log = await logOfText(
			'medewerker;datum;activiteit;uren\nA;25-1-26;Zorg;0,6389\nA;26-1-26;Zorg;0,3334\n',
		);
		expect([...log.seconds]).toEqual([2300, 1200]);
		expect(codes(log)).toEqual(['roundedToSeconds note', 'twoDigitYears note']);
	});
});

describe('rows that cannot be used', () => {
	it('keep their place, their minutes where known, what was found and expected', async () => {
		const log = await logOfText(
			`${HEADER}\n` +
				[
					'A;25-1-2026;Zorg;30',
					';25-1-2026;Zorg;30',
					'A;;Zorg;30',
					'A;31-2-2026;Zorg;30',
					'A;25-1;Zorg;30',
					'A;25-1-2026;;30',
					'A;25-1-2026;Zorg;',
					'A;25-1-2026;Zorg;veel',
					'A;25-1-2026;Zorg;-5',
					'A;25-1-2026;Zorg;0',
					'A;25-1-2026;Zorg;1500',
					'A;25-1-2026;Zorg;30;1',
				].join('\n'),
		);
		expect(log.count).toBe(1);
		expect(rejectedOf(log)).toEqual([
			'3 missingCell 1800',
			'4 missingCell 1800',
			'5 dateNoSuchDay 1800',
			'6 dateWithoutYear 1800',
			'7 missingCell 1800',
			'8 missingCell unknown',
			'9 durationUnreadable unknown',
			'10 durationNegative unknown',
			'11 durationZero 0',
			'12 durationTooLong 90000',
			'13 rowTooLong 1800',
		]);
		expect(log.rejected[2]?.problem).toMatchObject({
			where: { file: 'log.csv', column: 'datum' },
			params: { found: '31-2-2026', order: 'dmy' },
		});
	});

	it('are totals, labelled or not, so that nothing counts twice', async () => {
		const labelled = await logOfText(
			`${HEADER}\nA;25-1-2026;Zorg;30\nTotaal A;;;30\nB;25-1-2026;Zorg;20\nB;25-1-2026;Totaal;20\nEindtotaal:;;;100\n`,
		);
		expect(rejectedOf(labelled)).toEqual(['3 totalRow 1800', '5 totalRow 1200', '6 totalRow 6000']);
		expect(codes(labelled)).toEqual(['totalRowsLeftOut warning']);
		const bare = await logOfText(`${HEADER}\nA;25-1-2026;Zorg;30\nB;25-1-2026;Zorg;20\n;;;50\n`);
		expect(rejectedOf(bare)).toEqual(['4 totalRow 3000']);
		const notATotal = await logOfText(
			`${HEADER}\nA;25-1-2026;Total hip replacement;30\nB;25-1-2026;Zorg;20\n;;;49\n`,
		);
		expect(notATotal.count).toBe(2);
		expect(rejectedOf(notATotal)).toEqual(['4 missingCell 2940']);
		const kept = await logOfText(`${HEADER}\nA;25-1-2026;Totaal;30\n`, repairs({ totals: 'keep' }));
		expect(kept.count).toBe(1);
	});

	it('are names of columns between the rows', async () => {
		const log = await logOfText(`${HEADER}\nA;25-1-2026;Zorg;30\n${HEADER}\nB;25-1-2026;Zorg;30\n`);
		expect(log.count).toBe(2);
		expect(rejectedOf(log)).toEqual(['3 repeatedHeader 0']);
	});

	it('have a period or a group that says nothing', async () => {
		const log = await logOfText(
			'medewerker;datum;activiteit;minuten;periode;groep\nA;25-1-2026;Zorg;30;voor;controle\nA;25-1-2026;Zorg;30;na;controle\n' +
				'A;25-1-2026;Zorg;30;ooit;controle\nA;25-1-2026;Zorg;30;na;blauw\nA;25-1-2026;Zorg;30;;controle\n',
		);
		expect(rejectedOf(log)).toEqual([
			'4 periodUnreadable 1800',
			'5 groupUnreadable 1800',
			'6 missingCell 1800',
		]);
	});

	it('are not rejected for what does not touch the minutes', async () => {
		const log = await logOfText(
			'medewerker;datum;activiteit;minuten;contacten;ai\nA;25-1-2026;Zorg;30;3;ja\nA;25-1-2026;Zorg;31;drie;\nA;25-1-2026;Zorg;32;4;ja\n',
		);
		expect([...log.contacts!]).toEqual([3, -1, 4]);
		expect(codes(log)).toEqual(['optionalUnreadable warning']);
	});
});

describe('equal rows', () => {
	const plain = `${HEADER}\nA;25-1-2026;Zorg;30\nA;25-1-2026;Zorg;30\nA;25-1-2026;Zorg;30\n`;
	const timed =
		'medewerker;datum;activiteit;begin;eind\nA;25-1-2026;Zorg;8:00;9:00\nA;25-1-2026;Zorg;8:00;9:00\n';

	it('are kept without a start time, and one of them with', async () => {
		const kept = await logOfText(plain);
		expect(kept.count).toBe(3);
		expect(kept.issues[0]).toMatchObject({
			code: 'duplicateRows',
			params: { count: 2, seconds: 3600, kept: true },
		});
		const left = await logOfText(timed);
		expect(left.count).toBe(1);
		expect(rejectedOf(left)).toEqual(['3 duplicateRow 3600']);
	});

	it('follow what a person chose', async () => {
		expect((await logOfText(plain, repairs({ duplicates: 'keepOne' }))).count).toBe(1);
		expect((await logOfText(timed, repairs({ duplicates: 'keepAll' }))).count).toBe(2);
	});

	it('are not equal when a column without meaning differs', async () => {
		const log = await logOfText(
			'medewerker;datum;activiteit;begin;eind;nr\nA;25-1-2026;Zorg;8:00;9:00;1\nA;25-1-2026;Zorg;8:00;9:00;2\n',
		);
		expect(log.count).toBe(2);
	});

	it('are found across files', async () => {
		const first = await fileOf(timed, {}, 'a.csv');
		const second = await fileOf(`${timed}B;25-1-2026;Zorg;8:00;9:00\n`, { period: 'after' }, 'b.csv');
		const log = parseLog([first, second], { salt: 's' });
		expect(log.count).toBe(2);
		expect(log.rejected.map(({ file, row }) => [file, row])).toEqual([
			[0, 3],
			[1, 2],
			[1, 3],
		]);
	});

	it('make a question of the same file twice', async () => {
		const first = await fileOf(plain, {}, 'a.csv');
		const second = await fileOf(plain, { period: 'after' }, 'b.csv');
		const log = parseLog([first, second], { salt: 's' });
		expect(codes(log)).toContain('sameFileTwice decision');
		expect(log.count).toBe(3);
		expect(log.rejected).toHaveLength(3);
		const settings = { ...second.settings, ...repairs({ sameFile: 'keepAll' }) };
		expect(parseLog([first, { ...second, settings }], { salt: 's' }).count).toBe(6);
	});
});

describe('what is missing', () => {
	const issuesOf = async (text: string, settings = {}) => codes(await logOfText(text, settings));
	it('is a column', async () => {
		expect(await issuesOf('datum;activiteit;minuten\n25-1-2026;Zorg;30\n')).toEqual(['columnMissing error']);
		expect(await issuesOf('medewerker;datum;activiteit;begin\nA;25-1-2026;Zorg;8:00\n')).toEqual([
			'columnMissing error',
		]);
	});
	it('is a decision', async () => {
		expect(await issuesOf(`${HEADER}\nA;25-1-2026;Zorg;30\n`, { period: null })).toEqual([
			'periodUndecided decision',
		]);
		expect(await issuesOf(`${HEADER}\nA;25-1-2026;Zorg;30\n`, { period: 'goLive' })).toEqual([
			'goLiveMissing decision',
		]);
		expect(await issuesOf(`${HEADER}\nA;5/1/2026;Zorg;30\n`)).toEqual(['dateOrderUndecided decision']);
		expect(await issuesOf('medewerker;datum;activiteit;duur\nA;25-1-2026;Zorg;5\n')).toEqual([
			'durationFormUndecided decision',
		]);
		expect(await issuesOf(`${HEADER}\nA;5/1/2026;Zorg;30\n`, { dateOrder: 'mdy' })).toEqual([]);
	});
	it('is any row that can be used', async () => {
		expect(await issuesOf(`${HEADER}\nA;morgen;Zorg;30\n`)).toEqual(['noUsableRows error']);
	});
	it('is one column for one meaning', async () => {
		const file = await fileOf('medewerker;datum;activiteit;minuten;nog\nA;25-1-2026;Zorg;30;5\n');
		const settings = { ...file.settings, columns: { ...file.settings.columns, 4: 'minutes' } } as const;
		expect(codes(parseLog([{ ...file, settings }], { salt: 's' }))).toEqual(['fieldTwice error']);
	});
});

describe('the balance', () => {
	it('closes for rows and seconds', async () => {
		const text = `${HEADER}\nA;25-1-2026;Zorg;30\nA;fout;Zorg;20\nTotaal;;;50\nB;25-1-2026;Zorg;10\n`;
		const file = await fileOf(text);
		const log = parseLog([file], { salt: 's' });
		expect(log.count + log.rejected.length).toBe(file.table.rowCount);
		expect(sum(log.seconds) + sum(log.rejected.map(({ seconds }) => seconds ?? 0))).toBe(
			(30 + 20 + 50 + 10) * 60,
		);
	});
});
