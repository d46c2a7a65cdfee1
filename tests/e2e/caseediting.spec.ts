import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { Dictionary } from '#lib/i18n/dictionary.ts';
import { expectAccessible } from './support/accessible.ts';
import { field, openHospital } from './support/case.ts';
import { expect, isReady, test } from './support/halftijd.ts';

const npv = (page: Page) => page.locator('[data-figure="npv"]');
const panel = (page: Page) => page.locator('.assumptions');

async function openBlank(page: Page, texts: Dictionary): Promise<void> {
	await page.goto('/businesscase');
	await isReady(page);
	await page.getByRole('button', { name: texts.caseEditing.blank.open }).click();
	await expect(panel(page)).toBeVisible();
}

async function openDoor(page: Page, name: string): Promise<void> {
	await panel(page).locator('summary', { hasText: name }).first().click();
}

/** A line, party or role in the panel, by the name that its door shows. */
const line = (page: Page, name: string): Locator =>
	panel(page).locator('details.line', { has: page.locator('summary', { hasText: name }) });

/** Adds a line with a button, types its name over the one it has, and leaves the field. */
async function add(page: Page, button: string, name: string): Promise<Locator> {
	await panel(page).getByRole('button', { name: button }).click();
	const focused = page.locator(':focus');
	await expect(focused).toHaveAttribute('data-path', /\.name$/);
	await page.keyboard.type(name);
	await page.keyboard.press('Tab');
	await expect(line(page, name)).toBeVisible();
	return line(page, name);
}

test('a finance person makes a case from blank: parties, roles, lines and a subsidy', async ({
	page,
	texts,
}) => {
	test.slow();
	const words = texts.businessCase;
	const editing = texts.caseEditing;
	const { names, options } = editing.details;
	await openBlank(page, texts);
	await expect(page.getByText(editing.noPeople)).toBeVisible();
	await expect(npv(page)).toHaveText(texts.formats.euro(0));

	await openDoor(page, editing.setup.title);
	await page.getByLabel(editing.setup.caseTitle).fill('Spraak op de poli');
	await expect(page.getByText('Spraak op de poli ·')).toBeVisible();
	const insurer = await add(page, editing.add.parties, 'Verzekeraar');
	await insurer.getByLabel(names.partyKind).selectOption({ label: options.partyKinds['insurer']! });

	await openDoor(page, words.groups.roles);
	await openDoor(page, editing.blank.words.role);
	const role = line(page, editing.blank.words.role);
	await role.getByLabel(words.fields.headcount, { exact: true }).fill('20');
	await role.getByLabel(words.fields.baselineMinutes, { exact: true }).fill('120');
	await role.getByLabel(words.fields.hourlyCost, { exact: true }).fill('50');
	await expect(page.getByText(editing.noPeople)).toBeHidden();
	await add(page, editing.add.roles, 'Secretariaat');

	await openDoor(page, words.groups.destinations);
	await field(page, words.fields.valuePerHour, words.owners.betterCare!).fill('40');
	await expect(npv(page)).not.toHaveText(texts.formats.euro(0));
	const withBenefits = await npv(page).textContent();

	await openDoor(page, words.groups.money);
	await openDoor(page, 'Licen');
	await line(page, 'Licen').getByLabel(words.fields.price, { exact: true }).fill('30');
	await expect(npv(page)).not.toHaveText(withBenefits!);
	const start = await add(page, editing.add.costs, 'Invoering');
	await start.getByLabel(names.category).selectOption({ label: options.categories['implementation']! });
	await start.getByLabel(names.every).selectOption({ label: options.frequencies['once']! });
	await start.getByLabel(words.fields.price, { exact: true }).fill(texts.formats.number(10_000));
	await expect(start.locator('summary').first()).toContainText(texts.formats.number(10_000));

	await openDoor(page, words.groups.agreements);
	const subsidy = await add(page, editing.add.subsidies, 'Startsubsidie');
	await expect(subsidy.getByLabel(options.categories['implementation']!)).toBeChecked();
	await subsidy.getByLabel(words.fields.subsidyShare, { exact: true }).fill('50');
	const matrix = page.getByRole('link', { name: words.tabs.parties });
	await matrix.click();
	await expect(page.locator('.case__results')).toContainText(editing.grantor);

	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: words.save }).click();
	const saved = JSON.parse(readFileSync((await (await waiting).path())!, 'utf8')) as { cases: unknown[] };
	const { id: _, fromMeasurement: __, ...kept } = saved.cases[0] as Record<string, unknown>;
	expect(kept).toMatchObject({ title: 'Spraak op de poli' });
	expect(JSON.stringify(kept)).toContain('Startsubsidie');
});

test('a party that is named goes only when another takes its place, and comes back', async ({
	page,
	texts,
}) => {
	const editing = texts.caseEditing;
	await openHospital(page, texts);
	const base = await npv(page).textContent();
	await openDoor(page, editing.setup.title);
	await openDoor(page, 'Poliklinieken');
	const party = line(page, 'Poliklinieken');
	await party.getByRole('button', { name: editing.remove }).click();
	await expect(party.getByText(editing.use.employer('Verpleegkundige'))).toBeVisible();
	await party.getByLabel(editing.heir).selectOption({ label: 'Medisch specialistisch bedrijf' });
	await party.getByRole('button', { name: editing.removeAndMove }).click();
	await expect(line(page, 'Poliklinieken')).toHaveCount(0);
	await expect(page.getByText(editing.removed('Poliklinieken'))).toBeVisible();
	await expect(page.locator(':focus')).toContainText(editing.setup.title);
	// what parties owe each other does not change what they have together
	await expect(npv(page)).toHaveText(base!);
	await page.getByRole('button', { name: texts.businessCase.undo }).click();
	await expect(line(page, 'Poliklinieken')).toHaveCount(1);
});

test('what cannot be used is said at the field, and the last result stays', async ({ page, texts }) => {
	const words = texts.businessCase;
	const editing = texts.caseEditing;
	await openHospital(page, texts);
	const base = await npv(page).textContent();

	await openDoor(page, editing.setup.title);
	await page.getByLabel(editing.setup.startYear, { exact: true }).fill('27');
	await expect(page.getByText(words.stale)).toBeVisible();
	await expect(page.getByLabel(editing.setup.startYear, { exact: true })).toHaveAttribute(
		'aria-invalid',
		'true',
	);
	await page.getByLabel(editing.setup.startYear, { exact: true }).fill('2027');
	await expect(page.getByText(words.stale)).toBeHidden();

	await openDoor(page, words.groups.rollout);
	await panel(page).getByLabel(editing.adoption.label).selectOption({ label: editing.adoption.userTypes });
	await expect(page.getByText(editing.adoption.sum(1))).toBeVisible();
	const types = await npv(page).textContent();
	expect(types).not.toBe(base);
	await openDoor(page, words.userTypes['pioneer']!);
	const pioneers = line(page, words.userTypes['pioneer']!).getByLabel(words.fields.typeShare);
	await pioneers.fill('40');
	await expect(page.getByText(editing.adoption.sumWrong(1.15))).toBeVisible();
	await expect(npv(page)).toHaveText(types!);
	await openDoor(page, words.userTypes['sceptic']!);
	await line(page, words.userTypes['sceptic']!).getByLabel(words.fields.typeShare).fill('10');
	await expect(page.getByText(editing.adoption.sum(1))).toBeVisible();
	await panel(page).getByLabel(editing.adoption.label).selectOption({ label: editing.adoption.ramp });
	await expect(field(page, words.fields.useTo, words.owners.use!)).toHaveValue('65');
});

test('a number gets a range, a source and a remark, and is one number again', async ({ page, texts }) => {
	const words = texts.businessCase;
	const { about } = texts.caseEditing;
	await openHospital(page, texts);
	await openDoor(page, words.groups.roles);
	await openDoor(page, 'Verpleegkundige');
	const role = line(page, 'Verpleegkundige');
	const cost = role.locator('.field', { has: page.getByLabel(words.fields.hourlyCost, { exact: true }) });
	await cost.locator('.about > summary').click();
	await cost.getByLabel(about.shape).selectOption({ label: about.shapes['pert']! });
	await expect(cost.getByLabel(`${words.low}: ${words.fields.hourlyCost}`)).toHaveValue(
		texts.formats.number(39.2, 2),
	);
	await cost.getByLabel(about.source, { exact: true }).fill('Salarisadministratie');
	await cost.getByLabel(about.date).fill('2026-10-01');
	await cost.getByLabel(about.note).fill('Met werkgeverslasten');
	const summary = cost.locator('.about > summary');
	await expect(summary).toContainText('Salarisadministratie');
	await expect(summary).toContainText(about.hasNote);
	await cost.getByLabel(about.shape).selectOption({ label: about.shapes['single']! });
	await expect(cost.getByLabel(`${words.low}: ${words.fields.hourlyCost}`)).toHaveCount(0);
	await page.getByRole('button', { name: words.undo }).click();
	await expect(cost.getByLabel(`${words.low}: ${words.fields.hourlyCost}`)).toHaveCount(1);
});

test('supplier questions count down, and a price list shows what buying together saves', async ({
	page,
	texts,
}) => {
	const words = texts.supplierAnswers;
	const editing = texts.caseEditing;
	await page.goto('/businesscase?voorbeeld=huisartsen');
	await expect(panel(page)).toBeVisible();
	const door = panel(page).locator('.questions > summary');
	await expect(door).toContainText(words.open(11));
	await door.click();
	const exit = panel(page).locator('[data-path="completeness.exit"]');
	await exit.selectOption({ label: words.notApplicable });
	await expect(page.getByText(words.reasonNeeded)).toBeVisible();
	await expect(door).toContainText(words.open(11));
	await panel(page).getByLabel(words.reason).fill('Er staat niets bij de leverancier.');
	await expect(door).toContainText(words.open(10));
	await panel(page).locator('[data-path="completeness.updates"]').selectOption('line licence');
	await expect(door).toContainText(words.open(9));
	await panel(page).locator('[data-path="completeness.training"]').selectOption({ label: words.addLine });
	await expect(page.locator(':focus')).toHaveAttribute('data-path', /^costs\..*\.name$/);
	await expect(door).toContainText(words.open(8));

	await openDoor(page, 'Licentie, samen ingekocht');
	const licence = line(page, 'Licentie, samen ingekocht');
	await expect(licence.locator('.purchase')).toContainText(texts.formats.euro(59, 2));
	await licence.getByLabel(texts.businessCase.fields.pooledUnits).fill('10');
	await expect(licence.locator('.purchase')).toContainText(editing.tiers.savesNothing);
	await expect(licence.locator('.purchase')).toContainText(editing.tiers.next(33, 79));
	await licence.getByRole('button', { name: editing.tiers.remove(2) }).click();
	await expect(licence.locator('.purchase')).toContainText(editing.tiers.next(183, 59));
	await licence.locator('.settings > summary').click();
	await expect(licence.getByText(editing.answers(2))).toBeVisible();
	await licence.getByRole('button', { name: editing.remove, exact: false }).last().click();
	await expect(door).toContainText(words.open(10));
});

test('everything in the panel can be reached with the keys, and by everybody', async ({ page, texts }) => {
	test.slow();
	const editing = texts.caseEditing;
	await openBlank(page, texts);
	await panel(page).locator('summary', { hasText: editing.setup.title }).focus();
	await page.keyboard.press('Enter');
	const button = page.getByRole('button', { name: editing.add.parties });
	for (
		let press = 0;
		press < 20 && !(await button.evaluate((one) => one === document.activeElement));
		press++
	)
		await page.keyboard.press('Tab');
	await expect(button).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.type('Gemeente');
	await expect(line(page, 'Gemeente')).toBeVisible();
	for (const door of await panel(page).locator('summary').all()) {
		if (!(await door.isVisible())) continue;
		if (await door.locator('..').evaluate((one) => (one as HTMLDetailsElement).open)) continue;
		await door.click();
	}
	await expectAccessible(page);
});
