import { readFileSync } from 'node:fs';
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

test('scenarios stand side by side, and own ones are made, undone, taken over and saved', async ({
	page,
	texts,
}) => {
	test.slow();
	const words = texts.businessCase.scenarios;
	const { number } = texts.formats;
	await openHospital(page, texts);
	await page.getByRole('link', { name: texts.businessCase.tabs.scenarios }).click();
	await expect(page.getByRole('heading', { name: words.chartTitle(3, 6) })).toBeVisible();
	const outcomes = page.getByRole('table', { name: words.outcomesTitle });
	const cash = outcomes.getByRole('row', { name: words.measures.npvTotal });
	await expect(cash).toContainText(`${number(-646_658)}▼\u00a0${number(-697_729)}`);
	await expect(cash).toContainText(`${number(51_071)}=`);
	const changes = page.getByRole('table', { name: words.changesTitle });
	const use = changes.getByRole('row', { name: texts.businessCase.fields.useTo });
	await expect(use).toContainText(`${texts.formats.percent(0.32)}▼`);
	await expectAccessible(page);

	const name = page.getByLabel(words.own.name, { exact: true });
	const which = page.getByLabel(words.own.which, { exact: true });
	const value = page.getByLabel(words.own.value);
	const add = page.getByRole('button', { name: words.own.add, exact: true });
	await add.click();
	await expect(page.getByText(words.own.nameMissing)).toBeVisible();
	await name.fill('Minder mensen');
	await which.selectOption('roles.nurse.headcount');
	await value.fill('veel');
	await add.click();
	await expect(page.getByText(texts.businessCase.faults.notANumber('veel'))).toBeVisible();
	await value.fill('80');
	await add.click();
	await expect(page.getByRole('heading', { name: 'Minder mensen' })).toBeVisible();
	await which.selectOption('saving.reduction');
	await value.fill('25');
	await add.click();
	await expect(outcomes.getByRole('columnheader', { name: 'Minder mensen' })).toBeVisible();
	const own = page.locator('.own', { hasText: 'Minder mensen' });
	await expect(own.getByRole('listitem')).toHaveCount(2);

	await page.getByRole('button', { name: texts.businessCase.undo }).click();
	await expect(own.getByRole('listitem')).toHaveCount(1);
	await page.getByRole('button', { name: texts.businessCase.redo }).click();
	await expect(own.getByRole('listitem')).toHaveCount(2);
	await expectAccessible(page);

	const waiting = page.waitForEvent('download');
	await own.getByRole('button', { name: words.own.save }).click();
	const saved = JSON.parse(readFileSync((await (await waiting).path())!, 'utf8'));
	expect(saved.title).toMatch(/ – Minder mensen$/);
	expect([saved.roles[1].headcount, saved.saving.reduction]).toEqual([80, 0.25]);

	await own.getByRole('button', { name: words.own.adopt }).click();
	await expect(cash.getByRole('cell').first()).not.toHaveText(number(51_071));
	await page.getByRole('button', { name: texts.businessCase.undo }).click();
	await expect(cash.getByRole('cell').first()).toHaveText(number(51_071));
	await own.getByRole('button', { name: words.own.delete }).click();
	await expect(own).toHaveCount(0);
});
