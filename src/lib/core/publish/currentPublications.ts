import { issue, type Issue } from '../issue.ts';
import type { Publication } from './publication.ts';

/** Fields that a withdrawal does not repeat: they say which document it is, or what it does. */
const OWN_FIELDS: readonly (keyof Publication)[] = ['uuid', 'contentHash', 'supersedes', 'withdraws'];

/** The documents that stand, and what is wrong with the others. */
export interface CurrentPublications {
	/** Neither corrected nor taken back, in the order given. Documents with a fault are not among them. */
	readonly current: readonly Publication[];
	readonly issues: readonly Issue[];
}

/**
 * The publications that stand, of the whole history in the order of receipt. A correction takes the place of what it
 * corrects, also through a chain; a withdrawal takes it out and is no publication itself. A document that refers to
 * something unknown, foreign, replaced or withdrawn before, or in a circle, changes nothing and is named.
 */
export function currentPublications(documents: readonly Publication[]): CurrentPublications {
	const issues: Issue[] = [];
	const byUuid = new Map<string, Publication>();
	for (const document of documents) {
		if (!byUuid.has(document.uuid)) byUuid.set(document.uuid, document);
		else issues.push(issue('publicationUuidTwice', 'error', { uuid: document.uuid }, at(document)));
	}
	const replaced = new Set<string>();
	const refused = new Set<string>();
	for (const document of byUuid.values()) {
		const target = targetOf(document);
		if (target === null) continue;
		const fault = faultOf(document, target, byUuid, replaced, refused);
		if (fault) {
			issues.push(fault);
			refused.add(document.uuid);
		} else {
			replaced.add(target);
		}
	}
	const current = [...byUuid.values()].filter(
		({ uuid, withdraws }) => withdraws === null && !replaced.has(uuid) && !refused.has(uuid),
	);
	return { current, issues };
}

const targetOf = ({ supersedes, withdraws }: Publication) => supersedes ?? withdraws;
const at = ({ uuid }: Publication) => ({ path: uuid });

function faultOf(
	document: Publication,
	target: string,
	byUuid: ReadonlyMap<string, Publication>,
	replaced: ReadonlySet<string>,
	refused: ReadonlySet<string>,
): Issue | null {
	const found = byUuid.get(target);
	if (inCircle(document, byUuid)) {
		return issue('publicationCycle', 'error', { uuid: document.uuid }, at(document));
	}
	if (!found || refused.has(target)) {
		return issue('publicationTargetUnknown', 'error', { target }, at(document));
	}
	if (found.organisation !== document.organisation) {
		return issue('publicationTargetForeign', 'error', { target }, at(document));
	}
	if (found.withdraws !== null) {
		return issue('publicationTargetWithdrawn', 'error', { target }, at(document));
	}
	if (replaced.has(target)) {
		return issue('publicationTargetReplaced', 'error', { target }, at(document));
	}
	const field =
		document.withdraws === null
			? undefined
			: (Object.keys(document) as (keyof Publication)[]).find(
					(name) => !OWN_FIELDS.includes(name) && document[name] !== found[name],
				);
	return field === undefined
		? null
		: issue('publicationWithdrawalDiffers', 'error', { target, field }, at(document));
}

/** True when following the references from a document leads back to it. */
function inCircle(document: Publication, byUuid: ReadonlyMap<string, Publication>): boolean {
	const seen = new Set<string>();
	for (let next = targetOf(document); next !== null;) {
		if (next === document.uuid) return true;
		if (seen.has(next)) return false;
		seen.add(next);
		const found = byUuid.get(next);
		next = found ? targetOf(found) : null;
	}
	return false;
}
