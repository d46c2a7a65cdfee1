import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hexadecimal } from '#lib/core/timelog/hexadecimal.ts';
import { keyedHash } from '#lib/core/timelog/keyedHash.ts';
import { pseudonyms } from '#lib/core/timelog/pseudonyms.ts';
import { sha256 } from '#lib/core/timelog/sha256.ts';

describe('sha256', () => {
	// FIPS 180-4 examples, NIST CSRC “SHA256.pdf”: “abc” and the two-block message.
	const vectors = [
		['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
		[
			'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
			'248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
		],
		['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
	] as const;
	for (const [text, expected] of vectors) {
		it(`digests “${text}”`, () => {
			const hash = sha256();
			hash.update(new TextEncoder().encode(text));
			expect(hexadecimal(hash.digest())).toBe(expected);
		});
	}

	it('gives what Node gives, whatever the pieces', () => {
		fc.assert(
			fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 6 }), (pieces) => {
				const own = sha256();
				const node = createHash('sha256');
				for (const piece of pieces) {
					own.update(piece);
					node.update(piece);
				}
				expect(hexadecimal(own.digest())).toBe(node.digest('hex'));
			}),
		);
	});
});

describe('keyedHash', () => {
	it('is HMAC-SHA-256', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme', maxLength: 100 }),
				fc.string({ unit: 'grapheme' }),
				(key, text) => {
					expect(keyedHash(key)(text)).toBe(createHmac('sha256', key).update(text).digest('hex'));
				},
			),
		);
	});
});

describe('pseudonyms', () => {
	const persons = Array.from({ length: 30 }, (_, index) => `Medewerker ${String(index).padStart(2, '0')}`);
	const byPerson = (list: readonly string[], salt: string) => {
		const { names, indexOf } = pseudonyms(list, salt);
		return new Map(list.map((person, at) => [person, names[indexOf[at]!]]));
	};

	it('do not depend on the order of persons, and do on the salt', () => {
		const first = byPerson(persons, 'a');
		expect(byPerson([...persons].reverse(), 'a')).toEqual(new Map([...first].reverse()));
		expect(byPerson(persons, 'b')).not.toEqual(first);
	});

	it('do not follow the alphabet', () => {
		const { names, indexOf } = pseudonyms(persons, 'a');
		expect(names[0]).toBe('P-001');
		expect(new Set(names).size).toBe(30);
		expect([...indexOf]).not.toEqual(persons.map((_, index) => index));
	});
});
