import { isActionFailure } from '@sveltejs/kit';
import { beforeAll, describe, expect, it } from 'vitest';
import { openAccounts } from '#lib/server/accounts/openAccounts.ts';
import { latestAuditEntries } from '#lib/server/audit/latestAuditEntries.ts';
import { eventOf, modules, openTestServer, people, type Handler } from './visit.ts';

const PATH = '/beheer/sectoren';
const good = {
	sector: 'youthCare',
	fte: '31.500',
	source: 'Telling 2025 van info@jeugd.test',
	date: '2025-06-30',
	standsFor: 'werknemers',
};

describe('the page of the sectors', () => {
	beforeAll(openTestServer, 120_000);

	const page = async () =>
		(await modules['/src/routes/beheer/sectoren/+page.server.ts']!()) as {
			readonly load: Handler;
			readonly actions: Readonly<Record<string, Handler>>;
		};
	const send = async (action: string, fields: Readonly<Record<string, string>>) => {
		const form = new FormData();
		for (const [name, text] of Object.entries(fields)) form.set(name, text);
		return (await page()).actions[action]!(eventOf(PATH, 'administrator', form));
	};
	const shown = async (query = '') => (await page()).load(eventOf(`${PATH}${query}`, 'administrator', null));
	const logged = async () => {
		const { entries } = await latestAuditEntries((await openAccounts()).database, 10);
		return entries.map(({ action, subject, account }) => [action, subject, account]);
	};

	it('refuses at the field, keeps what was typed, and stores nothing', async () => {
		const wrong = { ...good, fte: '-4', date: '2999-01-01' };
		const answer = await send('enter', wrong);
		expect(isActionFailure(answer) && [answer.status, answer.data]).toEqual([
			400,
			{
				faults: { fte: expect.stringMatching(/-4/), date: expect.stringMatching(/toekomst/) },
				typed: wrong,
			},
		]);
		expect(await shown()).toMatchObject({ sizes: {}, history: [] });
		expect(await logged()).toEqual([]);
	});

	it('stores, shows, takes away, and says so in the log', async () => {
		const { id } = people.administrator;
		expect(await send('enter', good)).toEqual({ saved: 'youthCare' });
		const size = { fte: 31_500, source: good.source, date: good.date, standsFor: good.standsFor };
		const found = await shown('?sector=youthCare');
		expect(found).toMatchObject({
			sizes: { youthCare: size },
			chosen: 'youthCare',
			history: [{ sequence: 1 }],
		});
		expect((found as { missing: string[] }).missing).toHaveLength(6);
		expect(await send('remove', { sector: 'youthCare' })).toEqual({ removed: 'youthCare' });
		for (const sector of ['youthCare', 'banks', '']) {
			expect(await send('remove', { sector })).toMatchObject({ status: 404 });
		}
		expect(await shown('?sector=banks')).toMatchObject({ sizes: {}, chosen: null, history: [{}, { size }] });
		expect(await logged()).toEqual([
			['sectorSizeRemoved', 'youthCare', id],
			['sectorSizeEntered', 'youthCare', id],
		]);
	});
});
