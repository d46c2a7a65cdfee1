import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { ByteSource } from '#lib/io/source.ts';

/** A file on disk. Throws what `stat` throws when there is no such file. */
export function fileSource(path: string): ByteSource {
	return {
		name: basename(path),
		size: statSync(path).size,
		stream: () => createReadStream(path, { highWaterMark: 1 << 20 }),
		createSha256() {
			const hash = createHash('sha256');
			return { update: (bytes) => void hash.update(bytes), digest: () => hash.digest() };
		},
	};
}
