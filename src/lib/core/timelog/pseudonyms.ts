import { foldText } from './foldText.ts';
import { keyedHash } from './keyedHash.ts';

export interface Pseudonyms {
	/** `P-001` …, all of the same length. */
	readonly names: readonly string[];
	/** For each person, in the order given, the index of the pseudonym. */
	readonly indexOf: Uint32Array;
}

/**
 * Pseudonyms of persons. Their order is that of a keyed hash (HMAC-SHA-256 under the salt of the study), so it tells
 * neither the order of rows nor that of names, and the same persons with the same salt get the same pseudonyms. The
 * salt never leaves the study in memory.
 */
export function pseudonyms(persons: readonly string[], salt: string): Pseudonyms {
	const hash = keyedHash(salt);
	const hashed = persons.map((person, index) => ({ index, key: hash(foldText(person)) }));
	hashed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
	const width = Math.max(3, String(persons.length).length);
	const indexOf = new Uint32Array(persons.length);
	hashed.forEach(({ index }, place) => {
		indexOf[index] = place;
	});
	return { names: hashed.map((_, place) => `P-${String(place + 1).padStart(width, '0')}`), indexOf };
}
