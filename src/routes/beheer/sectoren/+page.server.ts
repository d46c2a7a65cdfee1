import { fail } from '@sveltejs/kit';
import { readSectorSize, type TypedSectorSize } from '#lib/core/progress/readSectorSize.ts';
import { sectorsWithoutSize } from '#lib/core/progress/sectorSize.ts';
import { sectors } from '#lib/core/publish/classification.ts';
import { serverTexts } from '#lib/i18n/serverTexts.ts';
import { openAccounts } from '#lib/server/accounts/openAccounts.ts';
import { formText } from '#lib/server/formText.ts';
import { enterSectorSize } from '#lib/server/releases/enterSectorSize.ts';
import { sectorSizeHistory, sizesInForce } from '#lib/server/releases/sectorSizeHistory.ts';
import { allowed } from '../../allowed.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	allowed(event, 'administrate');
	event.setHeaders({ 'cache-control': 'no-store' });
	const { database, now } = await openAccounts();
	const history = await sectorSizeHistory(database);
	const sizes = sizesInForce(history);
	return {
		sizes,
		missing: sectorsWithoutSize(sizes),
		history: history
			.map(({ enteredAt, ...entered }) => ({
				...entered,
				enteredAt: enteredAt.toISOString(),
			}))
			.reverse(),
		/** The sector whose size is to be changed, by the address. */
		chosen: sectors.find((sector) => sector === event.url.searchParams.get('sector')) ?? null,
		today: dayOf(new Date(now())),
	};
};

export const actions: Actions = {
	enter: async (event) => {
		const account = allowed(event, 'administrate');
		const form = await event.request.formData();
		const typed: TypedSectorSize = {
			sector: formText(form, 'sector'),
			fte: formText(form, 'fte'),
			source: formText(form, 'source'),
			date: formText(form, 'date'),
			standsFor: formText(form, 'standsFor'),
		};
		const { perform, now } = await openAccounts();
		const { sector, size, issues } = readSectorSize(typed, dayOf(new Date(now())));
		if (sector === null) {
			const { sayIssue } = serverTexts[event.locals.language];
			const faults = Object.fromEntries(issues.map((found) => [found.where.path ?? '', sayIssue(found)]));
			return fail(400, { faults, typed });
		}
		const details = { fte: size.fte, date: size.date };
		const entry = {
			...{
				organisation: null,
				account: account.id,
				action: 'sectorSizeEntered',
				subject: sector,
			},
			details,
		};
		await perform(entry, (transaction, at) => enterSectorSize(transaction, sector, size, at));
		return { saved: sector };
	},
	remove: async (event) => {
		const account = allowed(event, 'administrate');
		const named = formText(await event.request.formData(), 'sector');
		const sector = sectors.find((known) => known === named);
		if (!sector) return fail(404, { isGone: true });
		const { perform } = await openAccounts();
		const entry = {
			organisation: null,
			account: account.id,
			action: 'sectorSizeRemoved',
			subject: sector,
		};
		const isDone = await perform(entry, (transaction, at) => enterSectorSize(transaction, sector, null, at));
		return isDone ? { removed: sector } : fail(404, { isGone: true });
	},
};

/** Days are counted in Greenwich. */
function dayOf(moment: Date): string {
	return moment.toISOString().slice(0, 10);
}
