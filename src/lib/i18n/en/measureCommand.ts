import type { measureCommand as dutch } from '../nl/measureCommand.ts';
import { formats } from './formats.ts';

export const measureCommand: typeof dutch = {
	usage: [
		'Usage: halftijd measure FILE... [--before FILE --after FILE] [--goLive YYYY-MM-DD]',
		'       [--mapping FILE] [--columns name=field,...] [--dateOrder dmy|mdy|ymd]',
		'       [--unit person|department|organisation] [--washoutDays N]',
		'       [--duplicates auto|keepOne|keepAll] [--title TEXT]',
		'       [--goal halve2030|max20] [--baseline SHARE --baselineDate YYYY-MM-DD]',
		'       [--replicates N] [--seed N] [--json | --out DIR]',
		'Or:    halftijd measure --source postgres://USER@SERVER/DATABASE --table TABLE ... (or --before TABLE',
		'       --after TABLE). The database adds up by person and day; the rows themselves stay there. The password',
		'       may be in PGPASSWORD. Columns are recognised by their name; point out others with --columns.',
		'',
	].join('\n'),
	noFiles: 'Give at least one file, or --before and --after.',
	noTables: 'With --source give at least one --table, or --before and --after with the name of a table.',
	tableWithoutSource: 'With --table give --source postgres://user@server/database too.',
	filesWithSource:
		'With --source measure reads tables and no files. Name the table with --table, or leave --source out.',
	adding: (tables) => `The database adds up: ${tables.join(', ')} …`,
	unknownOption: (option) => `Option ${option} does not exist or lacks a value. See halftijd measure --help.`,
	wrongValue: (option, found, expected) => `--${option}: ‘${found}’ is not possible. Expected: ${expected}.`,
	onlyOneOf: (first, second) => `Choose --${first} or --${second}, not both.`,
	together: (first, second) => `--${first} and --${second} belong together. Give both.`,
	noSuchFile: (path) => `${path}: this file does not exist, or it cannot be read.`,
	unknownField: (field, known) =>
		`--columns: ‘${field}’ is not a field. Choose from ${known.join(', ')}, or - to leave the column out.`,
	reading: (name, fraction) => `${name} ${formats.percent(fraction, 0)}`,
	suggested: (activity, kind) => `‘${activity}’ counts as ${kind}: our suggestion, as no mapping was given`,
	written: (path) => `Written: ${path}`,
	kinds: {
		administration: 'administration',
		care: 'care',
		none: 'not working time',
	},
	rejected: (count) => (count === 1 ? '1 row was rejected:' : `${formats.number(count)} rows were rejected:`),
	more: (count) => `… and ${formats.number(count)} more.`,
	rejectedHeads: {
		file: 'file',
		row: 'row',
		column: 'column',
		found: 'found',
		problem: 'problem',
	},
	defaultTitle: 'Measurement',
};
