/** Receives the cells of a record in order. A record that a chunk cuts in two is offered again from its start. */
export interface RecordSink {
	startRecord(): void;
	/** The bytes `start` to `end` of `buffer` are valid only during the call. */
	cell(column: number, buffer: Uint8Array, start: number, end: number, hash: number): void;
	/** False stops the tokenizer: no more records are wanted. */
	endRecord(cells: number): boolean;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const QUOTE = 34;
const SPACE = 32;

/** No cell of a time log is longer; a quoted cell that is has lost its closing quote. */
const LONGEST_QUOTED = 65_536;

/** FNV-1a offset as a signed number, as it is kept among the hashes. */
export const EMPTY_HASH = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/**
 * Cuts bytes into records and cells (RFC 4180), for any encoding in which the bytes of quote, delimiter, CR and LF
 * mean nothing else: UTF-8 and Windows-1252. Cells may be quoted and then hold delimiters, line ends and doubled
 * quotes; CRLF, LF and CR end a record, mixed as they come. Text behind a closing quote is kept as it stands, and
 * such cells are counted, so that one stray quote cannot swallow the rows below it.
 */
export class RecordTokenizer {
	malformedQuotes = 0;
	/** Number of the record, from 0, in which a quoted cell did not end; −1 if none. */
	unterminatedRecord = -1;
	records = 0;
	#carry = new Uint8Array(0);
	#scratch = new Uint8Array(LONGEST_QUOTED + 1024);
	#stopped = false;
	readonly #special = new Uint8Array(256);

	constructor(
		readonly delimiter: number,
		readonly sink: RecordSink,
	) {
		this.#special[delimiter] = 1;
		this.#special[LINE_FEED] = 1;
		this.#special[CARRIAGE_RETURN] = 1;
	}

	/** Adds bytes; `final` with the last ones (which may be none). */
	push(bytes: Uint8Array, final: boolean): void {
		if (this.#stopped) return;
		let buffer = bytes;
		if (this.#carry.length > 0) {
			buffer = new Uint8Array(this.#carry.length + bytes.length);
			buffer.set(this.#carry);
			buffer.set(bytes, this.#carry.length);
		}
		const done = this.#consume(buffer, final);
		this.#carry = done < buffer.length ? buffer.slice(done) : new Uint8Array(0);
		if (!final && !this.#stopped && this.#carry.length > LONGEST_QUOTED * 64) this.#giveUp();
	}

	#giveUp(): void {
		this.unterminatedRecord = this.records;
		this.#stopped = true;
	}

	/** Returns where the first record starts that is not complete. */
	#consume(buffer: Uint8Array, final: boolean): number {
		const { delimiter, sink } = this;
		const special = this.#special;
		const length = buffer.length;
		let at = 0;
		for (;;) {
			const recordStart = at;
			if (at >= length) return length;
			sink.startRecord();
			let column = 0;
			for (;;) {
				const start = at;
				let hash = EMPTY_HASH;
				if (at < length && buffer[at] === QUOTE) {
					at = this.#quoted(buffer, at, final, column);
					if (at < 0) return recordStart;
				} else {
					let byte = 0;
					while (at < length && special[(byte = buffer[at]!)] === 0) {
						hash = Math.imul(hash ^ byte, PRIME);
						at++;
					}
					if (at >= length && !final) return recordStart;
					sink.cell(column, buffer, start, at, hash);
				}
				column++;
				if (at >= length || buffer[at] !== delimiter) break;
				at++;
			}
			if (at < length && buffer[at] === CARRIAGE_RETURN) {
				if (at + 1 >= length && !final) return recordStart;
				if (buffer[at + 1] === LINE_FEED) at++;
			}
			at++;
			this.records++;
			if (!sink.endRecord(column)) {
				this.#stopped = true;
				return length;
			}
		}
	}

	/** Offers a quoted cell; returns the place of the delimiter or line end behind it, −1 when it is not complete. */
	#quoted(buffer: Uint8Array, open: number, final: boolean, column: number): number {
		const length = buffer.length;
		const scratch = this.#scratch;
		let at = open + 1;
		let size = 0;
		let hash = EMPTY_HASH;
		for (;;) {
			if (at >= length || size > LONGEST_QUOTED) {
				if (final || size > LONGEST_QUOTED) this.#giveUp();
				return -1;
			}
			const byte = buffer[at]!;
			if (byte === QUOTE) {
				if (at + 1 >= length && !final) return -1;
				if (buffer[at + 1] !== QUOTE) break;
				at++;
			}
			scratch[size++] = byte;
			hash = Math.imul(hash ^ byte, PRIME);
			at++;
		}
		const behind = ++at;
		let malformed = false;
		while (at < length && this.#special[buffer[at]!] === 0) malformed = buffer[at++] !== SPACE || malformed;
		for (let from = malformed ? behind : at; from < at && size < scratch.length; from++) {
			const byte = buffer[from]!;
			scratch[size++] = byte;
			hash = Math.imul(hash ^ byte, PRIME);
		}
		if (at >= length && !final) return -1;
		if (malformed) this.malformedQuotes++;
		this.sink.cell(column, scratch, 0, size, hash);
		return at;
	}
}
