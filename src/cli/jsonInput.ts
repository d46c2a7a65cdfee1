import { readFileSync } from 'node:fs';
import { issue, type Issue } from '#lib/core/issue.ts';

/** A JSON file as it stands, or the reason why there is none. A byte order mark is no reason. */
export function readJson(file: string): { readonly document: unknown; readonly problem: Issue | null } {
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch (failure) {
		const reason = failure instanceof Error && 'code' in failure ? String(failure.code) : String(failure);
		return { document: null, problem: issue('fileNotReadable', 'error', { reason }, { file }) };
	}
	try {
		return { document: JSON.parse(text.replace(/^\uFEFF/, '')), problem: null };
	} catch (failure) {
		const reason = failure instanceof Error ? failure.message : String(failure);
		return { document: null, problem: issue('notJson', 'error', { reason }, { file }) };
	}
}
