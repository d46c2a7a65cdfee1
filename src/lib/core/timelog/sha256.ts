/** Fractional parts of the cube roots of the first 64 primes (FIPS 180-4, §4.2.2). */
const ROUND_CONSTANTS = new Int32Array([
	0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
	0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
	0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
	0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
	0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
	0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
	0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
	0xc67178f2,
]);

/** Fractional parts of the square roots of the first eight primes (§5.3.3). */
const INITIAL = [
	0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
] as const;

/** A digest that grows with the bytes it is given, so that a file need not be in memory as a whole. */
export interface Sha256 {
	update(bytes: Uint8Array): void;
	/** 32 bytes. Nothing may be added afterwards. */
	digest(): Uint8Array;
}

/**
 * SHA-256 (FIPS 180-4, §6.2), in pieces. The browser's own digest wants all bytes at once, and the core may not
 * call it; pseudonyms need it here as well.
 */
export function sha256(): Sha256 {
	const state = Int32Array.from(INITIAL);
	const schedule = new Int32Array(64);
	const block = new Uint8Array(64);
	let filled = 0;
	let total = 0;

	function compress(bytes: Uint8Array, offset: number): void {
		for (let t = 0, at = offset; t < 16; t++, at += 4) {
			schedule[t] = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
		}
		for (let t = 16; t < 64; t++) {
			const x = schedule[t - 15]!;
			const y = schedule[t - 2]!;
			const small0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
			const small1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
			schedule[t] = (schedule[t - 16]! + small0 + schedule[t - 7]! + small1) | 0;
		}
		let a = state[0]!;
		let b = state[1]!;
		let c = state[2]!;
		let d = state[3]!;
		let e = state[4]!;
		let f = state[5]!;
		let g = state[6]!;
		let h = state[7]!;
		for (let t = 0; t < 64; t++) {
			const big1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
			const first = (h + big1 + ((e & f) ^ (~e & g)) + ROUND_CONSTANTS[t]! + schedule[t]!) | 0;
			const big0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
			const second = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
			h = g;
			g = f;
			f = e;
			e = (d + first) | 0;
			d = c;
			c = b;
			b = a;
			a = (first + second) | 0;
		}
		state[0] = state[0]! + a;
		state[1] = state[1]! + b;
		state[2] = state[2]! + c;
		state[3] = state[3]! + d;
		state[4] = state[4]! + e;
		state[5] = state[5]! + f;
		state[6] = state[6]! + g;
		state[7] = state[7]! + h;
	}

	function update(bytes: Uint8Array): void {
		total += bytes.length;
		let at = 0;
		if (filled > 0) {
			at = Math.min(64 - filled, bytes.length);
			block.set(bytes.subarray(0, at), filled);
			filled += at;
			if (filled < 64) return;
			compress(block, 0);
			filled = 0;
		}
		for (; at + 64 <= bytes.length; at += 64) compress(bytes, at);
		block.set(bytes.subarray(at), 0);
		filled = bytes.length - at;
	}

	function digest(): Uint8Array {
		const padding = new Uint8Array(filled < 56 ? 64 - filled : 128 - filled);
		padding[0] = 0x80;
		const view = new DataView(padding.buffer);
		view.setUint32(padding.length - 8, Math.floor(total / 0x20000000));
		view.setUint32(padding.length - 4, (total << 3) >>> 0);
		update(padding);
		const result = new Uint8Array(32);
		const words = new DataView(result.buffer);
		state.forEach((word, index) => words.setInt32(index * 4, word));
		return result;
	}

	return { update, digest };
}
