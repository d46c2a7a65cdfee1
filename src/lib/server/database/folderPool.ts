import { chmodSync, mkdirSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import { issue } from '#lib/core/issue.ts';
import { DatabaseFailure } from './databaseFailure.ts';
import { lockFolder, type FolderLock } from './folderLock.ts';
import { openFolderPostgres, type FolderPostgres } from './folderPostgres.ts';
import { LogRefused } from './syncedFolder.ts';

const READS = /^\s*(select|show|begin|start|commit|rollback|savepoint|release|explain)\b/i;
/** PostgreSQL breaks off when its log cannot grow; below this it is not asked to write. */
const ROOM_NEEDED = 32 * 1024 * 1024;
const LONGEST_WAIT_MS = 30_000;
const NOTHING = { command: 'SELECT', rowCount: 0, rows: [] } satisfies PostgresQueryResult<never>;
const HOUR_MS = 3_600_000;

/**
 * The one connection to the PostgreSQL in a folder, in the form of a pool: who asks for it waits for its turn. A
 * PostgreSQL that broke down is opened anew for the next who asks.
 */
export class FolderPool implements PostgresPool {
	readonly #folder: string;
	readonly #lock: FolderLock;
	readonly #onSync: ((path: string) => void) | undefined;
	readonly #waiting: (() => void)[] = [];
	readonly #client: PostgresPoolClient;
	#running: FolderPostgres | null = null;
	#isTaken = false;
	#isChanged = false;
	#hourly: NodeJS.Timeout | undefined;

	/**
	 * @throws DatabaseFailure when another process holds the folder
	 * @param onSync told of every file that was synced; for tests
	 */
	static async open(folder: string, onSync?: (path: string) => void): Promise<FolderPool> {
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		// Also when the folder was there before, with other rights.
		chmodSync(folder, 0o700);
		const lock = await lockFolder(folder);
		if (!lock) throw new DatabaseFailure(issue('databaseInUse', 'error', { folder }));
		const pool = new FolderPool(folder, lock, onSync);
		try {
			await pool.#start();
		} catch (failure) {
			await lock.release();
			throw failure;
		}
		return pool;
	}

	private constructor(folder: string, lock: FolderLock, onSync: ((path: string) => void) | undefined) {
		this.#folder = folder;
		this.#lock = lock;
		this.#onSync = onSync;
		this.#client = {
			query: ((sql: string, parameters: readonly unknown[]) =>
				this.#query(sql, parameters)) as PostgresPoolClient['query'],
			release: () => this.#pass(),
		};
		// Nothing else tidies a PostgreSQL without background processes, and its log would grow.
		this.#hourly = setInterval(() => void this.#tidy(), HOUR_MS).unref();
	}

	async connect(): Promise<PostgresPoolClient> {
		await this.#turn();
		try {
			await this.#start();
			return this.#client;
		} catch (failure) {
			this.#pass();
			throw failure;
		}
	}

	async end(): Promise<void> {
		clearInterval(this.#hourly);
		await this.#turn();
		const running = this.#running;
		this.#running = null;
		try {
			await running?.pglite.close();
		} finally {
			running?.files.abandon();
			await this.#lock.release();
		}
	}

	async #start(): Promise<void> {
		if (this.#running) return;
		this.#needRoom();
		this.#running = await openFolderPostgres(join(this.#folder, 'database'), this.#onSync);
	}

	async #query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> {
		const running = this.#running;
		// There is nothing left to undo, and the reason for undoing is what must be heard.
		if (!running && /^\s*rollback\b/i.test(sql)) return NOTHING;
		if (!running) throw new DatabaseFailure(issue('databaseLost', 'error', { reason: 'broken off' }));
		if (!READS.test(sql)) {
			this.#needRoom();
			this.#isChanged = true;
		}
		try {
			const { command, rowCount, rows } = await running.pglite.query<R & Record<string, unknown>>(sql, [
				...parameters,
			]);
			return { command, rowCount: rowCount ?? 0, rows } as PostgresQueryResult<R>;
		} catch (failure) {
			if (isBroken(failure)) {
				// It would never answer again. What was committed is on the disk, for the next start to find.
				running.files.abandon();
				this.#running = null;
			}
			throw failure;
		}
	}

	#needRoom(): void {
		const { bavail, bsize } = statfsSync(this.#folder);
		if (bavail * bsize < ROOM_NEEDED) throw new DatabaseFailure(issue('databaseFull', 'error', {}));
	}

	async #tidy(): Promise<void> {
		if (!this.#isChanged || this.#isTaken) return;
		const client = await this.connect();
		try {
			for (const task of ['vacuum', 'checkpoint']) await this.#query(task, []);
			this.#isChanged = false;
		} catch {
			// The next hour tries again; who writes meanwhile is told what is wrong.
		} finally {
			client.release();
		}
	}

	#turn(): Promise<void> {
		if (!this.#isTaken) {
			this.#isTaken = true;
			return Promise.resolve();
		}
		return new Promise((resolve, reject) => {
			const go = () => {
				clearTimeout(patience);
				resolve();
			};
			const patience = setTimeout(() => {
				this.#waiting.splice(this.#waiting.indexOf(go), 1);
				reject(new DatabaseFailure(issue('databaseLost', 'error', { reason: 'busy' })));
			}, LONGEST_WAIT_MS);
			this.#waiting.push(go);
		});
	}

	#pass(): void {
		const next = this.#waiting.shift();
		if (next) next();
		else this.#isTaken = false;
	}
}

/** After PANIC or FATAL, or a fault of its machine code, this PostgreSQL answers no more. */
function isBroken(failure: unknown): boolean {
	if (!(failure instanceof Error)) return true;
	const severity = 'severity' in failure ? String(failure.severity) : '';
	return (
		['PANIC', 'FATAL'].includes(severity) ||
		failure instanceof LogRefused ||
		failure instanceof WebAssembly.RuntimeError ||
		failure.name === 'ExitStatus'
	);
}
