import { hexadecimal } from './hexadecimal.ts';
import { sha256 } from './sha256.ts';
import { utf8 } from './utf8.ts';

function digestOf(...parts: readonly Uint8Array[]): Uint8Array {
	const hash = sha256();
	for (const part of parts) hash.update(part);
	return hash.digest();
}

/**
 * HMAC-SHA-256 (RFC 2104) under one key, as hexadecimal. Without the key nobody can test whether a guessed
 * name belongs to a hash.
 */
export function keyedHash(key: string): (text: string) => string {
	let secret = utf8(key);
	if (secret.length > 64) secret = digestOf(secret);
	const inner = new Uint8Array(64).fill(0x36);
	const outer = new Uint8Array(64).fill(0x5c);
	secret.forEach((byte, index) => {
		inner[index] = byte ^ 0x36;
		outer[index] = byte ^ 0x5c;
	});
	return (text) => hexadecimal(digestOf(outer, digestOf(inner, utf8(text))));
}
