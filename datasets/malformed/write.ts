import { writeFileSync } from 'node:fs';

/**
 * Writes every file of this folder: invented rows, in the shapes that go wrong. `README.md` says what must come of each.
 * Run: npx tsx datasets/malformed/write.ts
 */
const HEADER = 'medewerker;datum;activiteit;minuten';
const latin = (text: string) => Buffer.from(text, 'latin1');
const lines = (...rows: readonly string[]) => rows.join('\r\n') + '\r\n';

const files: Readonly<Record<string, string | Uint8Array>> = {
	'empty.csv': '',
	'white-space.csv': ' \r\n\t\r\n\r\n',
	'header-only.csv': lines(HEADER),
	'binary.csv': Uint8Array.from({ length: 2048 }, (_, at) => (at * 197 + (at >> 3)) & 255),
	'workbook.csv': Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000', 'latin1'),
	'one-column.csv': lines('dit is geen tabel', 'maar een tekst', 'van drie regels'),
	'no-header.csv': lines('M1;25-1-2026;Rapporteren;30', 'M2;26-1-2026;Wondzorg;45'),
	'header-one-short.csv': lines(
		'medewerker;datum;activiteit',
		'M1;25-1-2026;Zorg;30',
		'M2;26-1-2026;Zorg;45',
	),
	'decimal-comma-unquoted.csv': lines(
		'medewerker,datum,activiteit,uren',
		'M1,25-1-2026,Zorg,0,75',
		'M2,26-1-2026,Zorg,1,5',
	),
	'column-missing.csv': lines('medewerker;datum;activiteit', 'M1;25-1-2026;Zorg', 'M2;26-1-2026;Verslag'),
	'one-column-per-person.csv': lines(
		'Datum;Activiteit;Jansen;De Vries;Bakker',
		'25-1-2026;Verslag;30;15;0',
		'26-1-2026;Zorg;400;380;410',
	),
	'ragged.csv': lines(HEADER, 'M1;25-1-2026;Zorg;30', 'M2;26-1-2026;Zorg', 'M2;26-1-2026;Zorg;30;extra'),
	'unclosed-quote.csv': lines(HEADER, 'M1;25-1-2026;"Zorg;30', 'M2;26-1-2026;Zorg;30'),
	'text-behind-quote.csv': lines(HEADER, 'M1;25-1-2026;"Zorg" thuis;30', 'M2;26-1-2026;Zorg;30'),
	'mixed-encodings.csv': Buffer.concat([
		Buffer.from(lines(HEADER, 'M1;25-1-2026;Coördinatie;30', 'M1;25-1-2026;Cliëntcontact;20'), 'utf8'),
		latin(lines('M2;26-1-2026;Cliëntcontact;30')),
	]),
	'mixed-line-ends.csv': `${HEADER}\r\nM1;25-1-2026;Zorg;30\nM2;26-1-2026;"Zorg\nthuis";30\rM3;26-1-2026;Zorg;30`,
	'title-lines.csv': lines(
		'Urenoverzicht poli;;;',
		'Gemaakt op;1-2-2026;;',
		'',
		HEADER,
		'M1;25-1-2026;Zorg;30',
		'',
		'M2;26-1-2026;Zorg;30',
	),
	'repeated-names.csv': lines(
		'medewerker,datum,activiteit,minuten,minuten',
		'M1,25-1-2026,Zorg,30,35',
		'M2,26-1-2026,Zorg,40,45',
	),
	'repeated-header.csv': lines(HEADER, 'M1;25-1-2026;Zorg;30', HEADER, 'M2;26-1-2026;Zorg;30'),
	'total-rows.csv': lines(
		HEADER,
		'M1;25-1-2026;Zorg;30',
		'Totaal M1;;;30',
		'M2;26-1-2026;Zorg;20',
		'Eindtotaal;;;50',
	),
	'grand-total-without-label.csv': lines(
		'Issue Key,Username,Work date,Issue summary,Time Spent',
		'Z-1,an,2026-01-25,Verslag,1h 30m',
		'Z-2,bo,2026-01-26,Zorg,35m',
		',,,,2h 5m',
	),
	'day-or-month.csv': lines(HEADER, 'M1;1/2/2026;Zorg;30', 'M2;3/4/2026;Zorg;30'),
	'day-and-month-mixed.csv': lines(HEADER, 'M1;25/1/2026;Zorg;30', 'M2;1/26/2026;Zorg;30'),
	'dates-without-year.csv': lines(HEADER, 'M1;25-1;Zorg;30', 'M2;26-1;Zorg;30'),
	'impossible-dates.csv': lines(
		HEADER,
		'M1;30-2-2026;Zorg;30',
		'M2;26-1-1926;Zorg;30',
		'M2;26-1-2026;Zorg;30',
	),
	'day-of-25-hours.csv': lines(
		'medewerker;datum;activiteit;uren',
		'M1;25-1-2026;Zorg;25',
		'M2;26-1-2026;Zorg;7,5',
	),
	'kilometres-among-hours.csv': lines(
		'medewerker;datum;activiteit;uren',
		'M1;25-1-2026;Reizen;38 km',
		'M2;26-1-2026;Reizen;42',
		'M2;26-1-2026;Zorg;7,5',
		'M1;26-1-2026;Zorg;6,5',
		'M1;27-1-2026;Zorg;8',
	),
	'hours-with-a-point.csv': lines(
		'medewerker;datum;activiteit;uren',
		'M1;25-1-2026;Zorg;9.15',
		'M2;26-1-2026;Zorg;0.30',
		'M2;26-1-2026;Verslag;1.45',
	),
	'hours-or-minutes.csv': lines(
		'medewerker;datum;activiteit;duur',
		'M1;25-1-2026;Zorg;5',
		'M2;26-1-2026;Zorg;10',
	),
	'negative-and-zero.csv': lines(
		HEADER,
		'M1;25-1-2026;Zorg;-30',
		'M2;26-1-2026;Zorg;0',
		'M2;26-1-2026;Zorg;15',
	),
	'end-before-start.csv': lines(
		'medewerker;datum;activiteit;begin;eind',
		'M1;25-1-2026;Zorg;23:00;1:00',
		'M2;26-1-2026;Zorg;8:00;9:00',
	),
	'open-last-row.csv': lines(
		'medewerker,activiteit,checkin,checkout',
		'M1,Zorg,02.01.2023-08:29:58,02.01.2023-11:34:47',
		'M1,Zorg,13.01.2023-12:08:32',
	),
	'doubled-rows.csv': lines(
		'medewerker;datum;activiteit;begin;eind',
		'M1;25-1-2026;Zorg;8:00;9:00',
		'M1;25-1-2026;Zorg;8:00;9:00',
	),
	'email-in-text.csv': lines(
		`${HEADER};opmerking`,
		'M1;25-1-2026;Zorg;30;gemaild naar an@voorbeeld.nl',
		'M2;26-1-2026;Zorg;30;',
	),
	'citizen-number-in-text.csv': lines(
		`${HEADER};opmerking`,
		'M1;25-1-2026;Zorg;30;patient 111222333',
		'M2;26-1-2026;Zorg;30;',
	),
	'citizen-numbers-as-persons.csv': lines(
		HEADER,
		'111222333;25-1-2026;Zorg;30',
		'123456782;26-1-2026;Zorg;30',
	),
	'citizen-number-column.csv': lines(`${HEADER};BSN`, 'M1;25-1-2026;Zorg;30;', 'M2;26-1-2026;Zorg;30;'),
};

for (const [name, content] of Object.entries(files)) writeFileSync(new URL(name, import.meta.url), content);
