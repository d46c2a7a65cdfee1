import { issue, type Issue } from '../issue.ts';

/** What was counted over the rows of one file or table, in rows and seconds. */
export interface RowCounts {
	readonly totals: number;
	readonly crossed: number;
	readonly disagreeing: number;
	readonly rounded: number;
	readonly shortYears: number;
	readonly repeatedKept: number;
	readonly repeatedKeptSeconds: number;
	readonly repeatedLeft: number;
	readonly repeatedLeftSeconds: number;
}

/** What is said once of a file or table instead of at every row, in the order in which it is read. */
export function rowCountIssues(counts: RowCounts, file: string): Issue[] {
	const where = { file };
	const repeated = (count: number, seconds: number, kept: boolean) =>
		count > 0 ? [issue('duplicateRows', 'warning', { count, seconds, kept }, where)] : [];
	const said = (
		code: 'totalRowsLeftOut' | 'crossedMidnight' | 'durationsDisagree' | 'roundedToSeconds' | 'twoDigitYears',
		severity: 'warning' | 'note',
		count: number,
	) => (count > 0 ? [issue(code, severity, { count }, where)] : []);
	return [
		...repeated(counts.repeatedKept, counts.repeatedKeptSeconds, true),
		...repeated(counts.repeatedLeft, counts.repeatedLeftSeconds, false),
		...said('totalRowsLeftOut', 'warning', counts.totals),
		...said('crossedMidnight', 'note', counts.crossed),
		...said('durationsDisagree', 'warning', counts.disagreeing),
		...said('roundedToSeconds', 'note', counts.rounded),
		...said('twoDigitYears', 'note', counts.shortYears),
	];
}
