import { readFileSync } from 'node:fs';
import { addFiles, expect, openMeasure, recordCouncil, test, upload } from './support/halftijd.ts';

const folder = new URL('../../datasets/malformed/', import.meta.url);

/** What README.md states of every file, and a file of another kind. */
const malformed = readFileSync(new URL('README.md', folder), 'utf8')
	.split('\n')
	.filter((line) => /^\| `/.test(line))
	.map((line) => line.split('|').map((cell) => cell.replaceAll('`', '').trim()))
	.map(([, name = '', , outcome = '']) => ({
		file: upload(name, readFileSync(new URL(name, folder))),
		isRefused: outcome.startsWith('refused'),
	}));
const others = [
	{
		file: upload('verslag.pdf', Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n', 'latin1')),
		isRefused: true,
	},
];

test('a file that cannot be used is refused with a sentence, any other can be looked at @once', async ({
	page,
	texts,
}) => {
	await openMeasure(page, texts);
	await recordCouncil(page, texts);
	for (const { file, isRefused } of [...malformed, ...others]) {
		await test.step(file.name, async () => {
			await addFiles(page, texts, [file]);
			const remove = page.getByRole('button', { name: texts.measure.removeFile(file.name) });
			await expect(remove).toHaveCount(1);
			const refusal = page.locator('.callout--loss').filter({ hasText: file.name });
			if (isRefused) {
				const said = await refusal.locator('p').nth(2).innerText();
				expect(said).toMatch(/^[A-Z0-9‘“].{20,}[.”)]$/s);
			} else {
				await expect(refusal).toHaveCount(0);
				await expect(page.getByRole('region', { name: texts.measure.balance })).toBeVisible();
				await expect(page.locator('#problemen')).toBeVisible();
				await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.measure.checkTitle);
			}
			await expect(page.getByRole('progressbar')).toHaveCount(0);
			// the program itself did not fail
			await expect(page.locator('.live[role=alert]')).toHaveCount(0);
			for (const wrong of ['NaN', 'undefined', 'Infinity', '[object'])
				await expect(page.locator('main')).not.toContainText(wrong);
			await remove.click();
			await expect(remove).toHaveCount(0);
		});
	}
});
