import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { sectors } from '#lib/core/publish/classification.ts';
import { dictionaries } from '#lib/i18n/dictionary.ts';
import { oneTimeCode } from '../server/oneTimeCode.ts';
import { expectAccessible } from './support/accessible.ts';
import { becomeAccount, signIn } from './support/accounts.ts';
import { addFiles, isReady, recordCouncil, toResult, upload, type Upload } from './support/halftijd.ts';
import { newData, startServer, type OwnServer } from './support/ownServer.ts';
import { afterLog, beforeLog } from './support/timelogs.ts';

const texts = dictionaries.nl;
const { accounts: words, administration, publishing, sectorSizes: sizes } = texts;

/** The file of the study, as the page that sent something hands it over. */
async function savedStudy(page: Page): Promise<Upload> {
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: publishing.saveStudy }).click();
	const saved = await downloading;
	expect(saved.suggestedFilename()).toMatch(/^[\p{L}\p{N}-]+\.halftijd\.json$/u);
	return upload(saved.suggestedFilename(), await readFile(await saved.path()));
}

test.describe('publishing @once', () => {
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

	test('goes from a first start to a public release', async ({ browser }) => {
		const admin = await (await browser.newContext({ baseURL: server.address, locale: 'nl-NL' })).newPage();
		await admin.goto('/beheer');
		await expectAccessible(admin);
		await expect.poll(() => server.said.out).toContain('/uitnodiging/');
		const [first] = /http\S+\/uitnodiging\/\S+/.exec(server.said.out)!;
		await becomeAccount(admin, first, 'beheer@zorg.test');
		await admin.goto(first);
		await expect(admin.getByRole('heading', { level: 1 })).toHaveText(words.invitationGone);

		await admin.goto('/beheer');
		await admin.getByLabel(administration.organisationName).fill('Zorggroep Noord');
		await admin.getByLabel(administration.organisationId).fill('Niet Goed');
		await admin.getByRole('button', { name: administration.addOrganisation }).click();
		const wrong = admin.getByLabel(administration.organisationId);
		await expect(wrong).toHaveAccessibleDescription(administration.faults.organisationId);
		await expect(wrong).toBeFocused();
		await expectAccessible(admin);
		await admin.getByLabel(administration.organisationId).fill('zorggroep-noord');
		await admin.getByRole('button', { name: administration.addOrganisation }).click();
		await expect(admin.getByRole('row', { name: /Zorggroep Noord/ })).toBeVisible();
		await admin.getByLabel(administration.organisation, { exact: true }).selectOption('zorggroep-noord');
		await admin.getByRole('button', { name: administration.makeLink }).click();
		const link = await admin.getByRole('status').locator('code').textContent();
		await expectAccessible(admin);

		const page = await (await browser.newContext({ baseURL: server.address, locale: 'nl-NL' })).newPage();
		const key = await becomeAccount(page, link!, 'publicist@zorg.test');
		await page.getByRole('button', { name: words.signOut }).click();

		// a measurement of own files, in a browser where nobody is signed in
		await page.goto('/meten');
		await isReady(page);
		await recordCouncil(page, texts);
		await addFiles(page, texts, [upload('uren_voor.csv', beforeLog()), upload('uren_na.csv', afterLog())]);
		await toResult(page, texts).click();
		await page.getByRole('button', { name: texts.result.toUse }).click();
		await page.getByRole('link', { name: texts.result.toPublish }).click();

		await page.getByLabel(publishing.questions.sector, { exact: true }).selectOption('longTermCare');
		await page.getByLabel(publishing.questions.region).selectOption('groningen');
		await page.getByLabel(publishing.questions.applicationKind).selectOption('recordKeeping');
		await page.getByLabel(publishing.questions.fteCovered).fill('500');
		await page.getByLabel(publishing.questions.fteTotal).fill('410');
		// larger than the whole organisation: said at the field, in words
		await expect(page.locator('.error-text').first()).toBeVisible();
		await page.getByLabel(publishing.questions.fteCovered).fill('32.5');
		await expect(page.locator('.error-text')).toHaveCount(0);
		const look = page.getByRole('region', { name: publishing.steps.look });
		await expect(look.getByRole('row')).toHaveCount(Object.keys(publishing.fields).length + 1);
		await expectAccessible(page);

		// signing in leaves the measurement and the answers where they were
		await page.getByRole('main').getByRole('link', { name: publishing.signIn, exact: true }).click();
		await signIn(page, 'publicist@zorg.test');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.codeTitle);
		await expectAccessible(page);
		await page.getByLabel(words.code, { exact: true }).fill('000000');
		await page.getByRole('button', { name: words.confirm }).click();
		const code = page.getByLabel(words.code, { exact: true });
		await expect(code).toHaveAccessibleDescription(words.errors.code);
		await expect(code).toBeFocused();
		await page.getByLabel(words.code, { exact: true }).fill(oneTimeCode(key, new Date()));
		await page.getByRole('button', { name: words.confirm }).click();
		await expect(look.getByRole('row', { name: /Zorggroep Noord/ })).toBeVisible();

		const send = page.getByRole('button', { name: publishing.send });
		await expect(send).toBeDisabled();
		await page.getByLabel(publishing.agree).check();
		await send.click();
		await expect(page.getByRole('status').getByText(publishing.sentTitle, { exact: true })).toBeVisible();
		const own = page.getByRole('region', { name: publishing.studyTitle });
		await expect(own.getByRole('row')).toHaveCount(2);
		await expectAccessible(page);
		const study = await savedStudy(page);
		const { publications, log } = JSON.parse(study.buffer.toString());
		await expect(own.getByRole('row', { name: publications[0].uuid })).toContainText(
			publishing.states.current,
		);
		expect(log.at(-1)).toMatchObject({ path: `publications.${publications[0].uuid}`, to: 'current' });

		// a browser that knows nothing but the file
		const stranger = await (await browser.newContext({ baseURL: server.address, locale: 'nl-NL' })).newPage();
		await stranger.goto('/publiceren');
		await isReady(stranger);
		await stranger
			.getByLabel(publishing.openStudy)
			.setInputFiles(upload('studie.json', study.buffer.toString().replace(publications[0].uuid, '')));
		await expect(stranger.locator('.error-text')).toContainText('publications[0]');
		await stranger.getByLabel(publishing.openStudy).setInputFiles(study);
		const told = stranger.getByRole('region', { name: publishing.studyTitle });
		await expect(told.getByRole('row', { name: publications[0].uuid })).toContainText(
			publishing.states.current,
		);
		await expect(told).toContainText(publishing.studySignIn);
		await expect(told.getByRole('button')).toHaveCount(0);
		await expectAccessible(stranger);
		await stranger.context().close();

		const tab = await page.context().newPage();
		await tab.goto('/organisatie');
		await expect(tab.getByRole('heading', { level: 1 })).toHaveText(
			texts.ownOrganisation.title('Zorggroep Noord'),
		);
		await expect(tab.getByRole('img', { name: texts.ownOrganisation.sub })).toBeVisible();
		await expectAccessible(tab);
		await tab.close();

		// opened again, the study knows what it sent
		await page.goto('/publiceren');
		await isReady(page);
		await expect(own).toHaveCount(0);
		await page.getByLabel(publishing.openStudy).setInputFiles(study);
		await own.getByRole('button', { name: publishing.correct }).click();
		await expect(page.getByLabel(publishing.questions.sector, { exact: true })).toHaveValue('longTermCare');
		await page.getByLabel(publishing.questions.fteTotal).fill('420');
		await page.getByLabel(publishing.agree).check();
		await page.getByRole('button', { name: publishing.sendCorrection }).click();
		await expect(own.getByText(publishing.states.corrected)).toBeVisible();
		await own.getByRole('button', { name: publishing.withdraw }).click();
		await expect(own.getByText(publishing.withdrawSure)).toBeVisible();
		await own.getByRole('button', { name: publishing.withdraw }).last().click();
		await expect(own.getByText(publishing.states.withdrawn, { exact: true })).toBeVisible();
		const states = (text: string) =>
			(JSON.parse(text).log as { path: string; to: unknown }[]).flatMap(({ path, to }) =>
				path.startsWith('publications.') ? [to] : [],
			);
		expect(states((await savedStudy(page)).buffer.toString())).toEqual([
			'current',
			'corrected',
			'current',
			'withdrawn',
			'withdrawal',
		]);
		await page.getByLabel(publishing.countNumber).fill('3');
		await page.getByRole('button', { name: publishing.countSend }).click();
		await expect(page.getByText(publishing.countSent)).toBeVisible();

		await admin.goto('/beheer/sectoren');
		await expectAccessible(admin);
		const youth = admin.getByRole('region', { name: sizes.title }).getByRole('row', { name: /Jeugdzorg/ });
		await youth.getByRole('link').click();
		await expect(admin.getByLabel(sizes.fields.sector, { exact: true })).toHaveValue('youthCare');
		await admin.getByLabel(sizes.fields.fte).fill('-4');
		await admin.getByLabel(sizes.fields.date).fill('2199-01-01');
		await admin.getByRole('button', { name: sizes.save }).click();
		await expect(admin.locator('.error-text')).toHaveCount(4);
		await expect(admin.getByLabel(sizes.fields.fte)).toHaveValue('-4');
		await expect(admin.getByLabel(sizes.fields.fte)).toHaveAccessibleDescription(/-4.*10\.000\.000/);
		await expectAccessible(admin);
		for (const sector of sectors) {
			await admin.getByLabel(sizes.fields.sector, { exact: true }).selectOption(sector);
			await admin.getByLabel(sizes.fields.fte).fill('12.000');
			await admin.getByLabel(sizes.fields.standsFor).fill('werknemers');
			await admin.getByLabel(sizes.fields.source, { exact: true }).fill('Telling, https://zorg.test/a?b=1');
			await admin.getByLabel(sizes.fields.date).fill('2025-06-30');
			await admin.getByRole('button', { name: sizes.save }).click();
			await expect(admin.getByRole('status')).toContainText(texts.classification.sectors[sector]);
		}
		await expect(admin.getByText(sizes.complete)).toBeVisible();
		await expectAccessible(admin);

		await admin.goto('/beheer/uitgaven');
		await expectAccessible(admin);
		await admin.getByRole('button', { name: administration.prepare }).click();
		await expect(admin.getByText(administration.publishOnce)).toBeVisible();
		await expectAccessible(admin);
		await admin.getByRole('button', { name: /openbaar/ }).click();
		await expect(
			admin.getByRole('region', { name: administration.publishedTitle }).getByRole('listitem'),
		).toHaveCount(1);
		await admin.goto('/beheer/logboek');
		await expect(admin.getByText(administration.logWhole)).toBeVisible();
		await expect(admin.getByRole('cell', { name: 'releasePublished' })).toBeVisible();
		await expectAccessible(admin);
	});
});
