import type { TimelogIssues } from '#lib/core/issues/timelog.ts';
import type { IssueTexts } from '../issueTexts.ts';
import { formats } from './formats.ts';

export const FIELD = {
	person: 'the person',
	date: 'the date',
	activity: 'the activity',
	minutes: 'the duration',
	start: 'the start time',
	end: 'the end time',
	role: 'the role',
	department: 'the department',
	organisation: 'the organisation',
	period: 'the period (before or after)',
	group: 'the group (intervention or control)',
	aiUse: 'the use of AI',
	contacts: 'the number of contacts',
} as const;

const ORDER = { dmy: 'day-month-year', mdy: 'month-day-year', ymd: 'year-month-day' } as const;
const EXAMPLE = { dmy: '5-3-2026', mdy: '3/5/2026', ymd: '2026-03-05' } as const;

const FORM = {
	minutes: 'a number of minutes, such as 45',
	decimalHours: 'a number of hours, such as 0.75',
	clock: 'hours and minutes, such as 0:45',
	dottedClock: 'hours and minutes with a point, such as 0.45',
	words: 'a duration with its unit, such as 1h 30m or 45m',
	seconds: 'a number of seconds, such as 2700',
	startEnd: 'a start time and an end time',
} as const;

const KIND = {
	workbook: 'a workbook (Excel)',
	pdf: 'a PDF',
	image: 'an image',
	archive: 'a compressed file',
	other: 'not text',
} as const;

const count = (number: number, one: string, more: string) =>
	`${formats.number(number)} ${number === 1 ? one : more}`;
const quoted = (texts: readonly string[]) => formats.list(texts.map((text) => `“${text}”`));

export const issuesTimelog: IssueTexts<TimelogIssues> = {
	emptyFile: () =>
		'The file is empty. Choose a file with a line of column names and the registrations below it.',
	binaryFile: ({ kind }) =>
		`This file is ${KIND[kind]}, not a CSV or text file. ` +
		(kind === 'workbook'
			? 'Save it in Excel as “CSV UTF-8” and choose that file.'
			: 'Choose an export as CSV or text.'),
	unreadableFile: ({ reason }) => `The file could not be read to its end (${reason}). Choose it again.`,
	headerOnly: ({ columns }) =>
		`The file has ${count(columns, 'column name', 'column names')} but not a single registration. Make the export again, with data.`,
	noHeader: ({ columns }) =>
		`The first line holds no column names. The ${formats.number(columns)} columns are now called A, B, C and so on: say yourself what each column means.`,
	headerShort: ({ found, expected }) =>
		`The header has ${count(found, 'name', 'names')}, but the rows have ${formats.number(expected)} cells, so it is not certain which name belongs to which cell. ` +
		'Complete the header, or put text and numbers that contain the delimiter between quotes.',
	oneColumn: () =>
		'Every line is one cell: no comma, semicolon, tab or bar was found that separates columns. Choose the delimiter yourself, or make the export again.',
	titleLines: ({ count: lines }) =>
		`${lines === 1 ? 'One line' : `${formats.number(lines)} lines`} of text above the column names ${lines === 1 ? 'was' : 'were'} skipped.`,
	unnamedColumns: ({ columns }) =>
		`Columns without a name were given their letter: ${formats.list(columns)}.`,
	repeatedNames: ({ columns }) =>
		`Some column names occur more than once. The later ones are now called ${quoted(columns)}.`,
	raggedRows: ({ short, long }) =>
		`${count(short, 'row has', 'rows have')} fewer cells than the header (the missing ones count as empty) and ${count(long, 'row has', 'rows have')} more (these are not used). See whether a delimiter stands inside a text.`,
	malformedQuotes: ({ count: cells }) =>
		`In ${count(cells, 'cell', 'cells')} there is text behind the closing quote. It was read as it stands; check these cells.`,
	unterminatedQuote: () =>
		'In this row a cell begins with a quote that is never closed. Everything behind it is uncertain. Remove the quote or close it.',
	mixedEncodings: ({ texts }) =>
		`The file mixes two character sets (UTF-8 and Windows-1252). ${count(texts, 'text was', 'texts were')} converted apart; check that accented letters are right.`,
	columnNotStored: ({ column, most }) =>
		`The column “${column}” has more than ${formats.number(most)} different texts. It was searched for personal data and not kept.`,
	emailInText: ({ column }) =>
		`The column “${column}” holds e-mail addresses in its text. The file was therefore not imported. Remove the column or the addresses and choose the file again.`,
	citizenNumbers: ({ column }) =>
		`The column “${column}” holds numbers of nine digits that pass the 11-test: they look like citizen service numbers (BSN). The file was therefore not imported. Remove the column, or use another number for the person.`,
	citizenNumberHeader: ({ column }) =>
		`By its name the column “${column}” holds citizen service numbers (BSN). The file was therefore not imported. Remove the column and choose the file again.`,
	columnMissing: ({ field }) =>
		`No column was found for ${FIELD[field]}. Point out the column yourself, or add it to the export.`,
	noSuchColumn: (p) => `There is no column ‘${p.column}’. The columns are: ${p.known.join(', ')}.`,
	chosenColumnNotStored: ({ column, field }) =>
		`The column “${column}” was chosen for ${FIELD[field]}, but it has too many different texts and was not kept. Choose another column.`,
	fieldTwice: ({ field, columns }) =>
		`Several columns were chosen for ${FIELD[field]}: ${quoted(columns)}. Keep one.`,
	oneColumnPerPerson: ({ columns }) =>
		`It looks as if every person has a column of their own (${quoted(columns)} …). Turn the file into one row per registration, with columns for person, date, activity and minutes.`,
	dateOrderUndecided: ({ examples }) =>
		`The dates (${quoted(examples)}) do not show which number is the day and which the month. Choose the order.`,
	dateOrderConflict: ({ dayFirst, monthFirst }) =>
		`“${dayFirst}” can only be day-month and “${monthFirst}” only month-day. Choose the order; dates that then do not exist are not used.`,
	durationFormUndecided: ({ column, examples }) =>
		`The numbers in the column “${column}” (${quoted(examples)}) can be minutes, hours, or hours and minutes with a point between. Choose what they mean.`,
	periodUndecided: () =>
		'It is not known whether these rows are from before or after go-live. Choose the period, a column with the period, or the go-live date.',
	goLiveMissing: () => 'The rows are divided at the go-live date, but that date is missing. Fill it in.',
	sameFileTwice: ({ other }) =>
		`This file is exactly the same as “${other}”. It is now counted once. Remove one of them, or confirm that this is intended.`,
	noUsableRows: ({ rows }) =>
		`None of the ${count(rows, 'row', 'rows')} can be used. See at the rejected rows why, and check the choice of columns.`,
	missingCell: ({ field }) => `The cell for ${FIELD[field]} is empty. Fill it in, or leave the row out.`,
	dateUnreadable: ({ found, order }) =>
		`“${found}” is not a date. Expected: ${ORDER[order]}, such as ${EXAMPLE[order]}.`,
	dateWithoutYear: ({ found }) =>
		`“${found}” has no year. Without it, it is not certain whether the day is before or after go-live. Fill in the year.`,
	dateNoSuchDay: ({ found, order }) =>
		`“${found}” does not exist as ${ORDER[order]}. Correct the date or choose another order.`,
	dateOutOfRange: ({ found }) => `“${found}” lies outside the years 1990 to 2099. Correct the year.`,
	durationUnreadable: ({ found, form }) => `“${found}” is not a duration. Expected: ${FORM[form]}.`,
	durationNegative: ({ found }) => `The duration “${found}” is below zero. Expected: a duration above zero.`,
	durationZero: ({ found }) =>
		`The duration “${found}” is zero. The row is not used; that changes no minutes.`,
	durationTooLong: ({ found, hours }) =>
		`“${found}” is ${formats.number(hours, 1)} hours: more than a day. Expected: at most 24 hours per registration. Is this another unit, such as kilometres, or a total?`,
	clockUnreadable: ({ found }) => `“${found}” is not a time. Expected: hours and minutes, such as 8:05.`,
	endBeforeStart: ({ found }) => `The end lies before the start (${found}). Correct one of them.`,
	periodUnreadable: ({ found }) => `“${found}” is not a period. Expected: before or after.`,
	groupUnreadable: ({ found }) => `“${found}” is not a group. Expected: intervention or control.`,
	rowTooLong: ({ found, expected }) =>
		`The row has ${formats.number(found)} cells and the header ${formats.number(expected)}. Cells may have shifted. Put text that contains a delimiter between quotes.`,
	repeatedHeader: () => 'The column names stand here once more. This line is not used.',
	totalRow: ({ found }) =>
		`${found ? `“${found}”` : 'This row'} is a total of other rows. It is not used, or those minutes would count twice.`,
	duplicateRow: () => 'This row equals an earlier row and is not counted again.',
	duplicateRows: ({ count: rows, seconds, kept }) =>
		kept
			? `${count(rows, 'row equals', 'rows equal')} an earlier row (${formats.hours(seconds)} hours). Without a start time that can be right, so they are counted. Choose “keep one” if the export is doubled.`
			: `${count(rows, 'row equals', 'rows equal')} an earlier row (${formats.hours(seconds)} hours) and ${rows === 1 ? 'was' : 'were'} left out. Choose “keep all” if they really are separate registrations.`,
	totalRowsLeftOut: ({ count: rows }) =>
		`${count(rows, 'row with a total was', 'rows with a total were')} left out.`,
	crossedMidnight: ({ count: rows }) =>
		`${count(rows, 'registration runs past midnight and counts for the day on which it starts', 'registrations run past midnight and count for the day on which they start')}.`,
	durationsDisagree: ({ count: rows }) =>
		`In ${count(rows, 'row', 'rows')} the given duration is not end minus start. The given duration counts. See whether breaks were taken off.`,
	roundedToSeconds: ({ count: rows }) =>
		`In ${count(rows, 'row', 'rows')} the duration was not a whole number of seconds. It was rounded to whole seconds.`,
	twoDigitYears: ({ count: rows }) =>
		`In ${count(rows, 'row', 'rows')} the year has two digits. It was read as 20xx.`,
	optionalUnreadable: ({ field, count: cells, examples }) =>
		`${count(cells, 'cell', 'cells')} for ${FIELD[field]} could not be read (${quoted(examples)}) and ${cells === 1 ? 'counts' : 'count'} as not registered.`,
	mappingColumnMissing: ({ column }) =>
		`The mapping of activities lacks the column “${column}”. Expected: activity;administrative;workingTime;category.`,
	mappingFlagUnreadable: ({ activity, found }) =>
		`The activity “${activity}” has “${found}”. Expected: 1 or 0, yes or no.`,
	administrationOutsideWork: ({ activity }) =>
		`The activity “${activity}” is marked as administration but not as working time. Administration is always working time: change one of them.`,
	mappingTwice: ({ activity }) =>
		`The activity “${activity}” occurs twice in the mapping, with different decisions. Keep one.`,
};
