import { fail } from '@sveltejs/kit';
import { refusalOf } from '#lib/server/accounts/permissions.ts';
import { openAccounts } from '#lib/server/accounts/openAccounts.ts';
import { latestQuarters } from '#lib/server/publications/latestQuarters.ts';
import { countUnpublished } from '#lib/server/publications/measuredUnpublished.ts';
import { readPublicationHistory } from '#lib/server/publications/readPublications.ts';
import { formText } from '#lib/server/formText.ts';
import { allowed } from '../allowed.ts';
import type { Actions, PageServerLoad } from './$types';

const MOST_COUNTED = 1000;

export const load: PageServerLoad = async ({ locals, setHeaders }) => {
	const { account } = locals;
	const organisationId = account?.organisationId ?? null;
	const refusal = refusalOf(account, 'publish', organisationId);
	// who is not signed in needs no database to prepare a publication
	if (!account || organisationId === null)
		return { refusal, organisation: null, own: null, quarters: [] as readonly string[] };
	setHeaders({ 'cache-control': 'no-store' });
	const { database, organisationName, now } = await openAccounts();
	const history = await readPublicationHistory(database, organisationId);
	return {
		refusal,
		organisation: { id: organisationId, name: await organisationName(organisationId) },
		own: history.map(({ publication, receipt, state }) => ({
			publication,
			state,
			receivedAt: receipt.receivedAt,
		})),
		quarters: latestQuarters(new Date(now())),
	};
};

export const actions: Actions = {
	count: async (event) => {
		const account = allowed(event, 'publish');
		const { database, now } = await openAccounts();
		const form = await event.request.formData();
		const quarter = formText(form, 'quarter');
		const text = formText(form, 'count');
		const isWhole = /^\d{1,4}$/.test(text) && Number(text) <= MOST_COUNTED;
		if (!isWhole || !latestQuarters(new Date(now())).includes(quarter))
			return fail(400, { isCounted: false });
		const sender = { organisation: account.organisationId!, account: account.id };
		await countUnpublished(database, sender, quarter, Number(text), new Date(now()));
		return { isCounted: true };
	},
};
