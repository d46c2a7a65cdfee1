import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from '../svelte.config.js';

export default ts.config(
	{ ignores: ['**/node_modules/', '**/build/', '**/.svelte-kit/', '**/test-results/'] },
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'no-undef': 'off',
			eqeqeq: 'error',
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig },
		},
		rules: {
			// The app stands at the root of its own address.
			'svelte/no-navigation-without-resolve': 'off',
			// State is replaced as a whole ($state.raw), so a Map or Set that a function fills is no state.
			'svelte/prefer-svelte-reactivity': 'off',
		},
	},
	{
		files: ['src/lib/core/**/*.ts'],
		rules: {
			'no-restricted-properties': [
				'error',
				{ object: 'Math', property: 'random', message: 'Randomness is an argument (core/rng).' },
				{ object: 'Date', property: 'now', message: 'The date is an argument.' },
			],
			'no-restricted-globals': ['error', 'Intl', 'performance', 'crypto', 'window', 'document', 'process'],
		},
	},
);
