// Installs packages of Debian or Ubuntu, where this account may. Node built-ins only.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** What went wrong on the ways that were tried; of interest only when none leads anywhere. */
export const attempts = /** @type {string[]} */ ([]);

/** @param {string[]} packages @returns {boolean} whether it was tried */
export function installWithApt(packages) {
	if (!succeeds('apt-get', ['--version'])) return false;
	const isRoot = process.getuid?.() === 0;
	if (!isRoot && !succeeds('sudo', ['-n', 'true'])) return false;
	const apt = ['apt-get', '-q', '-o', 'DPkg::Lock::Timeout=120'];
	const [program = '', ...start] = isRoot ? apt : ['sudo', '-n', ...apt];
	attempt(program, [...start, 'update'], { limitSeconds: 300 });
	attempt(program, [...start, 'install', '-y', '--no-install-recommends', ...packages], {
		limitSeconds: 600,
	});
	return true;
}

/** @param {string} program @param {string[]} args */
export function succeeds(program, args) {
	return spawnSync(program, args, { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/** Runs a program, and notes why when it fails.
 * @param {string} program @param {string[]} args @param {{ limitSeconds: number }} limit */
export function attempt(program, args, { limitSeconds }) {
	const ended = spawnSync(program, args, {
		encoding: 'utf8',
		stdio: ['ignore', 'ignore', 'pipe'],
		timeout: limitSeconds * 1000,
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
	});
	if (ended.status === 0) return;
	const reason = ended.error?.message ?? ended.stderr.trim().split('\n').slice(-5).join('\n');
	attempts.push(`${program} ${args.join(' ')}\n${reason}`);
}
