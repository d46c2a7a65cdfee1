import { fail, redirect } from '@sveltejs/kit';
import { serverTexts } from '#lib/i18n/serverTexts.ts';
import { openAccounts } from '#lib/server/accounts/openAccounts.ts';
import { latestQuarters } from '#lib/server/publications/latestQuarters.ts';
import { makeRelease } from '#lib/server/releases/makeRelease.ts';
import { publishRelease } from '#lib/server/releases/publishRelease.ts';
import { listReleases, readPreparedRelease } from '#lib/server/releases/readReleases.ts';
import { formText } from '#lib/server/formText.ts';
import { libraryOf } from '#lib/server/releases/stores.ts';
import { thisServer } from '#lib/server/thisServer.ts';
import { allowed } from '../../allowed.ts';
import { shownWork, WORK_CHANGES } from './shownWork.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	allowed(event, 'administrate');
	event.setHeaders({ 'cache-control': 'no-store' });
	event.depends(WORK_CHANGES);
	const { work } = thisServer().releases;
	const { database, now } = await openAccounts();
	const prepared = await readPreparedRelease(database);
	const published = await listReleases(database);
	return {
		work: shownWork(work, prepared?.hash ?? null, serverTexts[event.locals.language].sayIssue),
		quarters: latestQuarters(new Date(now())).filter((quarter) => published.every(({ id }) => id < quarter)),
		published: published.map(({ id, publishedAt }) => ({ id, at: publishedAt.toISOString().slice(0, 10) })),
		prepared: prepared && {
			id: prepared.release.id,
			hash: prepared.hash,
			cells: prepared.release.cells.length,
			shown: prepared.release.cells.filter(({ figures }) => figures !== null).length,
		},
	};
};

export const actions: Actions = {
	prepare: async (event) => {
		allowed(event, 'administrate');
		const { database, protection, now } = await openAccounts();
		const quarter = formText(await event.request.formData(), 'quarter');
		const { sayIssue } = serverTexts[event.locals.language];
		if (!latestQuarters(new Date(now())).includes(quarter))
			return fail(400, { problems: [], isUnknown: true });
		const settings = { quarter, version: __HALFTIJD_VERSION__, protection };
		const problem = thisServer().releases.begin(quarter, (control) =>
			makeRelease(database, settings, new Date(now()), control),
		);
		if (problem) return fail(409, { problems: [sayIssue(problem)], isUnknown: false });
		redirect(303, event.url.pathname);
	},
	cancel: async (event) => {
		allowed(event, 'administrate');
		await thisServer().releases.cancel();
		redirect(303, event.url.pathname);
	},
	publish: async (event) => {
		const account = allowed(event, 'administrate');
		const { database, now } = await openAccounts();
		const form = await event.request.formData();
		const release = { id: formText(form, 'id'), hash: formText(form, 'hash') };
		const problem = await publishRelease(database, release, account.id, new Date(now()));
		if (problem === null) {
			libraryOf('public').forgetList();
			return { published: release.id };
		}
		const { sayIssue } = serverTexts[event.locals.language];
		return fail(409, { problems: [sayIssue(problem)], isUnknown: false });
	},
};
