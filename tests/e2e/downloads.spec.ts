import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import Papa from 'papaparse';
import { expect, openExample, test } from './support/halftijd.ts';

async function download(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
	const downloading: Promise<Download> = page.waitForEvent('download');
	await button.click();
	const file = await downloading;
	return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

const rowsOf = (bytes: Buffer) =>
	Papa.parse<string[]>(bytes.toString('utf8').replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;

/** A number as Dutch readers write it, whatever stands around it. */
function dutchNumber(text: string): number {
	return Number(
		text
			.replace('−', '-')
			.replaceAll('.', '')
			.replace(',', '.')
			.replace(/[^\d.-]/g, ''),
	);
}

test.describe('what a chart gives away @once', () => {
	test('arrives as CSV, SVG and PNG for every chart', async ({ page, texts }) => {
		await openExample(page, texts);
		for (const figure of await page.getByRole('figure').all()) {
			const names = new Set<string>();
			for (const kind of ['CSV', 'SVG', 'PNG'] as const) {
				const { name, bytes } = await download(
					page,
					figure.getByRole('button', { name: new RegExp(`^${kind}`) }),
				);
				expect(name.endsWith(`.${kind.toLowerCase()}`)).toBe(true);
				names.add(name.replace(/\..*$/, ''));
				if (kind === 'PNG') expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
				if (kind === 'SVG') expect(bytes.toString('utf8')).toMatch(/^<\?xml[^]*<svg[^]*<\/svg>\s*$/);
				expect(bytes.length).toBeGreaterThan(60);
			}
			expect(names.size).toBe(1);
		}
	});

	test('holds the numbers of its table and of the exported JSON', async ({ page, texts }) => {
		await openExample(page, texts);
		const figure = page.getByRole('figure', { name: texts.result.departmentsFinding });
		const { bytes } = await download(page, figure.getByRole('button', { name: /^CSV/ }));
		const [head = [], ...rows] = rowsOf(bytes);
		await figure.locator('summary').click();
		const shown = await figure
			.locator('tbody tr')
			.evaluateAll((lines) =>
				lines.map((line) => [...line.children].map((cell) => (cell.textContent ?? '').trim())),
			);
		expect(rows).toHaveLength(shown.length);

		await page.getByRole('link', { name: texts.measure.step.use }).click();
		const json = JSON.parse(
			(await download(page, page.getByRole('button', { name: texts.result.saveJson }))).bytes.toString(
				'utf8',
			),
		);
		const groups = json.groups.byDepartment as {
			name: string;
			before: { estimate: number };
			after: { estimate: number };
		}[];
		let compared = 0;
		for (const group of groups) {
			const row = rows.find(([name]) => name === group.name);
			const line = shown.find(([name]) => name?.startsWith(group.name));
			expect(row, group.name).toBeDefined();
			// in full in the file, rounded on the page: one number, three places
			const numbers = (row ?? []).slice(1).map((cell) => Number(cell.replace(',', '.')));
			for (const share of [group.before.estimate, group.after.estimate]) {
				const inFile = numbers.find(
					(value) => Math.abs(value - share) < 1e-9 || Math.abs(value - 100 * share) < 1e-7,
				);
				expect(inFile, `${group.name} ${share} in ${head.join(';')} ${row?.join(';')}`).toBeDefined();
				const onPage = (line ?? []).slice(1).map(dutchNumber);
				expect(onPage.some((value) => Math.abs(value - 100 * share) <= 0.0500001)).toBe(true);
				compared += 1;
			}
		}
		expect(compared).toBeGreaterThanOrEqual(4);
	});
});
