import { chunksOf, type ByteSource } from '#lib/io/source.ts';

const BYTES_PER_TURN = 4_000_000;

/**
 * The same bytes, with a pause now and then in which messages are received: bytes that lie ready follow each other
 * without one, so that a request to stop would only be heard at the end.
 */
export function interruptible(source: ByteSource): ByteSource {
	return {
		...source,
		async *stream() {
			let bytes = 0;
			for await (const chunk of chunksOf(source)) {
				yield chunk;
				bytes += chunk.length;
				if (bytes < BYTES_PER_TURN) continue;
				bytes = 0;
				await messageTurn();
			}
		},
	};
}

/** Ends after the messages that were waiting. */
function messageTurn(): Promise<void> {
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve) => {
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}
