import type { Encoding } from '#lib/core/timelog/rawTable.ts';

export type BinaryKind = 'workbook' | 'pdf' | 'image' | 'archive' | 'other';

const SIGNATURES: readonly (readonly [BinaryKind, readonly number[]])[] = [
	['workbook', [0x50, 0x4b, 0x03, 0x04]],
	['workbook', [0xd0, 0xcf, 0x11, 0xe0]],
	['pdf', [0x25, 0x50, 0x44, 0x46]],
	['image', [0x89, 0x50, 0x4e, 0x47]],
	['image', [0xff, 0xd8, 0xff]],
	['image', [0x47, 0x49, 0x46, 0x38]],
	['archive', [0x1f, 0x8b]],
	['archive', [0x37, 0x7a, 0xbc, 0xaf]],
];

/** What the first bytes of a file say about it. `skip` bytes are a byte order mark. */
export type FirstBytes =
	| {
			readonly kind: 'text';
			readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | null;
			readonly skip: number;
	  }
	| { readonly kind: 'binary'; readonly what: BinaryKind };

/**
 * Tells text from other files and finds UTF-16, with or without a mark. UTF-8 against Windows-1252 is not decided
 * here: a lone é may come in the last line.
 */
export function lookAtFirstBytes(bytes: Uint8Array): FirstBytes {
	for (const [what, signature] of SIGNATURES) {
		if (signature.every((byte, index) => bytes[index] === byte)) return { kind: 'binary', what };
	}
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
		return { kind: 'text', encoding: 'utf-8', skip: 3 };
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return { kind: 'text', encoding: 'utf-16le', skip: 2 };
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return { kind: 'text', encoding: 'utf-16be', skip: 2 };
	const zeros = [0, 0];
	let control = 0;
	for (let at = 0; at < bytes.length; at++) {
		const byte = bytes[at]!;
		if (byte === 0) zeros[at & 1]!++;
		else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) control++;
	}
	const half = bytes.length / 2;
	if (zeros[1]! > 0.4 * half && zeros[0]! < 0.05 * half)
		return { kind: 'text', encoding: 'utf-16le', skip: 0 };
	if (zeros[0]! > 0.4 * half && zeros[1]! < 0.05 * half)
		return { kind: 'text', encoding: 'utf-16be', skip: 0 };
	const strange = zeros[0]! + zeros[1]! + control;
	if (zeros[0]! + zeros[1]! > 0 || strange > 0.01 * bytes.length) return { kind: 'binary', what: 'other' };
	return { kind: 'text', encoding: null, skip: 0 };
}

/** Turns pieces of UTF-16 into pieces of UTF-8, whatever the borders between the pieces. */
export function utf16ToUtf8(encoding: Extract<Encoding, 'utf-16le' | 'utf-16be'>) {
	const decoder = new TextDecoder(encoding);
	const encoder = new TextEncoder();
	return (bytes: Uint8Array, final: boolean): Uint8Array =>
		encoder.encode(decoder.decode(bytes, { stream: !final }));
}
