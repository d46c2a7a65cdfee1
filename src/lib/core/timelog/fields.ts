/** What a column can mean. `minutes` is the duration, in whatever form it stands in the file. */
export const FIELDS = [
	'person',
	'date',
	'activity',
	'minutes',
	'start',
	'end',
	'role',
	'department',
	'organisation',
	'period',
	'group',
	'aiUse',
	'contacts',
] as const;

export type Field = (typeof FIELDS)[number];
