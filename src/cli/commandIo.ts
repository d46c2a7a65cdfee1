/** What a command may use of the terminal. Text is written as it is: end a line with `\n` yourself. */
export interface CommandIo {
	/** Standard output: the result, and nothing else. */
	out(text: string): void;
	/** Standard error: problems and progress, for people. */
	err(text: string): void;
	/** The language of everything written for people. */
	readonly language: 'nl' | 'en';
}

/**
 * A command's module, `src/cli/<name>.ts`, exports `run` with this type. `args` are the words after the
 * command's name, without `--language`. The answer is the exit code: 0 done, 1 no result, 2 wrongly asked.
 */
export type Run = (args: readonly string[], io: CommandIo) => Promise<number>;
