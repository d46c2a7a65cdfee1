import type { Publication } from '../publish/publication.ts';
import type { Release } from './release.ts';
import type { ReleaseRecord } from './releaseRecord.ts';

/** What changed since the previous release, in codes and without numbers: how many is nobody's business. */
export function releaseRevisions(
	last: ReleaseRecord | null,
	methodVersion: string,
	documents: readonly Publication[],
	current: readonly Publication[],
): Release['revisions'] {
	if (last === null) return [];
	const before = new Set(last.publications.map(({ uuid }) => uuid));
	const byUuid = new Map(documents.map((document) => [document.uuid, document]));
	const revisions: Release['revisions'][number][] = [];
	if (last.release.methodVersion !== methodVersion) {
		revisions.push({ code: 'methodChanged', text: methodVersion });
	}
	const withdrawn = withdrawnBy(documents, current);
	if ([...before].some((uuid) => withdrawn.has(uuid))) revisions.push({ code: 'withdrawal', text: '' });
	const fresh = current.filter(({ uuid }) => !before.has(uuid));
	if (fresh.some((publication) => formsOf(publication, byUuid).some((uuid) => before.has(uuid)))) {
		revisions.push({ code: 'correction', text: '' });
	}
	return revisions;
}

/** Every document that was taken back, with the earlier forms that it corrected. */
export function withdrawnBy(
	documents: readonly Publication[],
	current: readonly Publication[],
): ReadonlySet<string> {
	const standing = new Set(current.map(({ uuid }) => uuid));
	const byUuid = new Map(documents.map((document) => [document.uuid, document]));
	const taken = documents.flatMap(({ withdraws }) => byUuid.get(withdraws ?? '') ?? []);
	const forms = taken.flatMap((document) => formsOf(document, byUuid));
	return new Set(forms.filter((uuid) => !standing.has(uuid)));
}

/** The uuids of a publication and of what it corrects, through the whole chain. */
function formsOf(publication: Publication, byUuid: ReadonlyMap<string, Publication>): readonly string[] {
	const forms = [publication.uuid];
	for (let next = publication.supersedes; next !== null && !forms.includes(next);) {
		forms.push(next);
		next = byUuid.get(next)?.supersedes ?? null;
	}
	return forms;
}
