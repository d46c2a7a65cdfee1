import process from 'node:process';
import { databaseOnce, type DatabaseOnce } from './database/databaseOnce.ts';
import { readEnvironment, type Environment } from './database/environment.ts';
import { ReleaseDesk } from './releases/releaseDesk.ts';

/** What one running server has: made once, also when a development server loads its modules anew. */
export interface ThisServer {
	readonly environment: Environment;
	readonly database: DatabaseOnce;
	readonly releases: ReleaseDesk;
}

const KEY = Symbol.for('halftijd.server');

/** The server that this process is. Nothing is opened before it is used. */
export function thisServer(): ThisServer {
	const holder = globalThis as { [KEY]?: ThisServer };
	return (holder[KEY] ??= begin());
}

function begin(): ThisServer {
	const environment = readEnvironment(process.env);
	const database = databaseOnce(environment.database);
	const releases = new ReleaseDesk();
	// Sent by the server program when it is told to stop, and when all answers have been given.
	process.once('halftijd:stopping', () => void releases.cancel());
	process.once('sveltekit:shutdown', () => void releases.cancel().then(() => database.close()));
	return { environment, database, releases };
}
