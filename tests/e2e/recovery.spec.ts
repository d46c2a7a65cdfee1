import { expect, test } from '@playwright/test';
import { dictionaries } from '#lib/i18n/dictionary.ts';
import { oneTimeCode } from '../server/oneTimeCode.ts';
import { expectAccessible } from './support/accessible.ts';
import { becomeAccount, password, signIn, turnOnSecondFactor } from './support/accounts.ts';
import { holdScripts, isReady } from './support/halftijd.ts';
import { newData, startServer, type OwnServer } from './support/ownServer.ts';

const { accounts: words, accountAdministration, administration, recovery, sectorSizes } = dictionaries.nl;
const newPassword = 'fiets lantaarn wolk';
const EMAIL = 'publicist@zorg.test';

test.describe('recovering and removing an account @once', () => {
	test.describe.configure({ mode: 'serial', timeout: 180_000 });
	const { data, remove } = newData();
	let server: OwnServer;
	test.beforeAll(async () => {
		server = await startServer(data);
	});
	test.afterAll(async () => {
		server.program.kill('SIGTERM');
		await server.ended;
		remove();
	});

	test('goes from a lost phone to a new second factor, and then out', async ({ browser }) => {
		const open = async (javaScriptEnabled = true) =>
			(await browser.newContext({ baseURL: server.address, locale: 'nl-NL', javaScriptEnabled })).newPage();
		const admin = await open();
		await admin.goto('/inloggen');
		await expect.poll(() => server.said.out).toContain('/uitnodiging/');
		await becomeAccount(admin, /http\S+\/uitnodiging\/\S+/.exec(server.said.out)![0], 'beheer@zorg.test');

		// what is filled in before the script is ready stays
		let release = await holdScripts(admin);
		await admin.goto('/beheer/sectoren', { waitUntil: 'commit' });
		const sector = admin.getByLabel(sectorSizes.fields.sector, { exact: true });
		const date = admin.getByLabel(sectorSizes.fields.date);
		await sector.selectOption('longTermCare');
		await date.fill('2026-01-31');
		release();
		await isReady(admin);
		await expect(sector).toHaveValue('longTermCare');
		await expect(date).toHaveValue('2026-01-31');
		release = await holdScripts(admin);
		await admin.goto('/beheer', { waitUntil: 'commit' });
		const name = admin.getByLabel(administration.organisationName);
		const role = admin.getByLabel(administration.role, { exact: true });
		await name.fill('Zorggroep Noord');
		await role.selectOption('administrator');
		release();
		await isReady(admin);
		await expect(name).toHaveValue('Zorggroep Noord');
		await expect(role).toHaveValue('administrator');

		await admin.getByLabel(administration.organisationId).fill('zorggroep-noord');
		await admin.getByRole('button', { name: administration.addOrganisation }).click();
		await expect(admin.getByRole('row', { name: /Zorggroep Noord/ })).toBeVisible();
		await admin.getByLabel(administration.organisation, { exact: true }).selectOption('zorggroep-noord');
		await admin.getByRole('button', { name: administration.makeLink }).click();
		const invitation = await admin.getByRole('status').locator('code').textContent();
		const lost = await open();
		const oldKey = await becomeAccount(lost, invitation!, EMAIL);

		// of the own account there is nothing to recover here
		await admin.goto('/beheer');
		const row = (email: string) => admin.getByRole('row', { name: email }).getByRole('link');
		await row('beheer@zorg.test').click();
		await expect(admin.getByText(accountAdministration.recoverSelf)).toBeVisible();
		await expect(admin.getByRole('button', { name: accountAdministration.makeRecovery })).toHaveCount(0);
		await expectAccessible(admin);

		await admin.goto('/beheer');
		await row(EMAIL).click();
		await expect(admin.getByRole('heading', { name: accountAdministration.title(EMAIL) })).toBeVisible();
		await expectAccessible(admin);
		await admin.getByRole('button', { name: accountAdministration.makeRecovery }).click();
		const link = await admin.getByRole('status').locator('code').textContent();
		await expectAccessible(admin);
		await admin.goto('/beheer');
		await expect(admin.getByRole('row', { name: administration.linkUses.recovery(EMAIL) })).toBeVisible();
		await expectAccessible(admin);

		await lost.goto(link!);
		await isReady(lost);
		await expectAccessible(lost);

		// the person, by keyboard, on a page without a script
		const found = await open(false);
		await found.goto(link!);
		await expect(found.getByRole('heading', { level: 1 })).toHaveText(recovery.title);
		await expect(found.getByText(recovery.lead(EMAIL))).toBeVisible();
		const chosen = found.getByLabel(words.newPassword, { exact: true });
		await chosen.focus();
		for (const word of [newPassword, 'iets anders dan dat']) {
			await found.keyboard.type(word);
			await found.keyboard.press('Tab');
		}
		await found.keyboard.press('Enter');
		await expect(chosen).toHaveAccessibleDescription(words.errors.passwordSame);
		await expect(chosen).toBeFocused();
		for (const word of [newPassword, newPassword]) {
			await found.keyboard.type(word);
			await found.keyboard.press('Tab');
		}
		await found.keyboard.press('Enter');
		await expect(found.getByRole('status')).toHaveText(recovery.done);

		// where the account was signed in, it no longer is
		await lost.goto('/account');
		await expect(lost.getByRole('heading', { level: 1 })).toHaveText(words.signInTitle);
		const next = await open();
		await next.goto(link!);
		await isReady(next);
		await expect(next.getByRole('heading', { level: 1 })).toHaveText(recovery.goneTitle);
		await expectAccessible(next);
		await next.goto('/inloggen?hersteld=ja');
		await isReady(next);
		await expectAccessible(next);
		await signIn(next, EMAIL, password);
		await expect(next.getByRole('alert')).toContainText(words.errors.credentials);
		await signIn(next, EMAIL, newPassword);
		await expect(next.getByText(words.secondFactorOff)).toBeVisible();
		const key = await turnOnSecondFactor(next, newPassword);
		expect(key).not.toBe(oldKey);
		await next.getByRole('button', { name: words.signOut }).click();
		await next.goto('/inloggen?naar=/organisatie');
		await isReady(next);
		await signIn(next, EMAIL, newPassword);
		await next.getByLabel(words.code, { exact: true }).fill(oneTimeCode(key, new Date()));
		await next.getByRole('button', { name: words.confirm }).click();
		await expect(next.getByRole('heading', { level: 1 })).toContainText('Zorggroep Noord');

		// a link that nobody needs any more goes when the password is changed
		await admin.goto('/beheer');
		await row(EMAIL).click();
		await admin.getByRole('button', { name: accountAdministration.makeRecovery }).click();
		await next.goto('/account');
		await isReady(next);
		await next.getByLabel(words.currentPassword).fill(newPassword);
		for (const label of [words.newPassword, words.newPasswordAgain])
			await next.getByLabel(label, { exact: true }).fill(password);
		await next.getByRole('button', { name: words.changePassword }).click();
		await expect(next.getByText(words.passwordChanged)).toBeVisible();
		await admin.goto('/beheer');
		await expect(admin.getByText(administration.links)).toHaveCount(0);

		// out, after it was confirmed
		await row(EMAIL).click();
		await isReady(admin);
		const remove = admin.getByRole('button', { name: accountAdministration.remove });
		const sure = admin.getByLabel(accountAdministration.removeSure(EMAIL));
		await remove.click();
		await expect(sure).toBeFocused();
		await admin.keyboard.press('Space');
		await remove.press('Enter');
		await expect(admin.getByRole('status')).toHaveText(accountAdministration.removed);
		await expect(admin.getByRole('row', { name: EMAIL })).toHaveCount(0);
		await expectAccessible(admin);
		await next.goto('/account');
		await expect(next.getByRole('heading', { level: 1 })).toHaveText(words.signInTitle);

		await admin.goto('/beheer/logboek');
		await expect(admin.getByText(administration.logWhole)).toBeVisible();
		for (const action of ['recoveryMade', 'accountRecovered', 'passwordChanged', 'accountRemoved'])
			await expect(admin.getByRole('cell', { name: action }).first()).toBeVisible();
		await expect(admin.getByRole('main')).not.toContainText('@');
	});
});
