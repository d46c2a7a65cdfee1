import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTable } from '#lib/io/readTable.ts';
import { blobSource, chunksOf, textSource, type ByteSource } from '#lib/io/source.ts';
import { fileSource } from '../../src/cli/fileSource.ts';

const TEXT = 'medewerker;datum;activiteit;minuten\nA;25-1-2026;Cliëntcontact;30\n';

describe('sources', () => {
	it('give the same table from a blob, from pasted text and from a file on disk', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'halftijd-source-'));
		try {
			const path = join(folder, 'log.csv');
			writeFileSync(path, TEXT);
			const sources = [
				blobSource(new Blob([TEXT]), 'log.csv'),
				textSource(TEXT, 'log.csv'),
				fileSource(path),
			];
			const [blob, pasted, file] = await Promise.all(sources.map((source) => readTable(source)));
			expect(blob?.table?.rowCount).toBe(1);
			expect(pasted).toEqual(blob);
			expect(file).toEqual(blob);
			expect(sources.map(({ size }) => size)).toEqual(Array(3).fill(new TextEncoder().encode(TEXT).length));
		} finally {
			rmSync(folder, { recursive: true });
		}
	});

	it('stop their stream when nobody wants more', async () => {
		let cancelled = false;
		const source: ByteSource = {
			name: 'endless',
			size: 0,
			stream: () =>
				new ReadableStream<Uint8Array>({
					pull: (controller) => controller.enqueue(new Uint8Array([65])),
					cancel: () => {
						cancelled = true;
					},
				}),
		};
		for await (const chunk of chunksOf(source)) if (chunk.length === 1) break;
		expect(cancelled).toBe(true);
	});
});
