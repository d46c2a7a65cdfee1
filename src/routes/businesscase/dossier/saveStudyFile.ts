import { saveFile } from '#lib/charts/pictureFile.ts';
import type { CaseDossier } from '#lib/state/case/caseDossier.svelte.ts';

/** The name of a file after the title of a case. */
export function caseFileName(title: string): string {
	return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}

/** Hands over the study with the open case in it; nothing while something in the case is wrong. */
export function saveStudyFile(dossier: CaseDossier, title: string): void {
	const text = dossier.saved(new Date().toISOString(), __HALFTIJD_VERSION__);
	if (text === null) return;
	saveFile(new Blob([text], { type: 'application/json' }), `${caseFileName(title)}.halftijd.json`);
}
