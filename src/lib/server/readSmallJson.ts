/** A publication is about a kilobyte; a request may hold a little more, and nothing like a time log. */
const MOST_BYTES = 16 * 1024;

export type SmallJson =
	| { readonly fault: null; readonly document: unknown }
	| { readonly fault: 'notJson' | 'tooLarge' | 'mediaType'; readonly status: 400 | 413 | 415 };

/** The JSON that a request holds, if it is small and says that it is JSON. */
export async function readSmallJson(request: Request): Promise<SmallJson> {
	const type = (request.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
	if (type !== 'application/json') return { fault: 'mediaType', status: 415 };
	if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES)
		return { fault: 'tooLarge', status: 413 };
	const bytes = await readUpTo(request.body, MOST_BYTES);
	if (bytes === null) return { fault: 'tooLarge', status: 413 };
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return { fault: null, document: JSON.parse(text) as unknown };
	} catch {
		return { fault: 'notJson', status: 400 };
	}
}

/** null when there is more; the rest is not read. */
async function readUpTo(body: ReadableStream<Uint8Array> | null, most: number): Promise<Uint8Array | null> {
	const parts: Uint8Array[] = [];
	let length = 0;
	if (body === null) return new Uint8Array();
	for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
		length += part.length;
		if (length > most) return null;
		parts.push(part);
	}
	return Buffer.concat(parts);
}
