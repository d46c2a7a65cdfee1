import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
	interface ProvidedContext {
		/** A folder for what test files share in one run: see postgres.ts. Empty until one needs it. */
		sharedFolder: string;
	}
}

/** Gives the run one folder, and afterwards stops and removes what is in it. */
export default function setup(project: TestProject): () => void {
	const folder = mkdtempSync(join(tmpdir(), 'halftijd-'));
	project.provide('sharedFolder', folder);
	return () => {
		stopCluster(join(folder, 'postgres'));
		rmSync(folder, { recursive: true, force: true });
	};
}

/** Ends the PostgreSQL of a data folder at once; nothing in it is to be kept. */
export function stopCluster(data: string): void {
	const pidFile = join(data, 'postmaster.pid');
	if (!existsSync(pidFile)) return;
	const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
	if (!Number.isInteger(pid) || pid <= 1) return;
	try {
		process.kill(pid, 'SIGQUIT');
	} catch {
		return;
	}
	for (let tries = 0; tries < 100 && existsSync(pidFile); tries++) spawnSync('sleep', ['0.05']);
}
