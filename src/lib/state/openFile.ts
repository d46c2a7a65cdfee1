import type { Issue } from '#lib/core/issue.ts';
import type { FileSettings } from '#lib/core/timelog/fileSettings.ts';
import type { FileSummary } from '#lib/io/timelogSession.ts';

export interface OpenFile {
	readonly id: string;
	readonly blob: Blob;
	readonly name: string;
	readonly summary: FileSummary;
	readonly settings: FileSettings;
}

export interface RefusedFile {
	readonly id: string;
	readonly name: string;
	readonly issues: readonly Issue[];
}

/** A file on its way in. */
export interface NamedBlob {
	readonly name: string;
	readonly blob: Blob;
	readonly period?: 'before' | 'after';
}

/** A guess from the name of the file, shown and to be corrected like every guess. */
export function periodOfName(name: string): 'before' | 'after' | null {
	const words = name.toLowerCase().split(/[^a-z]+/);
	if (words.some((word) => ['voor', 'nulmeting', 'before', 'baseline', 'pre'].includes(word)))
		return 'before';
	if (words.some((word) => ['na', 'after', 'post', 'nameting'].includes(word))) return 'after';
	return null;
}
