import { DatabaseFailure } from './databaseFailure.ts';
import type { DatabasePlace } from './environment.ts';
import { openDatabase, type Database } from './openDatabase.ts';

/** The one database of a server: opened when it is first needed, shared by all who need it. */
export interface DatabaseOnce {
	/** @throws DatabaseFailure when it cannot be opened; who asks later makes a new attempt */
	get(): Promise<Database>;
	/** Waits for what runs, and closes. Not opened: nothing happens. */
	close(): Promise<void>;
}

export function databaseOnce(place: DatabasePlace): DatabaseOnce {
	let opening: Promise<Database> | null = null;

	async function open(): Promise<Database> {
		const { database, problem } = await openDatabase(place);
		if (problem) throw new DatabaseFailure(problem);
		return database;
	}

	return {
		get() {
			opening ??= open().catch((failure: unknown) => {
				opening = null;
				throw failure;
			});
			return opening;
		},
		async close() {
			const database = await opening?.catch(() => null);
			opening = null;
			await database?.destroy();
		},
	};
}
