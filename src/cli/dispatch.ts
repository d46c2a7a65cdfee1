import type { CommandLineTexts } from '#lib/i18n/commandLineTexts.ts';
import { commandLine as english } from '#lib/i18n/en/commandLine.ts';
import { commandLine as dutch } from '#lib/i18n/nl/commandLine.ts';
import packageJson from '../../package.json' with { type: 'json' };
import type { CommandIo, Run } from './commandIo.ts';

type CommandName = keyof CommandLineTexts['summaries'];

/** The commands there are, each loaded only when it is asked for. */
export type Commands = { readonly [Name in CommandName]?: () => Promise<{ readonly run: Run }> };

/** The parts of the surroundings that the command line looks at. */
export type Surroundings = { readonly [name: string]: string | undefined };

/**
 * Finds the command and the language in the words typed, and runs it.
 * @returns the exit code: 0 done, 1 no result, 2 wrongly asked
 */
export async function dispatch(
	typed: readonly string[],
	commands: Commands,
	terminal: Pick<CommandIo, 'out' | 'err'>,
	surroundings: Surroundings,
): Promise<number> {
	const { args, asked } = takeLanguage(typed);
	const language = asked ?? languageOf(surroundings);
	const texts = language === 'en' ? english : dutch;
	if (language !== 'nl' && language !== 'en') {
		terminal.err(`${texts.unknownLanguage(language)}\n`);
		return 2;
	}
	const names = (Object.keys(commands) as CommandName[]).filter((name) => commands[name]);
	const [first, ...rest] = args;
	if (first === '--version') {
		terminal.out(`${packageJson.version}\n`);
		return 0;
	}
	if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
		const help = texts.help(names.map((name) => [name, texts.summaries[name]]));
		if (first === undefined) terminal.err(help);
		else terminal.out(help);
		return first === undefined ? 2 : 0;
	}
	const load = names.includes(first as CommandName) ? commands[first as CommandName] : undefined;
	if (!load) {
		terminal.err(`${texts.unknownCommand(first, names)}\n`);
		return 2;
	}
	try {
		const { run } = await load();
		return await run(rest, { ...terminal, language });
	} catch (thrown) {
		terminal.err(`${texts.unexpected(thrown instanceof Error ? thrown.message : String(thrown))}\n`);
		if (surroundings.HALFTIJD_DEBUG === '1' && thrown instanceof Error) terminal.err(`${thrown.stack}\n`);
		return 1;
	}
}

/** Takes `--language xx` or `--language=xx` out of the words, wherever it stands. */
function takeLanguage(typed: readonly string[]): { args: string[]; asked: string | undefined } {
	const args: string[] = [];
	let asked: string | undefined;
	for (let i = 0; i < typed.length; i++) {
		const word = typed[i] ?? '';
		if (word === '--language') asked = typed[++i] ?? '';
		else if (word.startsWith('--language=')) asked = word.slice('--language='.length);
		else args.push(word);
	}
	return { args, asked };
}

function languageOf(surroundings: Surroundings): 'nl' | 'en' {
	const locale = surroundings.LC_ALL || surroundings.LC_MESSAGES || surroundings.LANG || '';
	return locale.startsWith('en') ? 'en' : 'nl';
}
