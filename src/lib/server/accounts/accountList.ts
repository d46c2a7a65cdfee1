import type { Kysely, Transaction } from 'kysely';
import type { AccountRole } from './account.ts';
import type { Tables } from '../database/tables.ts';

export interface ListedAccount {
	readonly id: string;
	readonly email: string;
	readonly role: AccountRole;
	readonly organisationId: string | null;
	readonly hasOwnSecondFactor: boolean;
	/** Without one, the identity provider of the organisation lets somebody in. */
	readonly hasPassword: boolean;
}

export interface OpenInvitation {
	readonly id: string;
	readonly role: AccountRole;
	readonly organisationId: string | null;
	readonly expiresAt: Date;
}

/** Every account, by its e-mail address. */
export function listAccounts(database: Kysely<Tables>): Promise<readonly ListedAccount[]> {
	return accounts(database, null);
}

export async function findAccount(database: Kysely<Tables>, id: string): Promise<ListedAccount | null> {
	const [found] = await accounts(database, id);
	return found ?? null;
}

/** Invitations that can still be used. */
export function openInvitations(database: Kysely<Tables>, now: Date): Promise<OpenInvitation[]> {
	return database
		.selectFrom('invitations')
		.select(['id', 'role', 'organisation_id as organisationId', 'expires_at as expiresAt'])
		.where('accepted_at', 'is', null)
		.where('expires_at', '>', now)
		.orderBy('created_at')
		.execute();
}

/** Takes an invitation back. False when it was used, or never was. */
export async function revokeInvitation(database: Kysely<Tables>, id: string): Promise<boolean> {
	const { numDeletedRows } = await database
		.deleteFrom('invitations')
		.where('id', '=', id)
		.where('accepted_at', 'is', null)
		.executeTakeFirst();
	return numDeletedRows > 0n;
}

/** Removes an account with its sessions. False when there is none, or when it is the last administrator. */
export async function removeAccount(transaction: Transaction<Tables>, id: string): Promise<boolean> {
	// locked together, so that two administrators cannot remove each other at the same moment
	const administrators = await transaction
		.selectFrom('user')
		.select('id')
		.where('role', '=', 'administrator')
		.forUpdate()
		.execute();
	if (administrators.length === 1 && administrators[0]!.id === id) return false;
	const { numDeletedRows } = await transaction.deleteFrom('user').where('id', '=', id).executeTakeFirst();
	return numDeletedRows > 0n;
}

async function accounts(database: Kysely<Tables>, id: string | null): Promise<readonly ListedAccount[]> {
	const rows = await database
		.selectFrom('user')
		.leftJoin('account', (join) =>
			join.onRef('account.userId', '=', 'user.id').on('account.providerId', '=', 'credential'),
		)
		.select([
			'user.id',
			'email',
			'role',
			'organisationId',
			'twoFactorEnabled',
			'account.userId as passwordOf',
		])
		.$if(id !== null, (query) => query.where('user.id', '=', id!))
		.orderBy('email')
		.execute();
	return rows.map(({ twoFactorEnabled, passwordOf, ...row }) => ({
		...row,
		hasOwnSecondFactor: twoFactorEnabled === true,
		hasPassword: passwordOf !== null,
	}));
}
