import type { Codes } from './rawTable.ts';

/** The narrowest array that holds codes 0 … distinct − 1. */
function codesFor(distinct: number, capacity: number): Codes {
	if (distinct <= 256) return new Uint8Array(capacity);
	return distinct <= 65_536 ? new Uint16Array(capacity) : new Uint32Array(capacity);
}

/** What the files can hold at most, so that the arrays are as narrow as they can be. */
export interface EntryBounds {
	readonly entries: number;
	readonly persons: number;
	readonly activities: number;
}

/** Entries under construction; the fields of one entry stand at one index of every array. */
export class EntryTable {
	count = 0;
	readonly person: Codes;
	/** Days since 1970 of the years that dates may have fit 16 bits. */
	readonly day: Uint16Array;
	readonly activity: Codes;
	readonly seconds: Uint32Array;
	readonly period: Uint8Array;
	readonly group: Uint8Array;
	readonly role: Uint16Array | null;
	readonly department: Uint16Array | null;
	readonly organisation: Uint16Array | null;
	readonly aiUse: Uint8Array | null;
	readonly contacts: Int32Array | null;
	readonly startSecond: Int32Array | null;
	readonly crossesMidnight: Uint8Array | null;
	readonly file: Uint8Array;
	readonly row: Uint32Array;
	readonly #hashes: Uint32Array;
	readonly #slots: Int32Array;

	/** @param has  the optional columns that some file has */
	constructor(
		bounds: EntryBounds,
		has: ReadonlySet<'role' | 'department' | 'organisation' | 'aiUse' | 'contacts' | 'start'>,
	) {
		const capacity = bounds.entries;
		this.person = codesFor(bounds.persons, capacity);
		this.day = new Uint16Array(capacity);
		this.activity = codesFor(bounds.activities, capacity);
		this.seconds = new Uint32Array(capacity);
		this.period = new Uint8Array(capacity);
		this.group = new Uint8Array(capacity);
		this.role = has.has('role') ? new Uint16Array(capacity) : null;
		this.department = has.has('department') ? new Uint16Array(capacity) : null;
		this.organisation = has.has('organisation') ? new Uint16Array(capacity) : null;
		this.aiUse = has.has('aiUse') ? new Uint8Array(capacity) : null;
		this.contacts = has.has('contacts') ? new Int32Array(capacity) : null;
		this.startSecond = has.has('start') ? new Int32Array(capacity) : null;
		this.crossesMidnight = has.has('start') ? new Uint8Array(capacity) : null;
		this.file = new Uint8Array(capacity);
		this.row = new Uint32Array(capacity);
		this.#hashes = new Uint32Array(capacity);
		this.#slots = new Int32Array(Math.ceil(capacity * 1.4) + 1);
	}

	/**
	 * Whether the entry that stands at `count` equals an earlier one: all cells of the row (by their hash) and all
	 * fields but the period, which may come from the file. If not, it is remembered.
	 */
	isRepeated(hash: number): boolean {
		const places = this.#slots.length;
		const mixed = Math.imul(hash ^ (hash >>> 16), 0x9e3779b1);
		let slot = Math.floor(((mixed ^ (mixed >>> 15)) >>> 0) * (places / 2 ** 32));
		const index = this.count;
		for (;;) {
			const other = this.#slots[slot]! - 1;
			if (other < 0) break;
			if (this.#hashes[other] === hash && this.#equal(other, index)) return true;
			slot = slot + 1 === places ? 0 : slot + 1;
		}
		this.#slots[slot] = index + 1;
		this.#hashes[index] = hash;
		return false;
	}

	#equal(a: number, b: number): boolean {
		return (
			this.person[a] === this.person[b] &&
			this.day[a] === this.day[b] &&
			this.activity[a] === this.activity[b] &&
			this.seconds[a] === this.seconds[b] &&
			this.group[a] === this.group[b] &&
			this.role?.[a] === this.role?.[b] &&
			this.department?.[a] === this.department?.[b] &&
			this.organisation?.[a] === this.organisation?.[b] &&
			this.aiUse?.[a] === this.aiUse?.[b] &&
			this.contacts?.[a] === this.contacts?.[b] &&
			this.startSecond?.[a] === this.startSecond?.[b]
		);
	}

	/** The part of an array that holds entries, without copying where little is left over. */
	trimmed<T extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(array: T): T {
		if (this.count === array.length) return array;
		return (
			this.count * 1.2 < array.length ? array.slice(0, this.count) : array.subarray(0, this.count)
		) as T;
	}
}
