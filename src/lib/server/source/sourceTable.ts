import { columnKind, type ColumnKind } from './columnKind.ts';
import type { Connection } from './connection.ts';
import { quoteName } from './sqlText.ts';

export interface SourceColumn {
	readonly name: string;
	readonly kind: ColumnKind;
	/** The type as PostgreSQL writes it, for people. */
	readonly type: string;
}

/** A table or view, as its catalogue describes it. */
export interface SourceTable {
	/** As the person wrote it; the name of the "file" in results. */
	readonly name: string;
	/** Quoted by PostgreSQL itself, so that it can stand in a statement. */
	readonly relation: string;
	readonly columns: readonly SourceColumn[];
	/** Whether a key without nulls makes two equal rows impossible. */
	readonly hasKey: boolean;
}

const FIND = `SELECT c.oid::int8 AS oid, c.oid::regclass::text AS relation
	FROM unnest($1::text[]) WITH ORDINALITY AS asked(name, place)
	JOIN pg_class c ON c.oid = to_regclass(asked.name) AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
	ORDER BY place LIMIT 1`;

const COLUMNS = `SELECT a.attname::text AS name, coalesce(base.typname, own.typname)::text AS type,
		coalesce(base.typtype, own.typtype)::text AS category, format_type(a.atttypid, a.atttypmod) AS written
	FROM pg_attribute a JOIN pg_type own ON own.oid = a.atttypid
	LEFT JOIN pg_type base ON own.typtype = 'd' AND base.oid = own.typbasetype
	WHERE a.attrelid = $1::oid AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`;

const HAS_KEY = `SELECT EXISTS (
		SELECT 1 FROM pg_index i
		WHERE i.indrelid = $1::oid AND i.indisunique AND i.indisvalid AND i.indimmediate
			AND i.indpred IS NULL AND i.indexprs IS NULL
			AND NOT EXISTS (SELECT 1 FROM pg_attribute a
				WHERE a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey) AND NOT a.attnotnull)
	) AND (SELECT c.relkind = 'p' OR NOT c.relhassubclass FROM pg_class c WHERE c.oid = $1::oid) AS found`;

/** Null when there is no such table, or it is not visible to this user. `schema.table`, and capitals may be left out. */
export async function findTable(connection: Connection, name: string): Promise<SourceTable | null> {
	const parts = name.split('.').map(quoteName).join('.');
	const asked = [quoteName(name), parts, quoteName(name.toLowerCase()), parts.toLowerCase()];
	const [found] = await connection.records<{ oid: string; relation: string }>({
		text: FIND,
		values: [asked],
	});
	if (!found) return null;
	const { oid, relation } = found;
	const columns = await connection.records<{
		name: string;
		type: string;
		category: string;
		written: string;
	}>({ text: COLUMNS, values: [oid] });
	const [key] = await connection.records<{ found: boolean }>({
		text: HAS_KEY,
		values: [oid],
	});
	return {
		name,
		relation,
		columns: columns.map(({ name: column, type, category, written }) => ({
			name: column,
			kind: columnKind(type, category),
			type: written,
		})),
		hasKey: key?.found ?? false,
	};
}
