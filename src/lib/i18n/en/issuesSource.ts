import type { RejectReason, SourceIssues } from '#lib/core/issues/source.ts';
import type { IssueTexts } from '../issueTexts.ts';
import { formats } from './formats.ts';
import { FIELD } from './issuesTimelog.ts';

const REASON: Readonly<Record<RejectReason, string>> = {
	personMissing: 'the person is empty',
	dateMissing: 'the date is empty',
	dateUnusable: 'the date cannot be read, or lies outside 1990–2099',
	activityMissing: 'the activity is empty',
	total: 'it is a total of other rows',
	durationMissing: 'the duration is empty, or the start time or the end time',
	durationUnreadable: 'the duration cannot be read',
	durationNegative: 'the duration is below zero',
	durationZero: 'the duration is zero',
	durationTooLong: 'the duration is longer than 24 hours',
	clockUnreadable: 'the start time or the end time cannot be read',
	endBeforeStart: 'the end lies before the start',
	periodUnreadable: 'the period is neither ‘before’ nor ‘after’',
	groupUnreadable: 'the group is neither ‘intervention’ nor ‘control’',
	duplicate: 'the same row was already counted',
};

export const issuesSource: IssueTexts<SourceIssues> = {
	sourceAddressUnreadable: () =>
		'The address given with --source is no address of PostgreSQL. Write it like this: postgres://user@server:5432/database.',
	sourceUnreachable: ({ place, reason }) =>
		`There is no connection to ${place}. The database says: ${reason}. Check the address, the user and the password.`,
	sourceFailed: ({ table, reason }) =>
		`The database cannot add up the table ‘${table}’ and says: ${reason}. Check that this user may read the table.`,
	sourceTableMissing: ({ table }) =>
		`There is no table or view ‘${table}’, or this user may not see it. Write the name as table or as schema.table.`,
	sourceTableTwice: ({ table }) =>
		`The table ‘${table}’ is named twice, so every row would count twice. Name every table once.`,
	columnTypeNotAccepted: ({ column, field, found, expected }) =>
		`The column ‘${column}’ has the type ${found}. For ${FIELD[field]} we expect one of these: ${expected.join(', ')}. Choose another column with --columns, or make a view with another type.`,
	momentsAsText: ({ column, field }) =>
		`The column ‘${column}’ (${FIELD[field]}) holds a date and a time as text. We expect the type timestamp. Make a view in which this column is a timestamp.`,
	rowsOfTableRejected: ({ reason, count }) =>
		`${formats.number(count)} ${count === 1 ? 'row does' : 'rows do'} not count: ${REASON[reason]}.`,
};
