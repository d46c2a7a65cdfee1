import type { Sha256 } from '#lib/core/timelog/sha256.ts';

/**
 * Bytes with a name. A file of the browser, pasted text and a file on disk all look the same to the reader.
 */
export interface ByteSource {
	readonly name: string;
	/** Number of bytes, for progress and for a first guess of the number of rows. */
	readonly size: number;
	stream(): ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;
	/** A faster SHA-256 than the built-in one, where the platform has one that takes bytes in pieces. */
	readonly createSha256?: () => Sha256;
}

/** A `File`, or a `Blob` with a name. */
export function blobSource(blob: Blob, name: string): ByteSource {
	return { name, size: blob.size, stream: () => blob.stream() as ReadableStream<Uint8Array> };
}

export function bytesSource(bytes: Uint8Array, name: string): ByteSource {
	return {
		name,
		size: bytes.length,
		async *stream() {
			if (bytes.length > 0) yield bytes;
		},
	};
}

/** Text that was pasted; it travels as UTF-8. */
export function textSource(text: string, name: string): ByteSource {
	return bytesSource(new TextEncoder().encode(text), name);
}

/** The pieces of a source. Safari cannot iterate over a stream, so it is read by its reader. */
export async function* chunksOf(source: ByteSource): AsyncGenerator<Uint8Array, void, void> {
	const stream = source.stream();
	if (!('getReader' in stream)) {
		yield* stream;
		return;
	}
	const reader = stream.getReader();
	let finished = false;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			yield value;
		}
		finished = true;
	} finally {
		if (!finished) await reader.cancel().catch(() => undefined);
		reader.releaseLock();
	}
}
