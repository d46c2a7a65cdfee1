import { looksLikeValue } from '#lib/core/timelog/looksLikeValue.ts';
import { TextDecoding } from './decodeText.ts';
import { RecordTokenizer, type RecordSink } from './recordTokenizer.ts';

/** How the first records of a file are built. */
export interface Layout {
	readonly delimiter: number;
	/** Number of the record with the column names, from 0; −1 when there is none. */
	readonly headerRecord: number;
	/** Records above the first row of data, blank ones included. */
	readonly dataRecord: number;
	/** Lines with text above the header. */
	readonly titleLines: number;
	/** Names as they stand in the file; '' where a column has none. */
	readonly names: readonly string[];
	/** Cells that most rows hold, trailing empty ones left out. */
	readonly cells: number;
	/** Bytes per record, to guess the number of rows. */
	readonly bytesPerRecord: number;
}

const CANDIDATES = [',', ';', '\t', '|'].map((character) => character.charCodeAt(0));
const SAMPLE_RECORDS = 400;
const HEADER_WITHIN = 40;

type Records = readonly (readonly string[])[];

/** The first records, as texts; the last one of a sample that was cut off is left out. */
function firstRecords(sample: Uint8Array, delimiter: number, whole: boolean): Records {
	const decoding = new TextDecoding(null);
	const records: string[][] = [];
	let record: string[] = [];
	const sink: RecordSink = {
		startRecord() {
			record = [];
		},
		cell(_column, buffer, start, end) {
			record.push(decoding.decode(buffer.subarray(start, end)).trim());
		},
		endRecord() {
			records.push(record);
			return records.length < SAMPLE_RECORDS;
		},
	};
	new RecordTokenizer(delimiter, sink).push(sample, whole);
	return records;
}

function filledLength(record: readonly string[]): number {
	let length = record.length;
	while (length > 0 && record[length - 1] === '') length--;
	return length;
}

function mode(numbers: readonly number[]): { value: number; count: number } {
	const counts = new Map<number, number>();
	for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
	let best = { value: 0, count: 0 };
	for (const [value, count] of counts)
		if (count > best.count || (count === best.count && value > best.value)) best = { value, count };
	return best;
}

/** How evenly a delimiter cuts the records: the share of records with the usual number of cells, wider is better. */
function evenness(records: Records): number {
	const lengths = records.filter((record) => filledLength(record) > 0).map((record) => record.length);
	const usual = mode(lengths);
	return usual.value < 2 ? 0 : (usual.count / lengths.length) * (1 + Math.log2(usual.value) / 20);
}

/** Whether a record can be the names of the columns, given the records that follow. */
function isHeader(record: readonly string[], below: Records, cells: number): boolean {
	const filled = record.filter((cell) => cell !== '').length;
	if (filled < Math.max(1, 0.6 * (cells - 1))) return false;
	let valueColumns = 0;
	let valuesInRecord = 0;
	for (let column = 0; column < cells; column++) {
		const texts = below.map((row) => row[column] ?? '').filter((text) => text !== '');
		const values = texts.filter(looksLikeValue).length;
		if (texts.length === 0 || values * 2 <= texts.length) continue;
		valueColumns++;
		if (looksLikeValue(record[column] ?? '')) valuesInRecord++;
	}
	if (valueColumns === 0) return record.every((cell) => !looksLikeValue(cell));
	return valuesInRecord * 2 < valueColumns;
}

/**
 * Finds delimiter, title lines and header in the first part of a file.
 *
 * @param sample  the first bytes, in UTF-8 or Windows-1252, without byte order mark
 * @param whole   the sample is the whole file
 * @param chosen  a delimiter that a person chose
 */
export function sniff(sample: Uint8Array, whole: boolean, chosen: number | null): Layout {
	const hint = /^\s*"?sep=(.)"?\r?\n/iu.exec(String.fromCharCode(...sample.subarray(0, 16)));
	const fixed = chosen ?? (hint ? hint[1]!.charCodeAt(0) : null);
	let delimiter = fixed ?? CANDIDATES[0]!;
	let records = firstRecords(sample, delimiter, whole);
	if (fixed === null) {
		let best = evenness(records);
		for (const candidate of CANDIDATES.slice(1)) {
			const cut = firstRecords(sample, candidate, whole);
			const score = evenness(cut);
			if (score <= best) continue;
			best = score;
			delimiter = candidate;
			records = cut;
		}
	}
	const hintRecords = hint ? 1 : 0;
	const first = records.findIndex((record, index) => index >= hintRecords && filledLength(record) > 0);
	const usable = records.map((record, index) => (index < hintRecords ? 0 : filledLength(record)));
	const cells = mode(usable.filter((length) => length > 1)).value || 1;
	let headerRecord = -1;
	let dataRecord = Math.max(first, hintRecords);
	for (let index = Math.max(first, 0); index < Math.min(records.length, HEADER_WITHIN); index++) {
		if (usable[index]! * 2 < cells || usable[index]! === 0) continue;
		const below = records
			.slice(index + 1)
			.filter((_, offset) => usable[index + 1 + offset]! * 2 >= cells)
			.slice(0, 50);
		if (isHeader(records[index]!, below, cells)) {
			headerRecord = index;
			dataRecord = index + 1;
			break;
		}
		if (records[index]!.filter((cell) => cell !== '').length >= 0.6 * cells) {
			dataRecord = index;
			break;
		}
	}
	const names = headerRecord < 0 ? [] : records[headerRecord]!.slice(0, usable[headerRecord]!);
	const above = headerRecord < 0 ? dataRecord : headerRecord;
	const bytes = records.length < SAMPLE_RECORDS ? sample.length : sampleBytes(sample, records.length);
	return {
		delimiter,
		headerRecord,
		dataRecord,
		titleLines: usable.slice(0, above).filter((length) => length > 0).length,
		names,
		cells,
		bytesPerRecord: bytes / Math.max(1, records.length),
	};
}

/** Bytes of the first lines; near enough to the first records for a guess. */
function sampleBytes(sample: Uint8Array, lines: number): number {
	let seen = 0;
	for (let at = 0; at < sample.length; at++) if (sample[at] === 10 && ++seen === lines) return at + 1;
	return sample.length;
}
