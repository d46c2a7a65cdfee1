import ts from 'typescript';
import type { ProjectFile } from './projectFiles.ts';

export const LONGEST_FILE = 350;

/** What may stand at the top of the project; everything else has a folder. */
export const topLevel: readonly string[] = [
	...['src', 'static', 'datasets', 'tests'],
	...[
		'package.json',
		'package-lock.json',
		'tsconfig.json',
		'svelte.config.js',
		'vite.config.ts',
		'README.md',
	],
	...['.config', '.github', '.ci', '.gitignore', '.npmrc'],
];

/** Names that say nothing about the idea in the file. */
const EMPTY_NAME = /^(utils?|utilities|helpers?|manager|.*(Utils?|Helpers?|Manager|V\d+))$/;

/** Clock, chance and language, which the core receives as arguments. */
const IMPURE: readonly (readonly [pattern: RegExp, what: string])[] = [
	[/\bMath\.random\b/, 'Math.random: take numbers from randomStream(seed, name)'],
	[/\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/, 'the clock: take the date as an argument'],
	[/\bIntl\b|\btoLocale\w+|\blocaleCompare\b/, 'a language: leave wording and sorting by language to i18n'],
	[
		/\bconsole\.|\bprocess\.|\bglobalThis\b|\bwindow\.|\bdocument\.(?:query|create|get|body)/,
		'the machine it runs on',
	],
];

export function topLevelViolations(names: readonly string[]): string[] {
	return names
		.filter((name) => !topLevel.includes(name))
		.map((name) => `${name} stands at the top of the project. Give it a place in one of the folders.`);
}

export function nameViolations(paths: readonly string[]): string[] {
	return paths.flatMap((path) =>
		path
			.split('/')
			.map((part) => part.replace(/\..*$/, ''))
			.filter((part) => EMPTY_NAME.test(part))
			.map((part) => `${path}: “${part}” does not say which idea is in it. Name the idea.`),
	);
}

/** A file that only passes on what others export hides where things are. */
export function barrelViolations(files: readonly ProjectFile[]): string[] {
	return files
		.filter(({ path }) => path.endsWith('.ts'))
		.filter(({ path, text }) => {
			const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
			const passesOn = statements.filter((each) => ts.isExportDeclaration(each) && each.moduleSpecifier);
			return /(^|\/)index\.ts$/.test(path) || (passesOn.length > 0 && passesOn.length === statements.length);
		})
		.map(({ path }) => `${path} is a barrel. Import from the file that holds the idea.`);
}

export function lengthViolations(files: readonly ProjectFile[], longest = LONGEST_FILE): string[] {
	return files.flatMap(({ path, text }) => {
		const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
		return lines > longest ? [`${path} has ${lines} lines; the most is ${longest}. Split it by idea.`] : [];
	});
}

/** Looks at the code only: a comment may name what the code may not use. */
export function purityViolations(files: readonly ProjectFile[]): string[] {
	const printer = ts.createPrinter({ removeComments: true });
	return files.flatMap(({ path, text }) => {
		const code = printer.printFile(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
		return IMPURE.filter(([pattern]) => pattern.test(code)).map(([, what]) => `${path} uses ${what}.`);
	});
}
