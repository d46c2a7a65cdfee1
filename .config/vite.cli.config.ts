import { defineConfig } from 'vite';
import { fileURLToPath } from 'node:url';

/** The command line: the same source as the app, bundled once for Node. */
export default defineConfig({
	publicDir: false,
	build: {
		ssr: fileURLToPath(new URL('../src/cli/halftijd.ts', import.meta.url)),
		outDir: 'build/cli',
		emptyOutDir: true,
		target: 'node20',
		rolldownOptions: {
			output: {
				entryFileNames: '[name].js',
				chunkFileNames: 'chunks/[name]-[hash].js',
				banner: '#!/usr/bin/env node',
			},
		},
	},
	// PGlite finds its program and data beside its own code, so it stays where it is installed.
	ssr: { noExternal: true, external: ['@electric-sql/pglite', '@electric-sql/pglite/nodefs'] },
});
