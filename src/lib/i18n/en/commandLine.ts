import type { CommandLineTexts } from '../commandLineTexts.ts';
import { formats } from './formats.ts';

export const commandLine: CommandLineTexts = {
	help: (commands) => `Usage: halftijd <command> [options]

Commands:
${commands.map(([name, summary]) => `  ${name.padEnd(10)}${summary}`).join('\n')}

For every command:
  --help            explanation; also per command: halftijd <command> --help
  --language nl|en  language of the messages; otherwise that of LANG, and Dutch by default
  --version         the version
`,
	summaries: {
		measure: 'calculate the administration time saved from time logs',
		case: 'calculate a business case',
		finance: 'calculate a cash flow: NPV, IRR and payback',
		plan: 'calculate how many persons and days a next measurement needs',
		pool: 'pool the results of organisations',
		server: 'backups of the server, and a way back in for an administrator',
	},
	unknownCommand: (command, known) =>
		`There is no command “${command}”. Choose ${formats.list(known)}, or ask for an explanation with halftijd --help.`,
	unknownLanguage: (language) =>
		`There is no language “${language}”. Choose --language nl for Dutch or --language en for English.`,
	unexpected: (reason) =>
		`Something went wrong that should not have happened: ${reason}. Set HALFTIJD_DEBUG=1 to see where, and report it to us.`,
};
