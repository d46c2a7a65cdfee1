import { issue, type Issue } from '#lib/core/issue.ts';
import { couldBeNeeded } from '#lib/core/timelog/couldBeNeeded.ts';
import { fieldOfHeader } from '#lib/core/timelog/headerSynonyms.ts';
import { hexadecimal } from '#lib/core/timelog/hexadecimal.ts';
import { judgePrivacy, namesCitizenNumber } from '#lib/core/timelog/privacy.ts';
import type { Encoding, RawTable } from '#lib/core/timelog/rawTable.ts';
import { sha256 } from '#lib/core/timelog/sha256.ts';
import { lookAtFirstBytes, utf16ToUtf8 } from './byteOrder.ts';
import { columnNames } from './columnNames.ts';
import { TextDecoding } from './decodeText.ts';
import { RecordTokenizer } from './recordTokenizer.ts';
import { sniff, type Layout } from './sniff.ts';
import { chunksOf, type ByteSource } from './source.ts';
import { MOST_DISTINCT, TableBuilder } from './tableBuilder.ts';

export interface ReadOptions {
	/** Encoding that a person chose; absent = found from the bytes. */
	readonly encoding?: Encoding;
	/** Delimiter that a person chose, one character. */
	readonly delimiter?: string;
	/** Called with the number of bytes read so far. */
	readonly onProgress?: (bytes: number) => void;
	/** Stops the reading; `read` then throws the reason of the signal. */
	readonly signal?: AbortSignal;
}

export interface ReadResult {
	/** Null when the file cannot be used; an issue of severity `error` then says why. */
	readonly table: RawTable | null;
	readonly issues: readonly Issue[];
}

/** The step from bytes to rows. A faster or broader reader takes the place of this one by the same signature. */
export interface TableReader {
	read(source: ByteSource, options: ReadOptions): Promise<ReadResult>;
}

const SAMPLE_BYTES = 1 << 18;

/** Reads a delimited text file in one pass, without ever holding it as a whole. */
export async function readTable(source: ByteSource, options: ReadOptions = {}): Promise<ReadResult> {
	const reading = new Reading(source, options);
	try {
		for await (const chunk of chunksOf(source)) {
			options.signal?.throwIfAborted();
			if (!reading.add(chunk)) break;
			options.onProgress?.(reading.bytes);
		}
	} catch (failure) {
		options.signal?.throwIfAborted();
		return {
			table: null,
			issues: [issue('unreadableFile', 'error', { reason: String(failure) }, { file: source.name })],
		};
	}
	return reading.finish();
}

export const delimitedTextReader: TableReader = { read: readTable };

/** The state between two chunks. */
class Reading {
	bytes = 0;
	#issues: Issue[] = [];
	#hash;
	#sample: Uint8Array[] | null = [];
	#sampleSize = 0;
	#encoding: Encoding | null = null;
	#transcode: ((bytes: Uint8Array, final: boolean) => Uint8Array) | null = null;
	#layout: Layout | null = null;
	#builder: TableBuilder | null = null;
	#tokenizer: RecordTokenizer | null = null;
	#names: readonly string[] = [];
	#refused = false;

	constructor(
		readonly source: ByteSource,
		readonly options: ReadOptions,
	) {
		this.#hash = source.createSha256?.() ?? sha256();
	}

	/** False when no further bytes are wanted. */
	add(chunk: Uint8Array): boolean {
		this.bytes += chunk.length;
		this.#hash.update(chunk);
		if (this.#sample) {
			this.#sample.push(chunk);
			this.#sampleSize += chunk.length;
			if (this.#sampleSize >= SAMPLE_BYTES) this.#start(false);
		} else {
			this.#tokenizer?.push(this.#transcode ? this.#transcode(chunk, false) : chunk, false);
		}
		return !this.#refused && (this.#tokenizer?.unterminatedRecord ?? -1) < 0;
	}

	#refuse(problem: Issue): void {
		this.#issues.push(problem);
		this.#refused = true;
	}

	/** Looks at the first bytes and sets up the rest. `whole`: they are all there is. */
	#start(whole: boolean): void {
		const where = { file: this.source.name };
		const first = joined(this.#sample!, this.#sampleSize);
		this.#sample = null;
		const look = lookAtFirstBytes(first);
		if (look.kind === 'binary') return this.#refuse(issue('binaryFile', 'error', { kind: look.what }, where));
		const encoding = this.options.encoding ?? look.encoding;
		this.#encoding = encoding;
		if (encoding === 'utf-16le' || encoding === 'utf-16be') this.#transcode = utf16ToUtf8(encoding);
		const body = first.subarray(look.skip);
		const text = this.#transcode ? this.#transcode(body, whole) : body;
		if (text.every((byte) => byte <= 32)) {
			if (whole) return this.#refuse(issue('emptyFile', 'error', {}, where));
		}
		const chosen = this.options.delimiter ? this.options.delimiter.charCodeAt(0) : null;
		const layout = sniff(text, whole, chosen);
		this.#layout = layout;
		const width = Math.max(layout.names.length, layout.cells);
		if (layout.headerRecord >= 0 && layout.names.length < layout.cells) {
			const found = layout.names.length;
			return this.#refuse(issue('headerShort', 'error', { found, expected: layout.cells }, where));
		}
		if (width < 2) return this.#refuse(issue('oneColumn', 'error', {}, where));
		const named = columnNames(layout.names, width);
		this.#names = named.names;
		for (const name of named.names) {
			if (namesCitizenNumber(name))
				this.#refuse(issue('citizenNumberHeader', 'error', { column: name }, { ...where, column: name }));
		}
		if (this.#refused) return;
		if (layout.headerRecord < 0) this.#issues.push(issue('noHeader', 'warning', { columns: width }, where));
		else if (named.unnamed.length > 0)
			this.#issues.push(issue('unnamedColumns', 'note', { columns: named.unnamed }, where));
		if (named.repeated.length > 0)
			this.#issues.push(issue('repeatedNames', 'note', { columns: named.repeated }, where));
		if (layout.titleLines > 0)
			this.#issues.push(issue('titleLines', 'note', { count: layout.titleLines }, where));
		const guess = whole
			? text.length / 4
			: this.source.size / (this.#transcode ? 2 : 1) / layout.bytesPerRecord;
		const capacity = Math.min(Math.ceil(guess * 1.03) + 64, whole ? 20_000 : 50_000_000);
		const decoding = new TextDecoding(null);
		this.#builder = new TableBuilder(width, layout.dataRecord, capacity, (column, samples) =>
			couldBeNeeded(
				this.#names[column]!,
				samples.map((bytes) => decoding.decode(bytes)),
			),
		);
		this.#tokenizer = new RecordTokenizer(layout.delimiter, this.#builder);
		this.#tokenizer.push(text, whole);
	}

	finish(): ReadResult {
		const where = { file: this.source.name };
		if (this.#sample) {
			if (this.bytes === 0) this.#refuse(issue('emptyFile', 'error', {}, where));
			else this.#start(true);
		} else if (!this.#refused) {
			this.#tokenizer?.push(
				this.#transcode ? this.#transcode(new Uint8Array(0), true) : new Uint8Array(0),
				true,
			);
		}
		const tokenizer = this.#tokenizer;
		const builder = this.#builder;
		const layout = this.#layout;
		if (this.#refused || !tokenizer || !builder || !layout) return { table: null, issues: this.#issues };
		if (tokenizer.unterminatedRecord >= 0) {
			this.#refuse(
				issue('unterminatedQuote', 'error', {}, { ...where, row: tokenizer.unterminatedRecord + 1 }),
			);
			return { table: null, issues: this.#issues };
		}
		builder.close();
		const table = this.#table(builder, layout);
		this.#report(builder, tokenizer, table);
		return { table: this.#refused ? null : table, issues: this.#issues };
	}

	#table(builder: TableBuilder, layout: Layout): RawTable {
		const forced = this.#transcode ? 'utf-8' : (this.#encoding as 'utf-8' | 'windows-1252' | null);
		// A mark says UTF-8, yet a file pasted together may still hold Windows-1252 further on.
		const decoding = new TextDecoding(this.#transcode || this.options.encoding ? forced : null);
		const columns = builder.columns.map(({ dictionary, stored }, index) => {
			const values: string[] = [];
			for (let code = 0; code < dictionary.size; code++) values.push(decoding.decode(dictionary.bytes(code)));
			return { name: this.#names[index]!, values, codes: dictionary.codes, stored };
		});
		const names = layout.headerRecord < 0 ? null : this.#names;
		if (decoding.mixed > 0) {
			this.#issues.push(
				issue('mixedEncodings', 'warning', { texts: decoding.mixed }, { file: this.source.name }),
			);
		}
		return {
			file: this.source.name,
			sha256: hexadecimal(this.#hash.digest()),
			bytes: this.bytes,
			encoding: this.#transcode ? this.#encoding! : decoding.encoding,
			delimiter: String.fromCharCode(layout.delimiter),
			rowCount: builder.rows,
			rowNumbers: builder.rowNumbers,
			rowHashes: builder.rowHashes,
			overlong: builder.overlong,
			headerMissing: names === null,
			columns,
		};
	}

	#report(builder: TableBuilder, tokenizer: RecordTokenizer, table: RawTable): void {
		const file = this.source.name;
		if (builder.rows === 0)
			this.#refuse(issue('headerOnly', 'error', { columns: this.#names.length }, { file }));
		const ragged = builder.shortRows + builder.overlong.size;
		if (ragged > 0) {
			this.#issues.push(
				issue('raggedRows', 'warning', { short: builder.shortRows, long: builder.overlong.size }, { file }),
			);
		}
		if (tokenizer.malformedQuotes > 0) {
			this.#issues.push(issue('malformedQuotes', 'warning', { count: tokenizer.malformedQuotes }, { file }));
		}
		builder.columns.forEach(({ findings, stored }, index) => {
			const column = table.columns[index]!.name;
			const where = { file, column };
			const verdict = judgePrivacy(findings, fieldOfHeader(column)?.field === 'person');
			if (verdict === 'email') this.#refuse(issue('emailInText', 'error', { column }, where));
			if (verdict === 'citizenNumber') this.#refuse(issue('citizenNumbers', 'error', { column }, where));
			if (!stored)
				this.#issues.push(issue('columnNotStored', 'note', { column, most: MOST_DISTINCT }, where));
		});
	}
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
	if (pieces.length === 1) return pieces[0]!;
	const whole = new Uint8Array(size);
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
