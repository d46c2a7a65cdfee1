import { resolve } from 'node:path';

/** Where the data of the server live: in a folder of this machine, or in a PostgreSQL (or Citus) elsewhere. */
export type DatabasePlace =
	{ readonly kind: 'folder'; readonly folder: string } | { readonly kind: 'postgres'; readonly url: string };

/** What the surroundings say, once, for the whole server. */
export interface Environment {
	readonly database: DatabasePlace;
}

/** Variables as `process.env` holds them. */
export type Variables = { readonly [name: string]: string | undefined };

const DATA_FOLDER = '.halftijd';

/**
 * Reads the environment; nothing is opened.
 *
 * `DATABASE_URL`: a PostgreSQL, `postgres://…`. Without it the database is a folder.
 * `HALFTIJD_DATA`: the folder with everything the server keeps; `.halftijd` where nothing is said.
 */
export function readEnvironment(variables: Variables): Environment {
	const url = variables['DATABASE_URL']?.trim();
	if (url) return { database: { kind: 'postgres', url } };
	return { database: { kind: 'folder', folder: resolve(variables['HALFTIJD_DATA']?.trim() || DATA_FOLDER) } };
}
