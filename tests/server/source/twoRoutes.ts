import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import pg from 'pg';
import { inject } from 'vitest';
import { run } from '../../../src/cli/measure.ts';
import { quoteName } from '#lib/server/source/sqlText.ts';
import { testPostgres } from '../postgres.ts';

export interface Answer {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}

/** A column of a table under test: its name and its PostgreSQL type. */
export type Columns = readonly (readonly [name: string, type: string])[];

/** A database of its own, in which time logs are tables. */
export interface SourceDatabase {
	readonly url: string;
	readonly client: pg.Client;
	/** Makes a table of texts that PostgreSQL reads as the types say; null = no value. */
	make(table: string, columns: Columns, rows: readonly (readonly (string | null)[])[]): Promise<void>;
	/** The table as a file of the same name, every cell as the text that PostgreSQL shows; its path. */
	exported(table: string): Promise<string>;
}

/** Null where there is no PostgreSQL; the reason was printed, and on CI that is an error. */
export async function sourceDatabase(): Promise<SourceDatabase | null> {
	const postgres = await testPostgres(inject('sharedFolder'));
	if (postgres.url === null) return null;
	const name = `source_${randomBytes(6).toString('hex')}`;
	const admin = new pg.Client({ connectionString: postgres.url });
	await admin.connect();
	await admin.query(`CREATE DATABASE ${name}`);
	await admin.end();
	const address = new URL(postgres.url);
	address.pathname = `/${name}`;
	const client = new pg.Client({ connectionString: address.href });
	await client.connect();
	return {
		url: address.href,
		client,
		async make(table, columns, rows) {
			await client.query(`DROP TABLE IF EXISTS ${quoteName(table)}`);
			const list = columns.map(([column, type]) => `${quoteName(column)} ${type}`);
			await client.query(`CREATE TABLE ${quoteName(table)} (${list.join(', ')})`);
			const unnested = columns.map((_, place) => `$${place + 1}::text[]`);
			const cells = columns.map(([, type], place) => `c${place}::${type.replace(/ (primary|not).*$/i, '')}`);
			await client.query(
				`INSERT INTO ${quoteName(table)} SELECT ${cells.join(', ')} FROM unnest(${unnested.join(', ')})` +
					` AS cells(${columns.map((_, place) => `c${place}`).join(', ')})`,
				columns.map((_, place) => rows.map((row) => row[place])),
			);
		},
		async exported(table) {
			const { fields } = await client.query(`SELECT * FROM ${quoteName(table)} LIMIT 0`);
			const cells = fields.map(({ name: column, dataTypeID }) => {
				// A time with a zone is read as the clock showed it; its offset is no part of a time log.
				const shown = dataTypeID === pg.types.builtins.TIMESTAMPTZ ? '::timestamp' : '';
				return `${quoteName(column)}${shown}::text`;
			});
			const { rows } = await client.query<string[]>({
				text: `SELECT ${cells.join(', ')} FROM ${quoteName(table)}`,
				rowMode: 'array',
			});
			const path = join(mkdtempSync(join(inject('sharedFolder'), 'export-')), table);
			const head = fields.map((field) => field.name);
			writeFileSync(path, Papa.unparse([head, ...rows.map((row) => row.map((cell) => cell ?? ''))]));
			return path;
		},
	};
}

export async function halftijd(...args: string[]): Promise<Answer> {
	let out = '';
	let err = '';
	const code = await run(args, {
		out: (text) => (out += text),
		err: (text) => (err += text),
		language: 'nl',
	});
	return { code, out, err };
}

/** A measurement without what can only be said of files: their bytes. */
export function withoutFiles(out: string): unknown {
	const { files, ...rest } = JSON.parse(out) as { files: { name: string; rows: number }[] };
	return { ...rest, files: files.map(({ name, rows }) => ({ name, rows })) };
}
