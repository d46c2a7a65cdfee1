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
	open(file: OpenFile): void;
	close(file: OpenFile): void;
	fsync?: (file: OpenFile) => number;
}

interface NodeFiles {
	readonly stream_ops: FileOperations;
	tryFSOperation(operation: () => void): void;
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
		const attach = (module: { readonly NODEFS: unknown }) => this.#attach(module.NODEFS as NodeFiles);
		return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), attach] } };
	}

	#attach(files: NodeFiles): void {
		const operations = files.stream_ops;
		const { open: begin, close } = operations;
		operations.open = (file) => {
			begin(file);
			this.#open.add(file.nfd);
		};
		operations.close = (file) => {
			close(file);
			this.#open.delete(file.nfd);
		};
		operations.fsync = (file) => {
			files.tryFSOperation(() => {
				try {
					fsyncSync(file.nfd);
				} catch (failure) {
					tolerate(failure);
				}
			});
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
