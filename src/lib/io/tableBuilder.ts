import { noFindings, searchCell, type PrivacyFindings } from '#lib/core/timelog/privacy.ts';
import { ColumnDictionary } from './columnDictionary.ts';
import { EMPTY_HASH, type RecordSink } from './recordTokenizer.ts';

/**
 * Distinct texts after which a column must show that it can be needed. Time logs hold thousands of different
 * persons, dates and durations, and hundreds of activities; only free text and numbering hold more.
 */
export const MOST_DISTINCT = 65_536;
/** The same bound in bytes of text: half a page per row is free text, however few rows there are. */
const MOST_TEXT_BYTES = 16 << 20;
const SAMPLES = 64;
const EMPTY = new Uint8Array(0);
const AT_SIGN = 64;

export interface BuiltColumn {
	readonly dictionary: ColumnDictionary;
	readonly findings: PrivacyFindings;
	stored: boolean;
}

/**
 * Collects records into columns. Every text is searched for personal data when it is first met; in a column that
 * is not stored, in every cell.
 */
export class TableBuilder implements RecordSink {
	rows = 0;
	shortRows = 0;
	readonly overlong = new Map<number, number>();
	readonly columns: readonly BuiltColumn[];
	rowNumbers: Uint32Array;
	rowHashes: Uint32Array;
	#record = 0;
	#capacity: number;
	#rowHash = 0;
	#anything = false;
	#extra = 0;

	/**
	 * @param width       number of columns
	 * @param dataRecord  number of the first record that is a row
	 * @param capacity    rows to expect
	 * @param keep        whether a column with very many different texts can be needed, from its first texts
	 */
	constructor(
		width: number,
		readonly dataRecord: number,
		capacity: number,
		readonly keep: (column: number, samples: readonly Uint8Array[]) => boolean,
	) {
		this.#capacity = Math.max(16, capacity);
		this.columns = Array.from({ length: width }, () => ({
			dictionary: new ColumnDictionary(this.#capacity),
			findings: noFindings(),
			stored: true,
		}));
		this.rowNumbers = new Uint32Array(this.#capacity);
		this.rowHashes = new Uint32Array(this.#capacity);
	}

	startRecord(): void {
		this.#rowHash = EMPTY_HASH;
		this.#anything = false;
		this.#extra = 0;
		if (this.rows === this.#capacity) this.#grow();
	}

	#grow(): void {
		this.#capacity = Math.ceil(this.#capacity * 1.25) + 1024;
		for (const column of this.columns) if (column.stored) column.dictionary.reserve(this.#capacity);
		const numbers = new Uint32Array(this.#capacity);
		numbers.set(this.rowNumbers);
		this.rowNumbers = numbers;
		const hashes = new Uint32Array(this.#capacity);
		hashes.set(this.rowHashes);
		this.rowHashes = hashes;
	}

	cell(index: number, buffer: Uint8Array, start: number, end: number, hash: number): void {
		if (this.#record < this.dataRecord) return;
		if (index >= this.columns.length) {
			if (end > start && !isBlank(buffer, start, end)) {
				this.#extra = index + 1;
				this.#rowHash = Math.imul(this.#rowHash ^ hash, 0x85ebca6b) + index;
			}
			return;
		}
		this.#rowHash = Math.imul(this.#rowHash ^ hash, 0x9e3779b1);
		this.#rowHash ^= this.#rowHash >>> 15;
		if (end > start && !this.#anything) this.#anything = !isBlank(buffer, start, end);
		const column = this.columns[index]!;
		if (!column.stored) search(column.findings, buffer, start, end);
		else if (column.dictionary.set(this.rows, buffer, start, end, hash)) {
			search(column.findings, buffer, start, end);
			if (column.dictionary.size > MOST_DISTINCT || column.dictionary.textBytes > MOST_TEXT_BYTES) {
				this.#reconsider(index);
			}
		}
	}

	/** Once past the bound, and again at every doubling of it, a column that nothing can need is let go. */
	#reconsider(index: number): void {
		const { dictionary } = this.columns[index]!;
		const { size } = dictionary;
		if (size > MOST_DISTINCT && size !== MOST_DISTINCT + 1) return;
		if (size <= MOST_DISTINCT && size % 1024 !== 0) return;
		const samples = Array.from({ length: SAMPLES }, (_, code) =>
			dictionary.bytes(Math.floor((code * size) / SAMPLES)),
		);
		if (this.keep(index, samples)) return;
		const small = new ColumnDictionary(SAMPLES);
		for (let code = 0; code < SAMPLES; code++) {
			const bytes = dictionary.bytes(code);
			small.set(code, bytes, 0, bytes.length, code);
		}
		Object.assign(this.columns[index]!, { dictionary: small, stored: false });
	}

	endRecord(cells: number): boolean {
		if (this.#record++ < this.dataRecord) return true;
		if (!this.#anything && this.#extra === 0) return true;
		const width = this.columns.length;
		if (cells < width) {
			this.shortRows++;
			for (let index = cells; index < width; index++) {
				const column = this.columns[index]!;
				this.#rowHash = Math.imul(this.#rowHash ^ EMPTY_HASH, 0x9e3779b1);
				this.#rowHash ^= this.#rowHash >>> 15;
				if (column.stored) column.dictionary.set(this.rows, EMPTY, 0, 0, EMPTY_HASH);
			}
		}
		if (this.#extra > 0) this.overlong.set(this.rows, this.#extra);
		this.rowNumbers[this.rows] = this.#record;
		this.rowHashes[this.rows] = this.#rowHash;
		this.rows++;
		return true;
	}

	close(): void {
		for (const column of this.columns) column.dictionary.close(column.stored ? this.rows : 0);
		this.rowNumbers = trimmed(this.rowNumbers, this.rows);
		this.rowHashes = trimmed(this.rowHashes, this.rows);
	}
}

/** A copy pays only where much room is left over. */
function trimmed(array: Uint32Array, length: number): Uint32Array {
	return length * 1.1 < array.length ? array.slice(0, length) : array.subarray(0, length);
}

function isBlank(buffer: Uint8Array, start: number, end: number): boolean {
	for (let at = start; at < end; at++) if (buffer[at]! > 32) return false;
	return true;
}

/** Only a text with an at sign or with nine digits can hold what is looked for; most are done without decoding. */
function search(findings: PrivacyFindings, buffer: Uint8Array, start: number, end: number): void {
	let digits = 0;
	let atSigns = 0;
	for (let at = start; at < end; at++) {
		const byte = buffer[at]!;
		if (byte >= 48 && byte <= 57) digits++;
		else if (byte === AT_SIGN) atSigns++;
	}
	if (end > start) findings.searched++;
	if (digits < 9 && atSigns === 0) return;
	searchCell(String.fromCharCode(...buffer.subarray(start, Math.min(end, start + 20_000))), findings);
}
