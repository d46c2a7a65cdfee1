import { fail } from '@sveltejs/kit';
import { publicationSchema } from '#lib/core/publish/publication.ts';
import { accountRoles, type AccountRole } from '#lib/server/accounts/account.ts';
import { listAccounts, openInvitations, revokeInvitation } from '#lib/server/accounts/accountList.ts';
import { invite } from '#lib/server/accounts/invitations.ts';
import { openAccounts } from '#lib/server/accounts/openAccounts.ts';
import { openRecoveries, revokeRecovery } from '#lib/server/accounts/recoveries.ts';
import { addOrganisation, organisations } from '#lib/server/publications/organisations.ts';
import { publicationCounts } from '#lib/server/publications/publicationCounts.ts';
import { formText } from '#lib/server/formText.ts';
import { readUuid } from '#lib/server/readUuid.ts';
import { allowed } from '../allowed.ts';
import type { Actions, PageServerLoad } from './$types';

const LONGEST_NAME = 200;

export const load: PageServerLoad = async (event) => {
	allowed(event, 'administrate');
	event.setHeaders({ 'cache-control': 'no-store' });
	const { database, now } = await openAccounts();
	const invitations = await openInvitations(database, new Date(now()));
	return {
		organisations: await organisations(database),
		counts: await publicationCounts(database),
		accounts: await listAccounts(database),
		recoveries: await openRecoveries(database, new Date(now())),
		isRemoved: event.url.searchParams.has('verwijderd'),
		invitations: invitations.map((row) => ({ ...row, expiresAt: row.expiresAt.toISOString().slice(0, 10) })),
	};
};

export const actions: Actions = {
	organisation: async (event) => {
		const account = allowed(event, 'administrate');
		const form = await event.request.formData();
		const id = formText(form, 'id').trim();
		const name = formText(form, 'name').trim();
		if (!publicationSchema.shape.organisation.safeParse(id).success)
			return fail(400, { fault: 'organisationId' as const, id, name });
		if (name === '' || name.length > LONGEST_NAME)
			return fail(400, { fault: 'organisationName' as const, id, name });
		const { perform } = await openAccounts();
		const entry = { organisation: id, account: account.id, action: 'organisationAdded', subject: id };
		const isAdded = await perform(entry, (transaction, now) =>
			addOrganisation(transaction, { id, name }, now),
		);
		return isAdded ? { fault: null } : fail(409, { fault: 'organisationTaken' as const, id, name });
	},
	invite: async (event) => {
		const account = allowed(event, 'administrate');
		const form = await event.request.formData();
		const role = roleOf(form.get('role'));
		const wanted = formText(form, 'organisation');
		const { authentication, database, perform } = await openAccounts();
		const known = (await organisations(database)).some(({ id }) => id === wanted);
		const organisationId = role === 'administrator' ? null : wanted;
		if (role === null || (organisationId !== null && !known))
			return fail(400, { fault: 'invitation' as const });
		let token = '';
		const entry = {
			organisation: organisationId,
			account: account.id,
			action: 'invitationMade',
			subject: role,
		};
		await perform(entry, async (transaction, now) => {
			token = await invite(transaction, { role, organisationId }, now);
			return true;
		});
		return { fault: null, link: `${authentication.options.baseURL}/uitnodiging/${token}` };
	},
	revoke: async (event) => {
		const account = allowed(event, 'administrate');
		const { perform } = await openAccounts();
		const id = readUuid(formText(await event.request.formData(), 'id'));
		if (id === null) return fail(404, { fault: 'gone' as const });
		const entry = { organisation: null, account: account.id, action: 'invitationRevoked', subject: id };
		const isDone = await perform(entry, (transaction) => revokeInvitation(transaction, id));
		return isDone ? { fault: null } : fail(404, { fault: 'gone' as const });
	},
	revokeRecovery: async (event) => {
		const account = allowed(event, 'administrate');
		const { perform } = await openAccounts();
		const id = readUuid(formText(await event.request.formData(), 'id'));
		if (id === null) return fail(404, { fault: 'gone' as const });
		const entry = { organisation: null, account: account.id, action: 'recoveryRevoked', subject: id };
		const isDone = await perform(entry, (transaction) => revokeRecovery(transaction, id));
		return isDone ? { fault: null } : fail(404, { fault: 'gone' as const });
	},
};

function roleOf(value: unknown): AccountRole | null {
	return accountRoles.find((role) => role === value) ?? null;
}
