/** Keeps what was used last, up to a total size; the oldest goes first. */
export interface BoundedCache<Value> {
	get(key: string): Value | undefined;
	set(key: string, value: Value, size: number): void;
	readonly size: number;
}

export function boundedCache<Value>(mostSize: number): BoundedCache<Value> {
	// a Map keeps the order of insertion, so its first key is the one that was used longest ago
	const kept = new Map<string, { readonly value: Value; readonly size: number }>();
	let total = 0;
	const drop = (key: string) => {
		total -= kept.get(key)?.size ?? 0;
		kept.delete(key);
	};
	return {
		get size() {
			return total;
		},
		get: (key) => {
			const found = kept.get(key);
			if (!found) return undefined;
			kept.delete(key);
			kept.set(key, found);
			return found.value;
		},
		set: (key, value, size) => {
			drop(key);
			if (size > mostSize) return;
			kept.set(key, { value, size });
			total += size;
			for (const oldest of kept.keys()) {
				if (total <= mostSize) break;
				drop(oldest);
			}
		},
	};
}
