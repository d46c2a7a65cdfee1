import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { findPostgres, NO_POSTGRES } from '../../.config/postgres.mjs';
import { madeOnce } from './madeOnce.ts';

/** The real PostgreSQL of this run: an address at which databases can be made, or why there is none. */
export type TestPostgres =
	| { readonly url: string; readonly reason: null; readonly data: string | null }
	| { readonly url: null; readonly reason: string; readonly data: null };

/**
 * TEST_DATABASE_URL, or else a cluster of its own in the folder of this run: made by the first test file that asks,
 * shared by the others. On CI there must be one.
 */
export async function testPostgres(sharedFolder: string): Promise<TestPostgres> {
	const given = process.env['TEST_DATABASE_URL'];
	if (given) return { url: given, reason: null, data: null };
	const programs = findPostgres();
	if (!programs) {
		if (process.env['CI']) throw new Error(NO_POSTGRES);
		process.stdout.write(`Left out: everything on PostgreSQL. ${NO_POSTGRES}\n`);
		return { url: null, reason: NO_POSTGRES, data: null };
	}
	const data = join(sharedFolder, 'postgres');
	await madeOnce(join(sharedFolder, 'postgres-started'), () => startCluster(programs, data));
	return { url: clusterUrl(data), reason: null, data };
}

/** A cluster that listens on a socket in its folder only. Throws with the words of PostgreSQL when it does not start. */
export function startCluster(programs: string, data: string): void {
	const account = accountForPostgres();
	if (!existsSync(join(data, 'PG_VERSION'))) {
		mkdirSync(data, { recursive: true });
		if (account) {
			chownSync(data, account.uid, account.gid);
			// The folder above is of this account alone; PostgreSQL must pass through it.
			run('chmod', ['711', join(data, '..')], null);
		}
		const options = ['-U', 'halftijd', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
		run(join(programs, 'initdb'), ['-D', data, ...options], account);
	}
	const settings = `-k ${data} -c listen_addresses= -c max_connections=60 -c shared_buffers=16MB`;
	run(
		join(programs, 'pg_ctl'),
		['start', '-w', '-t', '60', '-D', data, '-l', join(data, 'log'), '-o', settings],
		account,
	);
}

/** The address of a database in a cluster of `startCluster`. */
export function clusterUrl(data: string, database = 'postgres'): string {
	return `postgres://halftijd@localhost/${database}?host=${encodeURIComponent(data)}`;
}

/** PostgreSQL refuses to run as root: then an account without rights runs it. */
function accountForPostgres(): { readonly uid: number; readonly gid: number } | null {
	if (process.getuid?.() !== 0) return null;
	for (const name of ['postgres', 'nobody']) {
		const line = readFileSync('/etc/passwd', 'utf8')
			.split('\n')
			.find((each) => each.startsWith(`${name}:`));
		const [, , uid, gid] = line?.split(':') ?? [];
		if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
	}
	return null;
}

function run(program: string, args: string[], account: { uid: number; gid: number } | null): void {
	const ended = spawnSync(program, args, {
		encoding: 'utf8',
		cwd: '/',
		// The server outlives `pg_ctl` and would hold these open.
		stdio: ['ignore', 'ignore', 'pipe'],
		timeout: 90_000,
		...(account ?? {}),
	});
	if (ended.status !== 0) {
		throw new Error(`${program} ${args.join(' ')}\n${ended.error?.message ?? ended.stderr}`);
	}
}
