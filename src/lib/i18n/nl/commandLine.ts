import type { CommandLineTexts } from '../commandLineTexts.ts';
import { formats } from './formats.ts';

export const commandLine: CommandLineTexts = {
	help: (commands) => `Gebruik: halftijd <opdracht> [opties]

Opdrachten:
${commands.map(([name, summary]) => `  ${name.padEnd(10)}${summary}`).join('\n')}

Voor elke opdracht:
  --help            uitleg; ook per opdracht: halftijd <opdracht> --help
  --language nl|en  taal van de meldingen; anders die van LANG, en standaard Nederlands
  --version         de versie
`,
	summaries: {
		measure: 'bereken de bespaarde administratietijd uit tijdregistraties',
		case: 'reken een businesscase door',
		finance: 'reken een kasstroom door: NPV, IRR en terugverdientijd',
		plan: 'bereken hoeveel personen en dagen een volgende meting vraagt',
		pool: 'neem de uitkomsten van organisaties samen',
		server: 'reservekopieën van de server, en weer toegang voor een beheerder',
	},
	unknownCommand: (command, known) =>
		`De opdracht “${command}” bestaat niet. Kies ${formats.list(known)}, of vraag uitleg met halftijd --help.`,
	unknownLanguage: (language) =>
		`De taal “${language}” is er niet. Kies --language nl voor Nederlands of --language en voor Engels.`,
	unexpected: (reason) =>
		`Er ging iets mis dat niet had mogen gebeuren: ${reason}. Zet HALFTIJD_DEBUG=1 om te zien waar, en meld het ons.`,
};
