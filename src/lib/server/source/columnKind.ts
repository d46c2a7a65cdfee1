import type { Field } from '#lib/core/timelog/fields.ts';

/** What a column of a table can hold, as far as reading a time log goes. `label`: yes/no and the like, read as text. */
export type ColumnKind =
	'text' | 'label' | 'whole' | 'number' | 'float' | 'date' | 'moment' | 'clock' | 'interval' | 'other';

const KINDS: Readonly<Record<string, ColumnKind>> = {
	text: 'text',
	varchar: 'text',
	bpchar: 'text',
	name: 'text',
	citext: 'label',
	bool: 'label',
	uuid: 'label',
	int2: 'whole',
	int4: 'whole',
	int8: 'number',
	numeric: 'number',
	float4: 'float',
	float8: 'float',
	date: 'date',
	timestamp: 'moment',
	timestamptz: 'moment',
	time: 'clock',
	timetz: 'clock',
	interval: 'interval',
};

/** @param category  `typtype` of PostgreSQL: `e` is an enumeration */
export function columnKind(type: string, category: string): ColumnKind {
	return category === 'e' ? 'label' : (KINDS[type] ?? 'other');
}

const NAMES: readonly ColumnKind[] = ['text', 'label', 'whole', 'number'];

const ACCEPTED: Partial<Record<Field, readonly ColumnKind[]>> = {
	date: ['date', 'moment', 'text'],
	minutes: ['whole', 'number', 'float', 'interval', 'clock', 'text'],
	start: ['clock', 'moment', 'text'],
	end: ['clock', 'moment', 'text'],
	contacts: ['whole', 'number', 'text'],
};

/** PostgreSQL types by which a column can be given this meaning, for people. */
const TYPES_OF_KIND: Readonly<Record<ColumnKind, readonly string[]>> = {
	text: ['text', 'varchar', 'char'],
	label: ['citext', 'boolean', 'uuid', 'enum'],
	whole: ['smallint', 'integer'],
	number: ['bigint', 'numeric'],
	float: ['real', 'double precision'],
	date: ['date'],
	moment: ['timestamp', 'timestamptz'],
	clock: ['time'],
	interval: ['interval'],
	other: [],
};

export function accepts(field: Field, kind: ColumnKind): boolean {
	return (ACCEPTED[field] ?? NAMES).includes(kind);
}

export function acceptedTypes(field: Field): readonly string[] {
	return (ACCEPTED[field] ?? NAMES).flatMap((kind) => TYPES_OF_KIND[kind]);
}
