import type { Codes } from '#lib/core/timelog/rawTable.ts';

/**
 * The distinct texts of one column as bytes, and for each row which of them it holds. The codes are as narrow as the
 * number of distinct texts allows. Decoding waits until the whole file is known, as only then its encoding is.
 */
export class ColumnDictionary {
	/** Number of distinct texts. */
	size = 0;
	codes: Codes;
	#slots = new Int32Array(64);
	#mask = 63;
	#hashes = new Int32Array(32);
	#ends = new Uint32Array(33);
	#arena = new Uint8Array(512);

	constructor(capacity: number) {
		this.codes = new Uint8Array(capacity);
	}

	/** Room for this many rows. */
	reserve(rows: number): void {
		if (rows <= this.codes.length) return;
		const wider = new (this.codes.constructor as new (length: number) => Codes)(rows);
		wider.set(this.codes);
		this.codes = wider;
	}

	/** Sets the text of a row; true when the text was not met before. */
	set(row: number, buffer: Uint8Array, start: number, end: number, hash: number): boolean {
		const hashes = this.#hashes;
		const ends = this.#ends;
		const arena = this.#arena;
		const length = end - start;
		let slot = slotOf(hash, this.#mask);
		for (;;) {
			const code = this.#slots[slot]! - 1;
			if (code < 0) break;
			if (hashes[code] === hash) {
				const from = ends[code]!;
				if (ends[code + 1]! - from === length) {
					let index = 0;
					while (index < length && arena[from + index] === buffer[start + index]) index++;
					if (index === length) {
						this.codes[row] = code;
						return false;
					}
				}
			}
			slot = (slot + 1) & this.#mask;
		}
		this.#insert(slot, buffer, start, end, hash);
		this.codes[row] = this.size - 1;
		return true;
	}

	#insert(slot: number, buffer: Uint8Array, start: number, end: number, hash: number): void {
		const code = this.size++;
		if (code === this.#hashes.length) {
			this.#hashes = grown(this.#hashes, Int32Array);
			const ends = new Uint32Array(this.#hashes.length + 1);
			ends.set(this.#ends);
			this.#ends = ends;
		}
		const from = this.#ends[code]!;
		const to = from + end - start;
		if (to > this.#arena.length) {
			const arena = new Uint8Array(Math.max(to, Math.ceil(this.#arena.length * 1.6)));
			arena.set(this.#arena.subarray(0, from));
			this.#arena = arena;
		}
		for (let index = start, at = from; index < end; index++, at++) this.#arena[at] = buffer[index]!;
		this.#ends[code + 1] = to;
		this.#hashes[code] = hash;
		this.#slots[slot] = code + 1;
		if (this.size * 2 > this.#slots.length) this.#rehash();
		if (this.size === 257 && this.codes instanceof Uint8Array) this.codes = Uint16Array.from(this.codes);
		if (this.size === 65_537 && this.codes instanceof Uint16Array) this.codes = Uint32Array.from(this.codes);
	}

	#rehash(): void {
		this.#slots = new Int32Array(this.#slots.length * 4);
		this.#mask = this.#slots.length - 1;
		for (let code = 0; code < this.size; code++) {
			const hash = this.#hashes[code]!;
			let slot = slotOf(hash, this.#mask);
			while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
			this.#slots[slot] = code + 1;
		}
	}

	/** Bytes held by the distinct texts together. */
	get textBytes(): number {
		return this.#ends[this.size]!;
	}

	/** The bytes of a distinct text. */
	bytes(code: number): Uint8Array {
		return this.#arena.subarray(this.#ends[code]!, this.#ends[code + 1]!);
	}

	/** Lets go of what only adding needs. */
	close(rows: number): void {
		this.#slots = new Int32Array(0);
		this.#hashes = new Int32Array(0);
		if (rows < this.codes.length) this.codes = this.codes.slice(0, rows);
	}
}

/** Spreads the bits: texts that differ in their last characters only must not become neighbours. */
function slotOf(hash: number, mask: number): number {
	const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	return (mixed ^ (mixed >>> 13)) & mask;
}

function grown(array: Int32Array, kind: typeof Int32Array): Int32Array<ArrayBuffer> {
	const larger = new kind(array.length * 2);
	larger.set(array);
	return larger;
}
