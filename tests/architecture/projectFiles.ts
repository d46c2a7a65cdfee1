import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A file of the project: its path from the project's root, with forward slashes, and its text. */
export interface ProjectFile {
	readonly path: string;
	readonly text: string;
}

/** Every file below the folder whose name ends with one of the endings, in the order of their paths. */
export function filesBelow(folder: string, endings: readonly string[]): ProjectFile[] {
	return readdirSync(root + folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
		.map((entry) => `${entry.parentPath}/${entry.name}`)
		.sort()
		.map((full) => ({ path: full.slice(root.length), text: readFileSync(full, 'utf8') }));
}

/** The names at the top of the project; without git, those that a build or a test run does not make. */
export function topLevelNames(): string[] {
	try {
		const listed = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8', stdio: 'pipe' });
		return [...new Set(listed.split('\n').map((path) => path.split('/')[0] ?? ''))].filter(Boolean);
	} catch {
		const made = ['.git', 'node_modules', 'build', '.svelte-kit', 'test-results', 'playwright-report'];
		return readdirSync(root).filter((name) => !made.includes(name));
	}
}
