import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { epochDay, isoDate } from '#lib/core/period.ts';
import type { DateOrder } from '#lib/core/timelog/date.ts';
import type { DurationForm } from '#lib/core/timelog/duration.ts';
import { DEFAULT_REPAIRS, suggestSettings, type FileSettings } from '#lib/core/timelog/fileSettings.ts';
import { parseLog } from '#lib/core/timelog/parseLog.ts';
import type { Encoding } from '#lib/core/timelog/rawTable.ts';
import { preview } from '#lib/core/timelog/preview.ts';
import { recognise } from '#lib/core/timelog/recognise.ts';
import { readTable } from '#lib/io/readTable.ts';
import { bytesSource } from '#lib/io/source.ts';
import { encodeAs } from '../io/encodeAs.ts';
import { entriesOf, tableOf } from '../sketch/logFile.ts';

interface Row {
	readonly person: string;
	readonly day: number;
	readonly activity: string;
	readonly minutes: number;
	readonly role: string;
	readonly period: 'voor' | 'na';
}

interface Form {
	readonly encoding: Encoding;
	readonly mark: boolean;
	readonly delimiter: string;
	readonly newline: string;
	readonly quotes: boolean;
	readonly dates:
		'd-m-yyyy' | 'dd/mm/yyyy' | 'm/d/yyyy' | 'yyyy-mm-dd' | 'd mmm yyyy' | 'dd.mm.yyyy hh:mm:ss';
	readonly durations: 'minutes' | 'hours,' | 'hours.' | 'h:mm' | 'words' | 'seconds';
}

const PLAIN: Form = {
	encoding: 'utf-8',
	mark: false,
	delimiter: ';',
	newline: '\r\n',
	quotes: false,
	dates: 'yyyy-mm-dd',
	durations: 'minutes',
};

const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

function dateAs(day: number, form: Form['dates']): string {
	const [year, month, date] = isoDate(day).split('-').map(Number) as [number, number, number];
	const two = (number: number) => String(number).padStart(2, '0');
	switch (form) {
		case 'd-m-yyyy':
			return `${date}-${month}-${year}`;
		case 'dd/mm/yyyy':
			return `${two(date)}/${two(month)}/${year}`;
		case 'm/d/yyyy':
			return `${month}/${date}/${year}`;
		case 'yyyy-mm-dd':
			return isoDate(day);
		case 'd mmm yyyy':
			return `${date} ${MONTHS[month - 1]} ${year}`;
		case 'dd.mm.yyyy hh:mm:ss':
			return `${two(date)}.${two(month)}.${year} 00:00:00`;
	}
}

/** Minutes are multiples of three, so that hours have an exact text of two decimals. */
function durationAs(minutes: number, form: Form['durations']): string {
	const hours = (minutes / 60).toFixed(2);
	switch (form) {
		case 'minutes':
			return String(minutes);
		case 'hours,':
			return hours.replace('.', ',');
		case 'hours.':
			return hours;
		case 'h:mm':
			return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
		case 'words':
			return minutes < 60
				? `${minutes}m`
				: `${Math.floor(minutes / 60)}u${String(minutes % 60).padStart(2, '0')}`;
		case 'seconds':
			return String(minutes * 60);
	}
}

const ORDER: Partial<Record<Form['dates'], DateOrder>> = { 'm/d/yyyy': 'mdy', 'yyyy-mm-dd': 'ymd' };
const DURATION: Readonly<Record<Form['durations'], DurationForm>> = {
	minutes: 'minutes',
	'hours,': 'decimalHours',
	'hours.': 'decimalHours',
	'h:mm': 'clock',
	words: 'words',
	seconds: 'seconds',
};

async function fileOf(rows: readonly Row[], form: Form) {
	const cells = rows.map(({ person, day, activity, minutes, role, period }) => [
		person,
		dateAs(day, form.dates),
		activity,
		durationAs(minutes, form.durations),
		role,
		period,
	]);
	const header = ['medewerker', 'datum', 'activiteit', 'duur', 'functie', 'periode'];
	const { delimiter, newline, quotes } = form;
	const text = Papa.unparse([header, ...cells], { delimiter, newline, quotes });
	const settings: FileSettings = {
		columns: { 0: 'person', 1: 'date', 2: 'activity', 3: 'minutes', 4: 'role', 5: 'period' },
		dateOrder: ORDER[form.dates] ?? 'dmy',
		durationForm: DURATION[form.durations],
		decimalMark: form.durations === 'hours,' ? ',' : '.',
		period: 'column',
		repairs: DEFAULT_REPAIRS,
	};
	return { table: await tableOf(encodeAs(text, form.encoding, form.mark)), settings };
}

const entries = async (rows: readonly Row[], form: Form) =>
	entriesOf(parseLog([await fileOf(rows, form)], { salt: 'zout' }));

const row = fc.record({
	person: fc.constantFrom('M1', 'M2', 'André', 'Zoë de Vries', 'M5'),
	day: fc.integer({ min: epochDay(2025, 1, 1)!, max: epochDay(2027, 12, 31)! }),
	activity: fc.constantFrom(
		'Patiëntenzorg',
		'Verslag, kort',
		'Overleg; lang',
		'Pauze',
		'Post | mail',
		'E-mail "extern"',
	),
	minutes: fc.integer({ min: 1, max: 480 }).map((third) => third * 3),
	role: fc.constantFrom('Arts', 'Verpleegkundige', ''),
	period: fc.constantFrom('voor' as const, 'na' as const),
});
const rows = fc.array(row, { minLength: 2, maxLength: 25 });
const form = fc.record({
	encoding: fc.constantFrom<Encoding[]>('utf-8', 'utf-16le', 'utf-16be', 'windows-1252'),
	mark: fc.boolean(),
	delimiter: fc.constantFrom(',', ';', '\t', '|'),
	newline: fc.constantFrom('\n', '\r\n'),
	quotes: fc.boolean(),
	dates: fc.constantFrom<Form['dates'][]>(
		'd-m-yyyy',
		'dd/mm/yyyy',
		'm/d/yyyy',
		'yyyy-mm-dd',
		'd mmm yyyy',
		'dd.mm.yyyy hh:mm:ss',
	),
	durations: fc.constantFrom<Form['durations'][]>('minutes', 'hours,', 'hours.', 'h:mm', 'words', 'seconds'),
});

describe('the same log in another guise', () => {
	it('gives the same entries in every encoding, delimiter, date form and duration form', async () => {
		await fc.assert(
			fc.asyncProperty(rows, form, async (log, guise) => {
				expect(await entries(log, guise)).toEqual(await entries(log, PLAIN));
			}),
			{ numRuns: 300 },
		);
	});

	it('has as many entries as rows', async () => {
		await fc.assert(
			fc.asyncProperty(rows, form, async (log, guise) => {
				const file = await fileOf(log, guise);
				const parsed = parseLog([file], { salt: 'zout' });
				expect(file.table.rowCount).toBe(log.length);
				expect(parsed.count).toBe(log.length);
				const seconds = parsed.seconds.reduce((sum, one) => sum + one, 0);
				expect(seconds).toBe(log.reduce((sum, { minutes }) => sum + minutes * 60, 0));
			}),
		);
	});

	it('does not depend on the order of rows', async () => {
		const shuffled = rows.chain((log) =>
			fc.tuple(fc.constant(log), fc.shuffledSubarray([...log], { minLength: log.length })),
		);
		await fc.assert(
			fc.asyncProperty(shuffled, form, async ([log, other], guise) => {
				expect(await entries(other, guise)).toEqual(await entries(log, guise));
			}),
		);
	});

	it('does not change when it is split over two files of other shapes', async () => {
		await fc.assert(
			fc.asyncProperty(rows, rows, form, form, async (first, second, guise, other) => {
				const both = parseLog([await fileOf(first, guise), await fileOf(second, other)], { salt: 'zout' });
				expect(entriesOf(both)).toEqual(await entries([...first, ...second], PLAIN));
			}),
		);
	});
});

describe('any input', () => {
	const cell = fc.oneof(
		fc.constantFrom(
			'',
			'M1',
			'5-1-2026',
			'1/2/26',
			'30',
			'1,5',
			'-3',
			'25:00',
			'Totaal',
			'voor',
			'datum',
			'1u30',
			'"',
			'=1',
			'€',
			' ',
			'1e9',
		),
		fc.string({ unit: 'binary', maxLength: 6 }),
	);
	const text = fc
		.tuple(
			fc.array(fc.array(cell, { minLength: 1, maxLength: 7 }), { maxLength: 12 }),
			fc.constantFrom(',', ';', '\t'),
		)
		.map(([lines, delimiter]) => lines.map((line) => line.join(delimiter)).join('\n'));
	const known = text.map((body) => `medewerker;datum;activiteit;duur;periode;begin;eind\n${body}`);
	const bytes = fc.oneof(
		fc.uint8Array({ maxLength: 300 }),
		fc.oneof(text, known).map((body) => new TextEncoder().encode(body)),
	);

	it('ends in a refusal or in a log whose balance closes, never in an exception', async () => {
		await fc.assert(
			fc.asyncProperty(bytes, async (input) => {
				const { table, issues } = await readTable(bytesSource(input, 'log.csv'), {});
				if (!table) {
					expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
					return;
				}
				const settings = suggestSettings(recognise(table), 'before');
				const log = parseLog([{ table, settings }], { salt: 'zout' });
				const refused = log.issues.some(({ severity }) => severity === 'error');
				expect(refused || log.count + log.rejected.length === table.rowCount).toBe(true);
				for (const seconds of log.seconds) expect(seconds > 0 && seconds <= 86_400).toBe(true);
				for (const { seconds } of log.rejected) expect(seconds === null || seconds >= 0).toBe(true);
				preview(table);
			}),
			{ numRuns: 1500 },
		);
	});
});
