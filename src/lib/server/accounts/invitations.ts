import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { AccountRole } from './account.ts';
import type { Tables } from '../database/tables.ts';
import type { Authentication } from './authentication.ts';
import { linkTokenHash, newLinkToken } from './linkToken.ts';
import { passwordFault, type PasswordFault } from './passwordFault.ts';

const DAY = 24 * 60 * 60 * 1000;
const VALID_DAYS = 7;

export interface Invitation {
	readonly id: string;
	readonly role: AccountRole;
	readonly organisationId: string | null;
	readonly expiresAt: Date;
}

export interface Invited {
	readonly role: AccountRole;
	/** null for an administrator, and for nobody else. */
	readonly organisationId: string | null;
}

/** Makes a one-time invitation, valid for a week. The token is given once: only its hash is kept. */
export async function invite(database: Kysely<Tables>, invited: Invited, now: Date): Promise<string> {
	if ((invited.role === 'administrator') !== (invited.organisationId === null))
		throw new Error('Only an administrator belongs to no organisation.');
	const token = newLinkToken();
	const row = {
		id: randomUUID(),
		token_hash: linkTokenHash(token),
		role: invited.role,
		organisation_id: invited.organisationId,
		created_at: now,
		expires_at: new Date(now.getTime() + VALID_DAYS * DAY),
		accepted_at: null,
	};
	await database.insertInto('invitations').values(row).execute();
	return token;
}

/** The invitation that a token belongs to; null when it was used, has expired or never was. */
export async function findInvitation(
	database: Kysely<Tables>,
	token: string,
	now: Date,
): Promise<Invitation | null> {
	const found = await database
		.selectFrom('invitations')
		.select(['id', 'role', 'organisation_id as organisationId', 'expires_at as expiresAt'])
		.where('token_hash', '=', linkTokenHash(token))
		.where('accepted_at', 'is', null)
		.where('expires_at', '>', now)
		.executeTakeFirst();
	return found ?? null;
}

/** The link for the first administrator, while there is none: earlier links of this kind stop working. */
export async function inviteFirstAdministrator(database: Kysely<Tables>, now: Date): Promise<string | null> {
	const administrator = await database
		.selectFrom('user')
		.select('id')
		.where('role', '=', 'administrator')
		.limit(1)
		.executeTakeFirst();
	if (administrator) return null;
	await database
		.deleteFrom('invitations')
		.where('role', '=', 'administrator')
		.where('accepted_at', 'is', null)
		.execute();
	return invite(database, { role: 'administrator', organisationId: null }, now);
}

export type AcceptRefusal = 'expired' | 'emailInvalid' | 'emailTaken' | PasswordFault;

/**
 * Makes the account that an invitation is for. Without a password the account signs in through the identity provider of
 * the organisation. An invitation that could not be used stays valid.
 */
export async function acceptInvitation(
	database: Kysely<Tables>,
	authentication: Authentication,
	token: string,
	{ email, password }: { readonly email: string; readonly password: string | null },
	now: Date,
): Promise<
	{ readonly accountId: string; readonly organisationId: string | null } | { readonly refused: AcceptRefusal }
> {
	const address = email.trim().toLowerCase();
	if (address.length > 254 || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) return { refused: 'emailInvalid' };
	const fault = password === null ? null : passwordFault(password);
	if (fault) return { refused: fault };
	const { internalAdapter, password: passwords } = await authentication.$context;
	if (await internalAdapter.findUserByEmail(address)) {
		// said only to somebody who holds an invitation, so that nobody else can try addresses
		return (await findInvitation(database, token, now)) ? { refused: 'emailTaken' } : { refused: 'expired' };
	}
	const hash = password === null ? null : await passwords.hash(password);
	const claimed = await database
		.updateTable('invitations')
		.set({ accepted_at: now })
		.where('token_hash', '=', linkTokenHash(token))
		.where('accepted_at', 'is', null)
		.where('expires_at', '>', now)
		.returning(['id', 'role', 'organisation_id as organisationId'])
		.executeTakeFirst();
	if (!claimed) return { refused: 'expired' };
	try {
		const user = await internalAdapter.createUser(
			{
				email: address,
				// only the identity provider can prove an address; with a password nobody has proved it
				emailVerified: hash === null,
				name: '',
				role: claimed.role,
				organisationId: claimed.organisationId,
			},
			{ method: 'email-password' },
		);
		if (hash !== null) {
			const credential = { userId: user.id, providerId: 'credential', accountId: user.id, password: hash };
			await internalAdapter.linkAccount(credential);
		}
		return { accountId: user.id, organisationId: claimed.organisationId };
	} catch (failure) {
		await database
			.updateTable('invitations')
			.set({ accepted_at: null })
			.where('id', '=', claimed.id)
			.execute();
		if (await internalAdapter.findUserByEmail(address)) return { refused: 'emailTaken' };
		throw failure;
	}
}
