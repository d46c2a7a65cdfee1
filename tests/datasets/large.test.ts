import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeLarge } from '../../datasets/samples/large.ts';

const folder = mkdtempSync(join(tmpdir(), 'halftijd-large-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('writes exactly the rows asked for, no two alike, the same bytes for the same seed', async () => {
	const first = await writeLarge(join(folder, 'a.csv'), 20_003, 1);
	await writeLarge(join(folder, 'b.csv'), 20_003, 1);
	await writeLarge(join(folder, 'c.csv'), 20_003, 2);
	const [a, b, c] = ['a', 'b', 'c'].map((name) => readFileSync(join(folder, `${name}.csv`)));
	const rows = a!.toString('utf8').trimEnd().split('\n').slice(1);
	expect(first).toMatchObject({ rows: 20_003, bytes: a!.length, persons: 51 });
	expect(rows.length).toBe(20_003);
	expect(new Set(rows).size).toBe(20_003);
	expect(a!.equals(b!)).toBe(true);
	expect(a!.equals(c!)).toBe(false);
	const minutes = rows.reduce((sum, row) => sum + Number(row.split(',')[5]), 0);
	expect(minutes).toBe(first.minutes);
	expect(new Set(rows.map((row) => row.split(',')[6]))).toEqual(new Set(['voor', 'na']));
});

it('weighs 80 to 90 bytes a row', async () => {
	const log = await writeLarge(join(folder, 'd.csv'), 10_000, 1);
	expect(log.bytes / log.rows).toBeGreaterThan(80);
	expect(log.bytes / log.rows).toBeLessThan(90);
});
