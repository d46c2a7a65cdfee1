import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { PGlite, types, type PGliteOptions } from '@electric-sql/pglite';
import { SyncedFolder, syncFolder, syncPath } from './syncedFolder.ts';

/** A PostgreSQL in this process with its folder; `fs` can be told to let go of its files. */
export interface FolderPostgres {
	readonly pglite: PGlite;
	readonly files: SyncedFolder;
}

/** Without `-F`, which would tell PostgreSQL that nothing needs to be synced. */
const START: readonly string[] = [
	...PGlite.defaultStartParams.filter((param) => param !== '-F'),
	// Of the ways to sync only this one is passed on to the operating system.
	...['-c', 'wal_sync_method=fsync'],
];

/** The log grows by a megabyte at a time, for this is a small database: sixteen would be most of the folder. */
const MAKE: readonly string[] = ['--wal-segsize=1'];

/** No databases are ever made from these here, and after a crash all their files would be synced one by one. */
const WITHOUT_TEMPLATES: readonly string[] = [
	`update pg_database set datistemplate = false where datname like 'template%'`,
	...['drop database template0', 'drop database template1'],
];

/** Whole days stay text: as a `Date` they would shift with the time zone. Counts are numbers. */
const parsers: NonNullable<PGliteOptions['parsers']> = {
	[types.DATE]: (text: string) => text,
	[types.INT8]: Number,
};

/**
 * Opens the PostgreSQL in a folder, and makes it when there is none. A new one is made beside its place and moved there
 * when it is whole and on the disk, so that a stop halfway leaves nothing that looks like a database.
 */
export async function openFolderPostgres(
	folder: string,
	onSync?: (path: string) => void,
): Promise<FolderPostgres> {
	if (!existsSync(folder)) {
		const unfinished = `${folder}.new`;
		rmSync(unfinished, { recursive: true, force: true });
		const { pglite } = await start(unfinished);
		for (const statement of WITHOUT_TEMPLATES) await pglite.exec(statement);
		await pglite.close();
		await syncFolder(unfinished);
		renameSync(unfinished, folder);
		await syncPath(dirname(folder));
	}
	return start(folder, onSync);
}

async function start(folder: string, onSync?: (path: string) => void): Promise<FolderPostgres> {
	const files = new SyncedFolder(folder, onSync);
	try {
		const pglite = await PGlite.create({
			fs: files,
			startParams: [...START],
			initDbStartParams: [...MAKE],
			parsers,
		});
		return { pglite, files };
	} catch (failure) {
		files.abandon();
		throw failure;
	}
}
