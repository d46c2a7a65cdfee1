import { readFileSync } from 'node:fs';
import { expectAccessible } from './support/accessible.ts';
import { field, openHospital } from './support/case.ts';
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

	const form = page.locator('.own-form');
	const name = form.getByLabel(words.own.name, { exact: true });
	const which = form.getByLabel(words.own.which, { exact: true });
	const value = form.getByLabel(words.own.value);
	const add = form.getByRole('button', { name: words.own.add, exact: true });
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

test('the ledger opens by year, filters by party, balances, and is handed over as a file', async ({
	page,
	texts,
	language,
}) => {
	test.slow();
	const words = texts.businessCase.ledger;
	await openHospital(page, texts);
	await page.getByRole('link', { name: texts.businessCase.tabs.ledger }).click();
	const ledger = page.getByRole('table', { name: words.title });
	await expect(ledger.getByRole('row')).toHaveCount(7);
	await expect(page.locator('[data-figure="balance"]')).toContainText(words.balanced);
	await ledger.getByRole('button').nth(1).click();
	await expect(ledger.getByRole('row')).toHaveCount(19);
	await expectAccessible(page);

	await page.getByLabel(words.whose).selectOption('ict');
	const year = ledger.getByRole('row').nth(1);
	const amounts = (await year.getByRole('cell').allTextContents()).map((text) =>
		Number(text.replaceAll(/[^\d−]/g, '').replace('−', '-')),
	);
	const [cost, subsidy, benefitCash, transfer, netCash] = amounts as [number, number, number, number, number];
	expect(Math.abs(cost + subsidy + benefitCash + transfer - netCash)).toBeLessThanOrEqual(2);
	expect(cost).toBeLessThan(0);
	expect(subsidy).toBeGreaterThan(0);

	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: words.save }).click();
	const [head, first, ...rest] = readFileSync((await (await waiting).path())!, 'utf8')
		.trim()
		.split('\r\n');
	expect(head).toContain(words.columns.cashSoFar);
	const separator = language === 'nl' ? ';' : ',';
	expect(first!.split(separator).slice(0, 2)).toEqual(['2027-01', 'ICT-afdeling']);
	expect(rest).toHaveLength(59);

	// the longest case that there can be stays light
	await page.getByLabel(words.whose).selectOption('');
	await page.locator('.assumptions summary', { hasText: texts.businessCase.groups.agreements }).click();
	await field(page, texts.businessCase.fields.horizon).fill('180');
	await expect(ledger.getByRole('row')).toHaveCount(29);
	await page.getByRole('button', { name: words.openAll }).click();
	await expect(ledger.getByRole('row')).toHaveCount(197);
	expect(await ledger.locator('*').count()).toBeLessThan(2200);
	await expect(ledger.getByRole('row').last()).toContainText(words.total);
	await page.getByRole('button', { name: words.closeAll }).click();
	await expect(ledger.getByRole('row')).toHaveCount(17);
});

test('who gives to whom is drawn, and a way of sharing is looked at for fairness and cash', async ({
	page,
	texts,
}) => {
	const words = texts.businessCase.parties;
	await openHospital(page, texts);
	await page.getByRole('link', { name: texts.businessCase.tabs.parties }).click();
	const flows = page.getByRole('figure', { name: words.flowsTitle });
	await expect(flows.locator('svg')).toContainText(texts.formats.euro(806_475));
	await page.getByLabel(words.whichSplit).selectOption('nucleolus');
	const sharing = page.getByRole('figure', { name: words.splitChart(words.splits.nucleolus) });
	await expect(sharing.locator('svg')).toContainText('ICT-afdeling');
	await expect(page.getByText(words.fair(true))).toBeVisible();
	await expect(
		page.getByText(words.notPayable(['Poliklinieken', 'Medisch specialistisch bedrijf', 'Patiënten'])),
	).toBeVisible();
	await expectAccessible(page);
});

test('the bill and the break-evens are drawn beside their tables', async ({ page, texts }) => {
	const words = texts.businessCase.after;
	await openHospital(page, texts);
	await page.getByRole('link', { name: texts.businessCase.tabs.after }).click();
	const bill = page.getByRole('figure', { name: words.billTitle });
	await expect(bill.locator('svg')).toContainText(texts.formats.euro(114_224));
	await expect(bill.getByRole('table')).toContainText(texts.formats.number(114_224));
	const breakEvens = page.getByRole('figure', { name: words.breakEvenTitle });
	await expect(breakEvens.locator('svg')).toContainText(texts.formats.euro(37.83, 2), { timeout: 30_000 });
	await expect(breakEvens.getByRole('table')).toContainText(texts.formats.euro(37.83, 2));
	await expect(page.getByText(words.payerNowhere('ICT-afdeling'))).toBeVisible();
	await expectAccessible(page);
});
