import { ownResults } from '#lib/core/progress/ownResults.ts';
import { openAccounts } from '#lib/server/accounts/openAccounts.ts';
import { readPublicationHistory } from '#lib/server/publications/readPublications.ts';
import { libraryOf } from '#lib/server/releases/stores.ts';
import { allowed } from '../allowed.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organisationId } = allowed(event, 'viewOrganisation');
	event.setHeaders({ 'cache-control': 'no-store' });
	const { database, organisationName } = await openAccounts();
	const history = await readPublicationHistory(database, organisationId!);
	const current = history.flatMap(({ publication, state }) => (state === 'current' ? [publication] : []));
	const release = (await libraryOf('public').chain())?.at(-1) ?? null;
	return {
		name: await organisationName(organisationId!),
		release: release?.id ?? null,
		results: ownResults(current, release),
		own: history.map(({ publication, receipt, state }) => ({
			publication,
			state,
			receivedAt: receipt.receivedAt,
		})),
	};
};
