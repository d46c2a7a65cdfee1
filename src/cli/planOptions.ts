import { parseArgs } from 'node:util';
import type { planCommand } from '#lib/i18n/nl/planCommand.ts';

/** The numbers that can be asked for on the command line, by the name of their option. */
const NUMBERS = {
	persons: 'persons',
	days: 'days',
	effect: 'effectMinutes',
	power: 'power',
	alpha: 'alpha',
	tau: 'tau',
	sigma: 'sigma',
	registrationMinutes: 'registrationMinutesPerDay',
} as const;

type NumberName = (typeof NUMBERS)[keyof typeof NUMBERS];

/** The options of `plan`; a number that was not given is null. */
export type PlanOptions = { readonly [Name in NumberName]: number | null } & {
	readonly baselineFile: string | null;
	readonly mapping: string | null;
	readonly json: boolean;
};

/** The option, as it is typed, of a value of the plan. */
export function optionOf(value: string): string {
	const found = Object.entries(NUMBERS).find(([, name]) => name === value);
	return `--${found ? found[0] : value}`;
}

/** The options, or every sentence about what is wrong with them. A number may have a comma or a point. */
export function readPlanOptions(
	args: readonly string[],
	texts: typeof planCommand,
): { readonly options: PlanOptions | null; readonly problems: readonly string[] } {
	const problems: string[] = [];
	let values: Record<string, string | boolean | undefined>;
	try {
		({ values } = parseArgs({
			args: [...args],
			options: {
				...(Object.fromEntries(Object.keys(NUMBERS).map((name) => [name, { type: 'string' }])) as Record<
					string,
					{ type: 'string' }
				>),
				baselineFile: { type: 'string' },
				mapping: { type: 'string' },
				json: { type: 'boolean' },
			},
		}));
	} catch (failure) {
		const option = /'([^' ]*)/.exec(failure instanceof Error ? failure.message : '')?.[1] ?? '';
		return { options: null, problems: [texts.unknownOption(option)] };
	}
	const number = (option: string): number | null => {
		const written = values[option];
		if (typeof written !== 'string') return null;
		const found = Number(written.trim().replace(',', '.'));
		if (written.trim() !== '' && Number.isFinite(found)) return found;
		problems.push(texts.notANumber(option, written));
		return null;
	};
	const numbers = Object.fromEntries(
		Object.entries(NUMBERS).map(([option, name]) => [name, number(option)]),
	) as Record<NumberName, number | null>;
	const text = (option: string) => (typeof values[option] === 'string' ? values[option] : null);
	const options: PlanOptions = {
		...numbers,
		baselineFile: text('baselineFile'),
		mapping: text('mapping'),
		json: values.json === true,
	};
	if (options.mapping !== null && options.baselineFile === null) problems.push(texts.mappingNeedsFile);
	return problems.length > 0 ? { options: null, problems } : { options, problems };
}
