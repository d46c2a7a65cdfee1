import { resolve } from 'node:path';

/** Where the data of the server live: in a folder of this machine, or in a PostgreSQL (or Citus) elsewhere. */
export type DatabasePlace =
	{ readonly kind: 'folder'; readonly folder: string } | { readonly kind: 'postgres'; readonly url: string };

/** What the surroundings say, once, for the whole server. */
export interface Environment {
	readonly database: DatabasePlace;
	/** Where people reach the server: `https://halftijd.example`. */
	readonly origin: string;
}

/** Variables as `process.env` holds them. */
export type Variables = { readonly [name: string]: string | undefined };

const DATA_FOLDER = '.halftijd';

/**
 * Reads the environment; nothing is opened.
 *
 * `DATABASE_URL`: a PostgreSQL, `postgres://…`. Without it the database is a folder.
 * `HALFTIJD_DATA`: the folder with everything the server keeps; `.halftijd` where nothing is said.
 * `ORIGIN`: the address that readers type; this machine where nothing is said.
 */
export function readEnvironment(variables: Variables): Environment {
	const url = variables['DATABASE_URL']?.trim();
	const origin = (
		variables['ORIGIN']?.trim() || `http://localhost:${variables['PORT']?.trim() || '3000'}`
	).replace(/\/$/, '');
	if (url) return { origin, database: { kind: 'postgres', url } };
	const folder = resolve(variables['HALFTIJD_DATA']?.trim() || DATA_FOLDER);
	return { origin, database: { kind: 'folder', folder } };
}
