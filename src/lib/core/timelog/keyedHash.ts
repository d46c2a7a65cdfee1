import { hexadecimal } from './hexadecimal.ts';
import { sha256 } from './sha256.ts';

/** UTF-8 without the platform's encoder, which the core does not have. A lone surrogate becomes U+FFFD. */
function utf8(text: string): Uint8Array {
	const bytes: number[] = [];
	for (const character of text) {
		let code = character.codePointAt(0)!;
		if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd;
		if (code < 0x80) bytes.push(code);
		else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
		else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
		else {
			bytes.push(
				0xf0 | (code >> 18),
				0x80 | ((code >> 12) & 63),
				0x80 | ((code >> 6) & 63),
				0x80 | (code & 63),
			);
		}
	}
	return Uint8Array.from(bytes);
}

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
