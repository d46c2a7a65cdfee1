import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { findAccount, removeAccount } from '#lib/server/accounts/accountList.ts';
import { openAccounts } from '#lib/server/accounts/openAccounts.ts';
import { makeRecovery } from '#lib/server/accounts/recoveries.ts';
import { readUuid } from '#lib/server/readUuid.ts';
import { allowed } from '../../../allowed.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id: ownId } = allowed(event, 'administrate');
	event.setHeaders({ 'cache-control': 'no-store' });
	const account = await named(event);
	const { organisationName } = await openAccounts();
	return {
		account,
		isOwn: account.id === ownId,
		organisation: account.organisationId && (await organisationName(account.organisationId)),
	};
};

export const actions: Actions = {
	recover: async (event) => {
		const { id: ownId } = allowed(event, 'administrate');
		const { authentication, perform } = await openAccounts();
		const { id, hasPassword, organisationId } = await named(event);
		if (id === ownId) return fail(400, { fault: 'self' as const });
		if (!hasPassword) return fail(409, { fault: 'noPassword' as const });
		let token = '';
		const entry = { organisation: organisationId, account: ownId, action: 'recoveryMade', subject: id };
		await perform(entry, async (transaction, now) => {
			token = await makeRecovery(transaction, id, now);
			return true;
		});
		return { fault: null, link: `${authentication.options.baseURL}/herstel/${token}` };
	},
	remove: async (event) => {
		const { id: ownId } = allowed(event, 'administrate');
		const { perform } = await openAccounts();
		const { id } = await named(event);
		const form = await event.request.formData();
		if (form.get('sure') !== 'yes') return fail(400, { fault: 'notSure' as const });
		const entry = { organisation: null, account: ownId, action: 'accountRemoved', subject: id };
		const isDone = await perform(entry, (transaction) => removeAccount(transaction, id));
		if (!isDone) return fail(409, { fault: 'lastAdministrator' as const });
		redirect(303, '/beheer?verwijderd=ja');
	},
};

/** The account that the address names. */
async function named(event: RequestEvent) {
	const id = readUuid(event.params['id'] ?? '');
	const { database } = await openAccounts();
	return (id === null ? null : await findAccount(database, id)) ?? error(404);
}
