import { gzipSync } from 'node:zlib';
import { boundedCache } from './boundedCache.ts';
import { entityTag, isKnown } from './entityTag.ts';

/** An answer that is the same for everybody who asks the same, ready to be sent. */
interface KeptAnswer {
	readonly headers: readonly (readonly [string, string])[];
	readonly tag: string;
	readonly plain: Uint8Array<ArrayBuffer>;
	readonly zipped: Uint8Array<ArrayBuffer> | null;
}

const MOST_BYTES = 64 * 1024 * 1024;
const LONGEST_KEY = 600;
const WORTH_ZIPPING = 1000;
const IS_TEXT = /^(text\/|application\/(json|[\w.-]+\+json|problem)|image\/svg)/;

const answers = boundedCache<KeptAnswer>(MOST_BYTES);

/**
 * Answers from memory, or asks `make` and keeps what it answers. Only whole answers (200) without a cookie are kept. The
 * tag is made of the bytes, and a reader who has them gets 304. `make` runs outside when the key is null.
 */
export async function keptAnswer(
	request: Request,
	key: string | null,
	make: () => Promise<Response>,
): Promise<Response> {
	if (key === null || key.length > LONGEST_KEY || request.method !== 'GET') return make();
	let kept = answers.get(key);
	if (!kept) {
		const response = await make();
		if (response.status !== 200) return response;
		kept = await keep(response);
		answers.set(key, kept, kept.plain.length + (kept.zipped?.length ?? 0) + key.length);
	}
	return sent(request, kept);
}

async function keep(response: Response): Promise<KeptAnswer> {
	const plain = new Uint8Array(await response.arrayBuffer());
	const headers = new Headers(response.headers);
	for (const name of ['etag', 'set-cookie', 'content-length']) headers.delete(name);
	const isText = IS_TEXT.test(headers.get('content-type') ?? '');
	return {
		headers: [...headers],
		tag: entityTag(plain),
		plain,
		zipped: isText && plain.length > WORTH_ZIPPING ? gzipSync(plain) : null,
	};
}

function sent(request: Request, { headers, tag, plain, zipped }: KeptAnswer): Response {
	const answer = new Headers(headers.map(([name, value]): [string, string] => [name, value]));
	answer.append('vary', 'accept-encoding');
	const isZipped = zipped !== null && accepts(request, 'gzip');
	// another form of the same bytes has another tag (RFC 9110 §8.8.3.3)
	const ownTag = isZipped ? `${tag.slice(0, -1)}-gzip"` : tag;
	answer.set('etag', ownTag);
	const wanted = request.headers.get('if-none-match');
	if (isKnown(wanted, ownTag) || isKnown(wanted, tag)) {
		for (const name of ['content-type', 'content-encoding']) answer.delete(name);
		return new Response(null, { status: 304, headers: answer });
	}
	if (isZipped) answer.set('content-encoding', 'gzip');
	return new Response(isZipped ? zipped : plain, { headers: answer });
}

function accepts(request: Request, coding: string): boolean {
	return (request.headers.get('accept-encoding') ?? '').split(',').some((each) => {
		const [name, weight] = each.trim().split(';');
		return name === coding && !/^\s*q=0(\.0*)?$/.test(weight ?? '');
	});
}
