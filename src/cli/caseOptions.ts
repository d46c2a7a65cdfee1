import { parseArgs, type ParseArgsConfig } from 'node:util';
import { issue, type Issue } from '#lib/core/issue.ts';
import { parseIsoDate, type EpochDay } from '#lib/core/period.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '#lib/core/uncertainty/uncertainty.ts';
import type { caseCommand } from '#lib/i18n/nl/caseCommand.ts';

type Texts = typeof caseCommand;

/** What `case` and `finance` were asked; `file` is never empty when there is no problem. */
export interface CaseOptions {
	readonly file: string;
	readonly json: boolean;
	readonly draws: number;
	readonly seed: number;
	readonly today: EpochDay | null;
	/** Where the workbook goes; null = not asked for. */
	readonly xlsx: string | null;
}

/** Every draw keeps all net present values: two million take some 400 MB. */
const MOST_DRAWS = 2_000_000;
const HIGHEST_SEED = 4_294_967_295;

const known = {
	case: { draws: 'string', seed: 'string', today: 'string', xlsx: 'string', json: 'boolean' },
	finance: { json: 'boolean' },
} as const;

/** Reads the words after `case` or `finance`; every problem is listed at once. */
export function readCaseOptions(
	command: keyof typeof known,
	args: readonly string[],
	texts: Texts,
): { readonly options: CaseOptions; readonly problems: readonly Issue[] } {
	const problems: Issue[] = [];
	const kinds: Readonly<Record<string, 'string' | 'boolean'>> = known[command];
	const options: ParseArgsConfig['options'] = Object.fromEntries(
		Object.entries(kinds).map(([name, type]) => [name, { type }]),
	);
	const { values, positionals, tokens } = parseArgs({
		args: [...args],
		options,
		allowPositionals: true,
		strict: false,
		tokens: true,
	});
	const bad = (option: string, found: string, expected: string) =>
		problems.push(issue('badCaseOption', 'error', { option, found, expected }));
	for (const token of tokens) {
		if (token.kind !== 'option' || Object.hasOwn(kinds, token.name)) continue;
		const params = { option: token.rawName, known: Object.keys(kinds).map((name) => `--${name}`) };
		problems.push(issue('unknownCaseOption', 'error', params));
	}
	if (positionals.length !== 1) problems.push(issue('oneFileNeeded', 'error', { found: positionals.length }));

	const whole = (name: 'draws' | 'seed', low: number, high: number, fallback: number): number => {
		if (!(name in values)) return fallback;
		const text = values[name];
		const number = typeof text === 'string' && /^\d+$/.test(text) ? Number(text) : NaN;
		if (number >= low && number <= high) return number;
		bad(`--${name}`, typeof text === 'string' ? text : '', texts.wholeNumber(low, high));
		return fallback;
	};
	const day = (): EpochDay | null => {
		if (!('today' in values)) return null;
		const text = typeof values.today === 'string' ? values.today : '';
		const found = parseIsoDate(text);
		if (found === null) bad('--today', text, texts.date);
		return found;
	};
	const xlsx = (): string | null => {
		if (!('xlsx' in values)) return null;
		if (typeof values.xlsx !== 'string' || values.xlsx === '') bad('--xlsx', '', texts.workbookFile);
		if (values.json === true) {
			problems.push(issue('onlyOneResult', 'error', { first: '--json', second: '--xlsx' }));
		}
		return String(values.xlsx);
	};
	return {
		options: {
			file: positionals[0] ?? '',
			json: values.json === true,
			draws: whole('draws', 1, MOST_DRAWS, DEFAULT_DRAWS),
			seed: whole('seed', 0, HIGHEST_SEED, DEFAULT_SEED),
			today: day(),
			xlsx: xlsx(),
		},
		problems,
	};
}
