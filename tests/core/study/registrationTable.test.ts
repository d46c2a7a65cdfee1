import { describe, expect, it } from 'vitest';
import { csvForms, tableToCsv } from '#lib/core/report/tableToCsv.ts';
import { parseIsoDate, weekday } from '#lib/core/period.ts';
import {
	mondayAfter,
	personCode,
	registrationDays,
	registrationTable,
} from '#lib/core/study/registrationTable.ts';
import { suggestMapping } from '#lib/core/timelog/activities.ts';
import { form as english } from '#lib/i18n/en/form.ts';
import { form as dutch } from '#lib/i18n/nl/form.ts';
import { logOfText, recognitionOf } from '../../sketch/logFile.ts';

const monday = parseIsoDate('2026-01-05')!;
const languages = [
	['nl', dutch],
	['en', english],
] as const;

/** What each line of the common list counts as: administration, care (work that is none) or break. */
const KINDS = 'ccc' + 'aaaaaaaa' + 'cc' + 'b';

describe('the days of a measurement week', () => {
	it('leave weekends out, unless they are asked for', () => {
		expect(registrationDays(monday, 7, false).map((day) => day - monday)).toEqual([0, 1, 2, 3, 4, 7, 8]);
		expect(registrationDays(monday, 7, true).map((day) => day - monday)).toEqual([0, 1, 2, 3, 4, 5, 6]);
		expect(registrationDays(monday + 5, 1, false)).toEqual([monday + 7]);
	});

	it('start on the Monday after today, also when today is one', () => {
		for (let day = monday; day < monday + 7; day++) expect(mondayAfter(day)).toBe(monday + 7);
		expect(weekday(mondayAfter(monday + 3))).toBe(0);
	});

	it('have codes that sort', () => {
		expect([personCode(0, 20), personCode(19, 20), personCode(4, 120)]).toEqual(['P01', 'P20', 'P005']);
	});
});

describe.each(languages)('the file to fill in (%s)', (language, texts) => {
	const table = registrationTable(
		{
			persons: 3,
			days: registrationDays(monday, 5, false),
			period: texts.periodWords.before,
			activities: texts.common,
		},
		texts.heads,
	);
	const empty = tableToCsv(table, csvForms[language]);
	/** As people fill it in: minutes on some lines, the other columns on all. */
	const filled = tableToCsv(
		{
			...table,
			rows: table.rows.map((row, index) => ({
				...row,
				cells: {
					...row.cells,
					role: language === 'nl' ? 'verpleegkundige' : 'nurse',
					department: language === 'nl' ? 'Cardiologie' : 'Cardiology',
					aiUse: language === 'nl' ? ['ja', 'nee'][index % 2]! : ['yes', 'no'][index % 2]!,
					minutes: { value: index % 5 === 0 ? 0 : 20 + (index % 7) * 5, text: '' },
					contacts: { value: index % 14 === 0 ? 9 : 0, text: '' },
				},
			})),
		},
		csvForms[language],
	);

	it('is recognised column by column once it is filled in', async () => {
		const { columns, dateOrder, durationForm } = await recognitionOf(filled);
		expect(columns.map(({ field, confidence }) => [field, confidence])).toEqual(
			Object.keys(texts.heads).map((field) => [field, 'certain']),
		);
		expect(dateOrder).toBe('ymd');
		expect(durationForm).toBe('minutes');
	});

	it('is recognised empty as well, but for the columns that hold nothing yet', async () => {
		const { columns } = await recognitionOf(empty);
		const known = columns.filter(({ field }) => field !== null).map(({ field }) => field);
		expect(known).toEqual(['person', 'date', 'period', 'activity', 'minutes']);
	});

	it('comes back with every minute and no fault but the lines left at 0', async () => {
		const log = await logOfText(filled);
		const zeros = table.rows.filter((_, index) => index % 5 === 0).length;
		expect(log.count).toBe(table.rows.length - zeros);
		expect(log.rejected.map(({ problem }) => problem.code)).toEqual(Array(zeros).fill('durationZero'));
		expect(log.issues.filter(({ severity }) => severity === 'error' || severity === 'decision')).toEqual([]);
		expect(new Set(log.period)).toEqual(new Set([0]));
		expect(log.persons).toHaveLength(3);
	});

	it('has activities that need no decision, and count as they should', () => {
		const kind = (name: string) => {
			const found = suggestMapping(name);
			return !found ? '?' : !found.workingTime ? 'b' : found.administrative ? 'a' : 'c';
		};
		expect(texts.common.map(kind).join('')).toBe(KINDS);
	});

	it('knows the word for either period', async () => {
		for (const period of ['before', 'after'] as const) {
			const text = filled.replaceAll(
				`${csvForms[language].separator}${texts.periodWords.before}${csvForms[language].separator}`,
				`${csvForms[language].separator}${texts.periodWords[period]}${csvForms[language].separator}`,
			);
			const log = await logOfText(text);
			expect(new Set(log.period)).toEqual(new Set([period === 'before' ? 0 : 1]));
		}
	});
});
