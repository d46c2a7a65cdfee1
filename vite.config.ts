import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { programText } from './.config/programText.ts';
import packageJson from './package.json' with { type: 'json' };

export default defineConfig({
	plugins: [programText(), sveltekit()],
	define: { __HALFTIJD_VERSION__: JSON.stringify(packageJson.version) },
	worker: { format: 'es' },
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/e2e/**', 'tests/bench/**', 'tests/verify/**'],
		environment: 'node',
		// style sheets are left empty, but for those that code reads as text
		css: { include: [/\.css\?raw$/] },
		globalSetup: 'tests/server/sharedFolder.ts',
		setupFiles: 'tests/propertySeed.ts',
		testTimeout: 30_000,
		hookTimeout: 120_000,
	},
});
