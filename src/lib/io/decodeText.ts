import type { Encoding } from '#lib/core/timelog/rawTable.ts';
import { decodeWindows1252 } from './windows1252.ts';

export type ByteKind = 'ascii' | 'utf-8' | 'other';

/** What the bytes of one text are: only ASCII, valid UTF-8 beyond it, or something else. */
export function kindOfBytes(bytes: Uint8Array): ByteKind {
	let kind: ByteKind = 'ascii';
	for (let at = 0; at < bytes.length; at++) {
		const first = bytes[at]!;
		if (first < 0x80) continue;
		kind = 'utf-8';
		const more =
			first >= 0xc2 && first < 0xe0
				? 1
				: first >= 0xe0 && first < 0xf0
					? 2
					: first >= 0xf0 && first < 0xf5
						? 3
						: 0;
		if (more === 0 || at + more >= bytes.length) return 'other';
		const second = bytes[at + 1]!;
		// Overlong forms, surrogates and what lies beyond U+10FFFF (Unicode 15, table 3-7).
		if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return 'other';
		if ((first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)) return 'other';
		for (let step = 1; step <= more; step++) if ((bytes[at + step]! & 0xc0) !== 0x80) return 'other';
		at += more;
	}
	return kind;
}

/** How often each kind occurs among the distinct texts of a file. */
export interface KindCount {
	utf8: number;
	other: number;
}

/**
 * Decodes texts one by one. The encoding follows from all of them together: UTF-8 when every text is valid UTF-8,
 * Windows-1252 when none is beyond ASCII. When a file holds both, as after pasting two exports together, each text
 * is read as UTF-8 where that is valid and as Windows-1252 elsewhere.
 */
export class TextDecoding {
	readonly kinds: KindCount = { utf8: 0, other: 0 };
	readonly #utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

	/** `forced`: the encoding a person chose; null to look at the bytes. */
	constructor(readonly forced: 'utf-8' | 'windows-1252' | null) {}

	decode(bytes: Uint8Array): string {
		const kind = kindOfBytes(bytes);
		if (kind === 'utf-8') this.kinds.utf8++;
		else if (kind === 'other') this.kinds.other++;
		if (kind === 'ascii' && bytes.length < 48) return String.fromCharCode(...bytes);
		const windows = this.forced ? this.forced === 'windows-1252' : kind === 'other';
		return windows ? decodeWindows1252(bytes) : this.#utf8.decode(bytes);
	}

	get encoding(): Encoding {
		return this.forced ?? (this.kinds.other > this.kinds.utf8 ? 'windows-1252' : 'utf-8');
	}

	/** Texts that are in the other encoding than the file. */
	get mixed(): number {
		return this.forced ? 0 : Math.min(this.kinds.utf8, this.kinds.other);
	}
}
