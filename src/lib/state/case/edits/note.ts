import type { BusinessCase, CaseNote } from '#lib/core/business/businessCase.ts';
import type { CaseEdit } from '../caseEdit.ts';

/** The note about a value: its own, else that of the line it stands on. */
export function noteAt({ notes }: Pick<BusinessCase, 'notes'>, path: string): CaseNote | null {
	return notes[path] ?? notes[path.split('.').slice(0, 2).join('.')] ?? null;
}

/** Writes one part of the note about a value; a note in which nothing stands is taken away. */
export function noteEdits(
	businessCase: Pick<BusinessCase, 'notes'>,
	path: string,
	part: keyof CaseNote,
	text: string,
): readonly CaseEdit[] {
	const before = noteAt(businessCase, path) ?? { source: null, date: null, note: null };
	const note = { ...before, [part]: text.trim() === '' ? null : text };
	const isEmpty = note.source === null && note.date === null && note.note === null;
	return [{ path: `notes.${path}`, value: isEmpty ? undefined : note }];
}
