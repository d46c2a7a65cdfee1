/** Code points that Windows-1252 places in 0x80–0x9F, as far as Dutch text needs them. */
const WINDOWS_1252 = new Map([
	['€', 0x80],
	['‘', 0x91],
	['’', 0x92],
	['“', 0x93],
	['”', 0x94],
	['–', 0x96],
]);

export function windows1252(text: string): Buffer {
	return Buffer.from(
		Array.from(text, (character) => {
			const code = WINDOWS_1252.get(character) ?? character.codePointAt(0)!;
			if (code > 0xff) throw new Error(`No Windows-1252 byte for ${character}`);
			return code;
		}),
	);
}

/** Little-endian with a byte order mark, as spreadsheets write "Unicode text". */
export function utf16(text: string): Buffer {
	return Buffer.from(`\ufeff${text}`, 'utf16le');
}

export function utf8(text: string): Buffer {
	return Buffer.from(text, 'utf8');
}
