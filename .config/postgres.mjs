// Finds the programs of a PostgreSQL server for the tests, and brings them when the machine has none. Node built-ins only.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { installWithApt } from './apt.mjs';

export const NO_POSTGRES =
	'No PostgreSQL was found and none could be installed. Install PostgreSQL 14 or newer, ' +
	'or set TEST_DATABASE_URL to one in which the tests may make databases, and run `npm test` again.';

/** Where distributions keep `initdb`: one folder per version. */
const VERSIONED = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt', '/Library/PostgreSQL'];

/**
 * The folder with `initdb` and `postgres`, of the newest version there is, or null.
 * @returns {string | null}
 */
export function findPostgres() {
	const onPath = (process.env.PATH ?? '').split(delimiter);
	const versions = VERSIONED.filter((folder) => existsSync(folder)).flatMap((folder) =>
		readdirSync(folder)
			.filter((name) => /^(postgresql(@\d+)?|\d+)$/.test(name))
			.sort((a, b) => number(b) - number(a))
			.map((name) => join(folder, name, 'bin')),
	);
	const hasBoth = (/** @type {string} */ folder) =>
		['initdb', 'postgres'].every((name) => existsSync(join(folder, name)));
	return [...versions, ...onPath].find(hasBoth) ?? null;
}

/** @returns {string | null} the folder, or null when it could not be installed */
export function installPostgres() {
	installWithApt(['postgresql']);
	return findPostgres();
}

/** @param {string} name */
function number(name) {
	return Number(name.replace(/\D/g, '')) || 0;
}
