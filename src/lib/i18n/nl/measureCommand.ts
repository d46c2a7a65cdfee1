import { formats } from './formats.ts';

export const measureCommand = {
	usage: [
		'Gebruik: halftijd measure BESTAND... [--before BESTAND --after BESTAND] [--goLive JJJJ-MM-DD]',
		'         [--mapping BESTAND] [--columns naam=veld,...] [--dateOrder dmy|mdy|ymd]',
		'         [--unit person|department|organisation] [--washoutDays N]',
		'         [--duplicates auto|keepOne|keepAll] [--title TEKST]',
		'         [--goal halve2030|max20] [--baseline DEEL --baselineDate JJJJ-MM-DD]',
		'         [--replicates N] [--seed N] [--json | --out MAP]',
		'Of:      halftijd measure --source postgres://GEBRUIKER@SERVER/DATABASE --table TABEL ... (of --before TABEL',
		'         --after TABEL). De database telt op per persoon en dag; de rijen zelf blijven daar. Het wachtwoord',
		'         mag in PGPASSWORD staan. Kolommen worden aan hun naam herkend; wijs andere aan met --columns.',
		'',
	].join('\n'),
	noFiles: 'Geef minstens één bestand, of --before en --after.',
	noTables: 'Bij --source hoort minstens één --table, of --before en --after met de naam van een tabel.',
	tableWithoutSource: 'Bij --table hoort --source postgres://gebruiker@server/database.',
	filesWithSource:
		'Met --source leest measure tabellen en geen bestanden. Noem de tabel met --table, of laat --source weg.',
	adding: (tables: readonly string[]) => `De database telt op: ${tables.join(', ')} …`,
	unknownOption: (option: string) =>
		`De optie ${option} bestaat niet of mist een waarde. Zie halftijd measure --help.`,
	wrongValue: (option: string, found: string, expected: string) =>
		`--${option}: ‘${found}’ kan niet. Verwacht: ${expected}.`,
	onlyOneOf: (first: string, second: string) => `Kies --${first} of --${second}, niet allebei.`,
	together: (first: string, second: string) => `--${first} en --${second} horen bij elkaar. Geef ze allebei.`,
	noSuchFile: (path: string) => `${path}: dit bestand is er niet, of het is niet te lezen.`,
	unknownField: (field: string, known: readonly string[]) =>
		`--columns: ‘${field}’ is geen veld. Kies uit ${known.join(', ')}, of - om de kolom niet te gebruiken.`,
	reading: (name: string, fraction: number) => `${name} ${formats.percent(fraction, 0)}`,
	suggested: (activity: string, kind: string) =>
		`‘${activity}’ telt als ${kind}: ons voorstel, want er is geen indeling gegeven`,
	written: (path: string) => `Geschreven: ${path}`,
	kinds: {
		administration: 'administratie',
		care: 'zorg',
		none: 'geen werktijd',
	},
	rejected: (count: number) =>
		count === 1 ? '1 rij is afgekeurd:' : `${formats.number(count)} rijen zijn afgekeurd:`,
	more: (count: number) => `… en nog ${formats.number(count)}.`,
	rejectedHeads: {
		file: 'bestand',
		row: 'rij',
		column: 'kolom',
		found: 'stond er',
		problem: 'probleem',
	},
	defaultTitle: 'Meting',
};
