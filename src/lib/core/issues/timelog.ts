import type { DateOrder } from '../timelog/date.ts';
import type { DurationForm } from '../timelog/duration.ts';
import type { Field } from '../timelog/fields.ts';

/** Problems of reading files, and of turning rows into entries. */
export interface TimelogIssues {
	/** The file holds no bytes, or only white space. */
	emptyFile: Record<string, never>;
	/** The file is no text: a workbook, a PDF, an image. */
	binaryFile: { readonly kind: 'workbook' | 'pdf' | 'image' | 'archive' | 'other' };
	/** The bytes could not be read to the end. */
	unreadableFile: { readonly reason: string };
	/** There are names of columns, and no rows. */
	headerOnly: { readonly columns: number };
	/** No line with names of columns was found; the columns have letters. */
	noHeader: { readonly columns: number };
	/** The header has fewer names than the rows have cells, so names and cells cannot be matched. */
	headerShort: { readonly found: number; readonly expected: number };
	/** No delimiter was found: every line is one cell. */
	oneColumn: Record<string, never>;
	/** Lines with text above the header were skipped. */
	titleLines: { readonly count: number };
	/** Columns without a name were given their letter. */
	unnamedColumns: { readonly columns: readonly string[] };
	/** Several columns had the same name; the later ones were given a number. */
	repeatedNames: { readonly columns: readonly string[] };
	/** Some rows have fewer or more cells than there are columns. */
	raggedRows: { readonly short: number; readonly long: number };
	/** Text stands behind the closing quote of a cell. */
	malformedQuotes: { readonly count: number };
	/** A quoted cell does not end, so that the rest of the file is not certain. */
	unterminatedQuote: Record<string, never>;
	/** Some texts are UTF-8, others Windows-1252. */
	mixedEncodings: { readonly texts: number };
	/** A column with very many different texts was searched for personal data and not kept. */
	columnNotStored: { readonly column: string; readonly most: number };

	/** Free text holds an e-mail address. */
	emailInText: { readonly column: string };
	/** A column holds citizen service numbers (11-test). */
	citizenNumbers: { readonly column: string };
	/** The name of a column says that it holds citizen service numbers. */
	citizenNumberHeader: { readonly column: string };

	/** A column that every time log needs was not found or not chosen. */
	columnMissing: { readonly field: Field };
	/** A column was named that the file does not have. */
	noSuchColumn: { readonly column: string; readonly known: readonly string[] };
	/** A chosen column was not kept on reading, as it held too many different texts. */
	chosenColumnNotStored: { readonly column: string; readonly field: Field };
	/** Several columns were chosen for a meaning that can only have one. */
	fieldTwice: { readonly field: Field; readonly columns: readonly string[] };
	/** Every person seems to have a column of his own. */
	oneColumnPerPerson: { readonly columns: readonly string[] };
	/** Dates can be read day first or month first, and nothing in the file decides. */
	dateOrderUndecided: { readonly examples: readonly string[] };
	/** Some dates can only be day first, others only month first. */
	dateOrderConflict: { readonly dayFirst: string; readonly monthFirst: string };
	/** A number can mean minutes or hours, or `9.15` a quarter past nine. */
	durationFormUndecided: { readonly column: string; readonly examples: readonly string[] };
	/** It is not known which period the rows of the file belong to. */
	periodUndecided: Record<string, never>;
	/** Rows are to be divided at the go-live date, which is not given. */
	goLiveMissing: Record<string, never>;
	/** Two files are the same, byte for byte. */
	sameFileTwice: { readonly other: string };
	/** No row could be used. */
	noUsableRows: { readonly rows: number };

	/** A cell that every entry needs is empty. */
	missingCell: { readonly field: Field };
	dateUnreadable: { readonly found: string; readonly order: DateOrder };
	/** A day and month without a year. */
	dateWithoutYear: { readonly found: string };
	/** There is no such day, as 30 February, or a thirteenth month. */
	dateNoSuchDay: { readonly found: string; readonly order: DateOrder };
	/** The year lies outside 1990–2099. */
	dateOutOfRange: { readonly found: string };
	durationUnreadable: { readonly found: string; readonly form: DurationForm };
	durationNegative: { readonly found: string };
	durationZero: { readonly found: string };
	durationTooLong: { readonly found: string; readonly hours: number };
	clockUnreadable: { readonly found: string };
	/** The end lies before the start, and that was chosen to be an error. */
	endBeforeStart: { readonly found: string };
	periodUnreadable: { readonly found: string };
	groupUnreadable: { readonly found: string };
	/** The row holds text beyond the last column, so that cells may have shifted. */
	rowTooLong: { readonly found: number; readonly expected: number };
	/** The names of the columns stand between the rows again. */
	repeatedHeader: Record<string, never>;
	/** The row is a total of other rows. */
	totalRow: { readonly found: string };
	/** An equal row was already counted. */
	duplicateRow: Record<string, never>;

	/** Equal rows exist; `kept`: they are all counted. */
	duplicateRows: { readonly count: number; readonly seconds: number; readonly kept: boolean };
	/** Totals were left out. */
	totalRowsLeftOut: { readonly count: number };
	/** Entries cross midnight. */
	crossedMidnight: { readonly count: number };
	/** The given duration is not end − start (by more than a minute). */
	durationsDisagree: { readonly count: number };
	/** Durations that were no whole seconds were rounded. */
	roundedToSeconds: { readonly count: number };
	/** Years of two digits were read as 20yy. */
	twoDigitYears: { readonly count: number };
	/** Cells that do not matter to the minutes could not be read, and count as not registered. */
	optionalUnreadable: { readonly field: Field; readonly count: number; readonly examples: readonly string[] };

	/** The mapping of activities lacks a column. */
	mappingColumnMissing: { readonly column: string };
	/** A flag is neither yes nor no. */
	mappingFlagUnreadable: { readonly activity: string; readonly found: string };
	/** An activity is marked as administration, and not as working time. */
	administrationOutsideWork: { readonly activity: string };
	/** An activity has two different decisions. */
	mappingTwice: { readonly activity: string };
}
