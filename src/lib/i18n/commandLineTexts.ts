/** What the command line says before a command of its own takes over. */
export interface CommandLineTexts {
	/** @param commands name and one line each */
	readonly help: (commands: readonly (readonly [name: string, summary: string])[]) => string;
	readonly summaries: {
		readonly measure: string;
		readonly case: string;
		readonly finance: string;
		readonly plan: string;
		readonly pool: string;
		readonly server: string;
	};
	readonly unknownCommand: (command: string, known: readonly string[]) => string;
	readonly unknownLanguage: (language: string) => string;
	readonly unexpected: (reason: string) => string;
}
