import { hexadecimal } from '../timelog/hexadecimal.ts';
import { sha256 } from '../timelog/sha256.ts';
import { utf8 } from '../timelog/utf8.ts';
import type { Publication } from './publication.ts';

/**
 * SHA-256, as 64 hexadecimal digits, over all other fields of a publication as JSON with its keys in the order of their
 * names. Numbers are written as ECMAScript writes them, so that the same values have the same hash everywhere.
 */
export function contentHash(publication: Omit<Publication, 'contentHash'>): string {
	const fields = Object.entries(publication).filter(([name]) => name !== 'contentHash');
	fields.sort(([a], [b]) => (a < b ? -1 : 1));
	const digest = sha256();
	digest.update(utf8(JSON.stringify(Object.fromEntries(fields))));
	return hexadecimal(digest.digest());
}
