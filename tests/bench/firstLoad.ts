import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

export const name = 'JavaScript that a page loads before anybody has clicked, gzipped';

interface Node {
	readonly imports: readonly string[];
}

interface Route {
	readonly id: string;
	readonly page: { readonly layouts: readonly (number | undefined)[]; readonly leaf: number } | null;
}

const output = new URL('../../.svelte-kit/output/', import.meta.url);

export async function run() {
	const { manifest } = await import(new URL('server/manifest-full.js', output).href);
	const nodes: readonly (() => Promise<Node>)[] = manifest._.nodes;
	const started: readonly string[] = manifest._.client.imports;
	const routes: readonly Route[] = manifest._.routes;
	const lines = [];
	for (const { id, page } of routes) {
		if (!page) continue;
		const parts = [...page.layouts, page.leaf].filter((part) => part !== undefined);
		const loaded = await Promise.all(parts.map((part) => nodes[part]?.()));
		const files = new Set([...started, ...loaded.flatMap((node) => node?.imports ?? [])]);
		const bytes = [...files].reduce((sum, file) => sum + gzippedSize(file), 0);
		lines.push({ what: id, value: bytes / 1000, unit: 'kB', most: 150 });
	}
	return lines;
}

function gzippedSize(file: string): number {
	return gzipSync(readFileSync(new URL(`client/${file}`, output))).length;
}
