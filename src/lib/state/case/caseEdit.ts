import { type CaseFile, readAt, writeAt } from './casePath.ts';

/** One change of a case file at a path of ids; the value undefined takes the thing away. */
export interface CaseEdit {
	readonly path: string;
	readonly value: unknown;
}

/** The file after all changes, one after the other; the same file when nothing changes. */
export function applyEdits(file: CaseFile, edits: readonly CaseEdit[]): CaseFile {
	return edits.reduce(
		(changed, { path, value }) => (readAt(changed, path) === value ? changed : writeAt(changed, path, value)),
		file,
	);
}
