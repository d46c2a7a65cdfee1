/** One row of the table of who may import what. */
export interface Layer {
	readonly folder: string;
	/** Folders and files of the project (`src/…`) and packages. `types of …` allows types only. */
	readonly may: readonly string[];
	/** Why, for whoever breaks it. */
	readonly because: string;
}

const NODE = 'node:';
/** Dates as whole days: a shared word like a number, needed wherever an axis or a field shows time. */
const CALENDAR = 'src/lib/core/period.ts';
/** The one model of a table, which charts fill and components show. */
const TABLE = ['src/lib/core/report/table.ts', 'src/lib/core/report/tableToCsv.ts'];
const SVELTE = ['svelte', 'esm-env'];

/**
 * The folders of the house. A file belongs to the longest folder that fits; what is not named under `may`
 * is forbidden. A folder may always import itself.
 */
export const layers: readonly Layer[] = [
	{
		folder: 'src/lib/core',
		may: ['decimal.js', 'pure-rand', 'yalps', 'zod'],
		because: 'The core is data in, data out: no interface, no device, no language.',
	},
	{
		folder: 'src/lib/io',
		may: ['src/lib/core', 'src/lib/workers', 'papaparse', 'hucre', 'fflate'],
		because: 'Reading and writing know files and the core, not who looks at the result.',
	},
	{
		folder: 'src/lib/workers',
		may: ['src/lib/core', 'src/lib/io', 'papaparse', 'hucre'],
		because: 'A worker reads and calculates; it knows no page and no state.',
	},
	{
		folder: 'src/lib/i18n',
		may: ['types of src/lib/core'],
		because: 'Words need to know what the core can say, and nothing else.',
	},
	{
		folder: 'src/lib/charts',
		may: ['types of src/lib/core', CALENDAR, ...TABLE, 'src/lib/i18n', 'd3', 'd3-sankey', ...SVELTE],
		because: 'A chart draws the numbers it is given: it calculates no result and looks up no state.',
	},
	{
		folder: 'src/lib/components',
		may: ['types of src/lib/core', CALENDAR, ...TABLE, 'src/lib/i18n', 'src/lib/charts', ...SVELTE],
		because: 'A component shows what it is given, so that every page can use it.',
	},
	{
		folder: 'src/lib/state',
		may: ['src/lib/core', 'src/lib/io', 'src/lib/workers', ...SVELTE],
		because: 'State holds the open study; how it looks and where it is published is not its business.',
	},
	{
		folder: 'src/lib/server',
		may: [
			'src/lib/core',
			'src/lib/i18n',
			'datasets/demonstration',
			'types of @sveltejs/kit',
			NODE,
			'kysely',
			'zod',
			'@electric-sql/pglite',
			'pg',
			'better-auth',
			'uqr',
		],
		because: 'The server keeps aggregates; it draws nothing and knows no open study.',
	},
	{
		folder: 'src/cli',
		may: [
			'src/lib/core',
			'src/lib/io',
			'src/lib/i18n',
			'src/lib/server/database',
			'src/lib/server/backup',
			'src/lib/server/accounts/recoverAdministrator.ts',
			'src/lib/server/source',
			'datasets/reference',
			'package.json',
			NODE,
		],
		because: 'The command line is the core with a terminal around it, without the web.',
	},
	{
		folder: 'src',
		may: ['src', 'datasets', 'd3', '@sveltejs/kit', '$app', '$env', ...SVELTE],
		because: 'Pages put the parts together; parsing, arithmetic and SQL have their own folders.',
	},
];

/**
 * The way of the data through the core. A step may import itself, the small shared words at the root of the
 * core, `stats`, and the steps before it.
 */
export const coreSteps: readonly string[] = [
	'timelog',
	'panel',
	'stats',
	'estimate',
	'goal',
	'business',
	'uncertainty',
	'report',
	'study',
	'publish',
	'progress',
];
