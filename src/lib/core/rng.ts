import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A stream of uniform numbers. Same seed and name, same numbers; streams with other names are unrelated. */
export interface RandomStream {
	/** Uniform on the open interval (0, 1): never 0 or 1, so that every inverse CDF is finite. */
	uniform(): number;
	/** Uniform whole number 0 … below − 1. */
	integer(below: number): number;
}

/** FNV-1a over UTF-16 code units: spreads a name over 32 bits. */
function hash(name: string): number {
	let value = 0x811c9dc5;
	for (let index = 0; index < name.length; index++) {
		value = Math.imul(value ^ name.charCodeAt(index), 0x01000193);
	}
	return value >>> 0;
}

/**
 * The stream `name` under `seed`. Each uncertain input and each resampling has a stream of its own, so that
 * adding one leaves the draws of the others alone.
 */
export function randomStream(seed: number, name: string): RandomStream {
	const generator = xoroshiro128plus((hash(name) ^ Math.imul(seed | 0, 0x9e3779b1)) | 0);
	return {
		uniform() {
			const high = generator.next() >>> 6;
			const low = generator.next() >>> 5;
			return (high * 134217728 + low + 0.5) / 9007199254740992;
		},
		integer: (below) => uniformInt(generator, 0, below - 1),
	};
}
