import { build, type Plugin } from 'vite';

const ASKED = /\?program$/;

/**
 * `import text from './x.ts?program'` gives the program that begins in that file, with all it imports, as the text of one
 * script: what a `Worker` of Node runs with `eval: true`. Vite's own `?worker` is for browsers, and the text needs no
 * file beside the server, so that developing, tests and the built server do the same.
 */
export function programText(): Plugin {
	return {
		name: 'halftijd:program-text',
		// before Vite takes the file for a module of the server
		enforce: 'pre',
		load: {
			filter: { id: ASKED },
			async handler(id) {
				const built = await build({
					configFile: false,
					logLevel: 'warn',
					publicDir: false,
					build: {
						ssr: id.replace(ASKED, ''),
						write: false,
						target: 'node20',
						rolldownOptions: { output: { format: 'cjs', codeSplitting: false } },
					},
					ssr: { noExternal: true },
				});
				if (!('output' in built)) this.error(`${id} was built more than once`);
				const [program] = built.output;
				for (const file of program.moduleIds) this.addWatchFile(file);
				return `export default ${JSON.stringify(program.code)};`;
			},
		},
	};
}
