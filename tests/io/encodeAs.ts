import type { Encoding } from '#lib/core/timelog/rawTable.ts';

/** Windows-1252 beyond Latin-1, as far as tests need it. */
const WINDOWS: Readonly<Record<string, number>> = { '€': 0x80, '–': 0x96, '’': 0x92, '…': 0x85 };

/** A text as bytes, with or without a byte order mark. */
export function encodeAs(text: string, encoding: Encoding, mark: boolean): Uint8Array {
	if (encoding === 'utf-8') return new TextEncoder().encode((mark ? '\ufeff' : '') + text);
	if (encoding === 'windows-1252') {
		return Uint8Array.from(text, (character) => {
			const byte = WINDOWS[character] ?? character.charCodeAt(0);
			if (byte > 255) throw new Error(`not in the table: ${character}`);
			return byte;
		});
	}
	const units = (mark ? '\ufeff' : '') + text;
	const bytes = new Uint8Array(units.length * 2);
	const view = new DataView(bytes.buffer);
	for (let at = 0; at < units.length; at++) {
		view.setUint16(at * 2, units.charCodeAt(at), encoding === 'utf-16le');
	}
	return bytes;
}
