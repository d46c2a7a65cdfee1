import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A TypeScript program of the tests as one file for Node, which starts faster than one that is translated each time.
 * It stands under node_modules, where it finds its packages. @returns its path
 */
export async function bundledProgram(name: string): Promise<string> {
	const folder = join(root, 'node_modules', '.halftijd-tests', name);
	await build({
		configFile: false,
		root,
		logLevel: 'silent',
		publicDir: false,
		build: {
			ssr: join(root, 'tests', 'server', `${name}.ts`),
			outDir: folder,
			emptyOutDir: false,
			target: 'node20',
			rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
		},
	});
	return join(folder, `${name}.mjs`);
}
