import charts from '../../styles/charts.css?raw';
import tokens from '../../styles/tokens.css?raw';

/** SVG attributes by their name. */
export type Look = Readonly<Record<string, string>>;

const PROPERTIES = [
	'fill',
	'stroke',
	'stroke-width',
	'stroke-dasharray',
	'stroke-linecap',
	'stroke-linejoin',
	'paint-order',
	'font-size',
	'font-weight',
];

const light = new Map(
	// what follows is for paper and for colours that the reader chose
	[...(tokens.split('@media')[0] ?? '').matchAll(/(--[\w-]+):\s*(?:light-dark\(([^,]+),|([^;]+);)/g)].map(
		([, name = '', value, plain]): [string, string] => [
			name,
			(value ?? plain ?? '').replace(/\s+/g, ' ').trim(),
		],
	),
);

/** The value of a token in the light theme, as it is on paper. */
export function lightToken(name: string): string {
	const value = light.get(name);
	if (value === undefined) throw new Error(`The style sheet has no token ${name}.`);
	return value;
}

/**
 * What the style sheet of the charts gives a class, as attributes with the colours of the light theme: a file outside the
 * page has no style sheet. Rules come in the order of the sheet; `text` is the rule of every text of a chart.
 */
export const chartLook: readonly (readonly [name: string, look: Look])[] = rulesOf(charts);

function rulesOf(sheet: string): [string, Look][] {
	const plain = sheet.replace(/\/\*[\s\S]*?\*\//g, '').split('@media')[0] ?? '';
	return [...plain.matchAll(/^([^{}@]+)\{([^{}]*)\}/gm)].flatMap(([, selectors = '', body = '']) =>
		selectors.split(',').flatMap((selector): [string, Look][] => {
			const name = /^(?:\.chart )?(?:\.([\w-]+)|(text))$/.exec(selector.trim());
			const look = lookOf(body);
			return name && Object.keys(look).length > 0 ? [[name[1] ?? name[2] ?? '', look]] : [];
		}),
	);
}

function lookOf(body: string): Look {
	return Object.fromEntries(
		body
			.split(';')
			.map((line) => line.split(':').map((part) => part.trim()))
			.filter((pair): pair is [string, string] => PROPERTIES.includes(pair[0] ?? '') && pair.length === 2)
			.map(([property, value]) => [
				property,
				value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => lightToken(name)),
			]),
	);
}
