import { closeSync, fsyncSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** An open file as the PostgreSQL in this process knows it; `nfd` is its number in Node. */
interface OpenFile {
	readonly nfd: number;
	readonly path?: string;
}

interface FileOperations {
	write(file: OpenFile, ...rest: readonly unknown[]): number;
	open(file: OpenFile): void;
	close(file: OpenFile): void;
	fsync?: (file: OpenFile) => number;
}

/** The PostgreSQL in this process, as PGlite drives it. */
interface Machine {
	readonly NODEFS: unknown;
	_PostgresMainLoopOnce: () => void;
	_PostgresSendReadyForQueryIfNecessary: () => void;
	_pgl_pq_flush: () => void;
	stackRestore: (to: number) => unknown;
}

interface NodeFiles {
	readonly stream_ops: FileOperations;
	tryFSOperation(operation: () => void): void;
}

/** The number of ENOSPC in the PostgreSQL of PGlite. */
const NO_SPACE = 51;

/** Where PostgreSQL ends itself when it cannot write: its log, and what says how far the log counts. */
const VITAL = /\/(pg_wal|pg_xact|global\/pg_control)/;

/** What could not be written or synced was vital, and PostgreSQL was left at once. What was committed is on the disk. */
export class LogRefused extends Error {
	readonly code: 'ENOSPC' | 'EIO';

	constructor(cause: unknown) {
		super('The log of the database could not be written', { cause });
		this.code = (cause as { readonly errno?: number }).errno === NO_SPACE ? 'ENOSPC' : 'EIO';
	}
}

type Options = Awaited<ReturnType<NodeFS['init']>>['emscriptenOpts'];

/**
 * A folder in which what PostgreSQL syncs is synced. PGlite passes every write to the operating system, but its own
 * folder ignores `fsync`; with it, PostgreSQL's own order of writing holds: a commit is answered when its log is on the
 * disk, and data files are on the disk before the log that could repair them is dropped.
 */
export class SyncedFolder extends NodeFS {
	readonly #open = new Set<number>();
	readonly #onSync: ((path: string) => void) | undefined;

	/** @param onSync told of every file and folder that was synced; for tests of a loss of power */
	constructor(folder: string, onSync?: (path: string) => void) {
		super(folder);
		this.#onSync = onSync;
	}

	override async init(
		pglite: PGlite,
		options: Partial<Options>,
	): Promise<{ emscriptenOpts: Partial<Options> }> {
		const { emscriptenOpts } = await super.init(pglite, options);
		const attach = (machine: unknown) => this.#attach(machine as Machine);
		return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), attach] } };
	}

	#attach(machine: Machine): void {
		const files = machine.NODEFS as NodeFiles;
		const leave = (failure: unknown) => {
			const refused = new LogRefused(failure);
			leaveMachine(machine, refused);
			return refused;
		};
		const operations = files.stream_ops;
		const { open: begin, close, write } = operations;
		operations.write = (file, ...rest) => {
			try {
				return write(file, ...rest);
			} catch (failure) {
				throw VITAL.test(file.path ?? '') ? leave(failure) : failure;
			}
		};
		operations.open = (file) => {
			begin(file);
			this.#open.add(file.nfd);
		};
		operations.close = (file) => {
			close(file);
			this.#open.delete(file.nfd);
		};
		operations.fsync = (file) => {
			try {
				files.tryFSOperation(() => sync(file.nfd));
			} catch (failure) {
				// Nobody knows what is on the disk now; only the log can tell, at the next start.
				throw leave(failure);
			}
			this.#onSync?.(file.path ?? '');
			return 0;
		};
	}

	/** Closes the files of a PostgreSQL that broke down and will not close them itself. */
	abandon(): void {
		for (const file of this.#open) {
			try {
				closeSync(file);
			} catch {
				// already closed
			}
		}
		this.#open.clear();
	}
}

/**
 * Makes whatever is asked of this PostgreSQL fail from here on. By itself it would end, which inside a process becomes
 * an endless loop: PGlite goes on after every exception, as long as a question was not read to its end.
 */
function leaveMachine(machine: Machine, reason: LogRefused): void {
	const refuse = () => {
		throw reason;
	};
	machine._PostgresMainLoopOnce = refuse;
	// Called where PGlite catches: from here the exception gets out.
	machine.stackRestore = refuse;
	machine._PostgresSendReadyForQueryIfNecessary = () => undefined;
	machine._pgl_pq_flush = () => undefined;
}

function sync(file: number): void {
	try {
		fsyncSync(file);
	} catch (failure) {
		tolerate(failure);
	}
}

/** Brings a folder with all that is in it to the disk: once, when it is new. Together, so that the disk can combine them. */
export async function syncFolder(folder: string): Promise<void> {
	const entries = await readdir(folder, { withFileTypes: true });
	await Promise.all(
		entries.map((entry) => {
			const path = join(folder, entry.name);
			if (entry.isDirectory()) return syncFolder(path);
			return entry.isFile() ? syncPath(path) : undefined;
		}),
	);
	await syncPath(folder);
}

/** Brings one file, or the list of names in one folder, to the disk. */
export async function syncPath(path: string): Promise<void> {
	const file = await open(path, 'r');
	try {
		await file.sync();
	} catch (failure) {
		tolerate(failure);
	} finally {
		await file.close();
	}
}

/** Windows does not sync what was opened for reading, nor folders at all. */
function tolerate(failure: unknown): void {
	const code = String((failure as NodeJS.ErrnoException).code);
	if (process.platform !== 'win32' || !['EPERM', 'EISDIR', 'EINVAL'].includes(code)) throw failure;
}
