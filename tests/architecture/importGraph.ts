import { posix } from 'node:path';
import ts from 'typescript';
import type { ProjectFile } from './projectFiles.ts';

/** One import: where it stands and what it reaches. */
export interface Import {
	/** Path of the importing file. */
	readonly from: string;
	/** Path of a file of the project, or the name of a package (`d3`, `node:fs`, `$app`). */
	readonly to: string;
	/** Nothing of it is left when the program runs. */
	readonly typeOnly: boolean;
}

/** All imports of the files: static, dynamic, re-exported, of a type, and of a worker by its URL. */
export function importGraph(files: readonly ProjectFile[]): Import[] {
	return files.flatMap(({ path, text }) => {
		if (!path.endsWith('.svelte')) return importsOfScript(path, text);
		const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((found) => found[1] ?? '');
		const markup = text.replace(/<script\b[\s\S]*?<\/script>/g, '');
		const inMarkup = [...markup.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)].map((found) => ({
			from: path,
			to: reached(path, found[1] ?? ''),
			typeOnly: false,
		}));
		return [...scripts.flatMap((script) => importsOfScript(path, script)), ...inMarkup];
	});
}

function importsOfScript(path: string, text: string): Import[] {
	const found: Import[] = [];
	const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
		if (specifier && ts.isStringLiteralLike(specifier)) {
			found.push({ from: path, to: reached(path, specifier.text), typeOnly });
		}
	};
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause));
		else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
		else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
			add(node.argument.literal, true);
		else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
			add(node.arguments[0], false);
		} else if (ts.isNewExpression(node) && node.expression.getText() === 'URL') {
			const [place, base] = node.arguments ?? [];
			if (base?.getText() === 'import.meta.url') add(place, false);
		}
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS));
	return found;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
	if (!clause) return false;
	if (clause.isTypeOnly) return true;
	const named = clause.namedBindings;
	return (
		!clause.name &&
		named !== undefined &&
		ts.isNamedImports(named) &&
		named.elements.length > 0 &&
		named.elements.every((element) => element.isTypeOnly)
	);
}

function reached(from: string, specifier: string): string {
	const plain = specifier.replace(/\?.*$/, '');
	if (plain.startsWith('.')) return posix.normalize(posix.join(posix.dirname(from), plain));
	if (plain.startsWith('#lib/')) return `src/lib/${plain.slice('#lib/'.length)}`;
	if (plain.startsWith('node:')) return plain;
	const [first = '', second = ''] = plain.split('/');
	return first.startsWith('@') ? `${first}/${second}` : first;
}
