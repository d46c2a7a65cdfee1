import { expectAccessible, field, openHospital } from './support/case.ts';
import { expect, test } from './support/halftijd.ts';

test('how sure it is: first from few draws, then from all, for everybody and for one party', async ({
	page,
	texts,
}) => {
	test.slow();
	const words = texts.businessCase.uncertainty;
	const { euro } = texts.formats;
	await openHospital(page, texts);
	await page.getByRole('link', { name: texts.businessCase.tabs.uncertainty }).click();
	await expect(page).toHaveURL(/tab=onzekerheid/);
	await expect(page.getByText(words.full(100_000))).toBeVisible({ timeout: 30_000 });
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.sentence(0.55));
	await expect(page.getByRole('heading', { name: words.distribution.title(0.45) })).toBeVisible();
	await expect(page.getByRole('link', { name: words.measuring.plan })).toHaveAttribute('href', '/plannen');
	await expect(page.getByRole('table', { name: words.measuring.title })).toContainText(euro(16_970));
	const evpi = await page.locator('[data-figure="evpi"]').textContent();
	expect(evpi).toContain(euro(43_821));
	await expectAccessible(page);

	await page.getByLabel(words.whose).selectOption('ict');
	await expect(
		page.getByRole('heading', { name: words.distribution.titleOf('ICT-afdeling', 1) }),
	).toBeVisible();
	await expect(page.locator('[data-figure="evpi"]')).toHaveText(words.worth.nothing);

	await field(page, texts.businessCase.fields.reduction).fill('30');
	await expect(page.getByText(words.full(100_000))).toBeHidden();
	await expect(page.getByText(words.full(100_000))).toBeVisible({ timeout: 30_000 });
	await expect(page.getByLabel(words.whose)).toHaveValue('ict');
});
