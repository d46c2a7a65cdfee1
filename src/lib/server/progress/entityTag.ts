import { createHash } from 'node:crypto';

/** A strong validator: made of the bytes that are sent and of nothing else, so it tells no more than they do. */
export function entityTag(bytes: Uint8Array): string {
	return `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
}

/** True if the reader has these bytes already (RFC 9110 §13.1.2; a weak tag of the same bytes counts). */
export function isKnown(ifNoneMatch: string | null, tag: string): boolean {
	if (ifNoneMatch === null) return false;
	return ifNoneMatch.split(',').some((each) => {
		const text = each.trim();
		return text === '*' || text.replace(/^W\//, '') === tag;
	});
}
