import type { Kysely, Transaction } from 'kysely';
import type { AccountRole } from './account.ts';
import type { Authentication } from './authentication.ts';
import type { Tables } from '../database/tables.ts';
import { linkTokenHash, newLinkToken } from './linkToken.ts';

const HOUR = 60 * 60 * 1000;
/** A link into an existing account is worth more than an invitation, and somebody is waiting for it. */
const VALID_HOURS = 24;

export interface Recovery {
	readonly accountId: string;
	readonly email: string;
	readonly role: AccountRole;
	readonly organisationId: string | null;
	/** How long the link still works: whole hours, rounded up. */
	readonly hoursLeft: number;
}

/**
 * Makes a link with which the owner of an account chooses a new password. An earlier link for the account stops working.
 * The token is given once: only its hash is kept.
 */
export async function makeRecovery(
	transaction: Transaction<Tables>,
	accountId: string,
	now: Date,
): Promise<string> {
	const token = newLinkToken();
	const link = {
		token_hash: linkTokenHash(token),
		created_at: now,
		expires_at: new Date(now.getTime() + VALID_HOURS * HOUR),
	};
	await transaction
		.insertInto('recoveries')
		.values({ account_id: accountId, ...link })
		.onConflict((conflict) => conflict.column('account_id').doUpdateSet(link))
		.execute();
	return token;
}

/** The recovery that a token belongs to; null when it was used, taken back, has expired or never was. */
export async function findRecovery(
	database: Kysely<Tables>,
	token: string,
	now: Date,
): Promise<Recovery | null> {
	const [found] = await recoveries(database, now, linkTokenHash(token));
	return found ?? null;
}

/** Recovery links that can still be used. */
export function openRecoveries(database: Kysely<Tables>, now: Date): Promise<readonly Recovery[]> {
	return recoveries(database, now, null);
}

/** Takes the link of an account back. False when it was used, or never was. */
export async function revokeRecovery(transaction: Transaction<Tables>, accountId: string): Promise<boolean> {
	const { numDeletedRows } = await transaction
		.deleteFrom('recoveries')
		.where('account_id', '=', accountId)
		.executeTakeFirst();
	return numDeletedRows > 0n;
}

/**
 * Uses a link up: the password becomes the new one, the second factor is taken away, and everybody who was signed in to
 * the account, or halfway, is out. All of it or nothing, so a link that failed can be tried again.
 * @param authentication works in the same transaction
 * @returns false when the link was used, taken back or expired in the meantime
 */
export async function recoverAccount(
	transaction: Transaction<Tables>,
	authentication: Authentication,
	token: string,
	passwordHash: string,
	now: Date,
): Promise<boolean> {
	const used = await transaction
		.deleteFrom('recoveries')
		.where('token_hash', '=', linkTokenHash(token))
		.where('expires_at', '>', now)
		.returning('account_id')
		.executeTakeFirst();
	if (!used) return false;
	const { internalAdapter, adapter } = await authentication.$context;
	const { account_id: value } = used;
	await internalAdapter.updatePassword(value, passwordHash);
	await internalAdapter.updateUser(value, { twoFactorEnabled: false });
	await adapter.deleteMany({ model: 'twoFactor', where: [{ field: 'userId', value }] });
	await internalAdapter.deleteUserSessions(value);
	// who gave the old password and still owes the code
	await adapter.deleteMany({ model: 'verification', where: [{ field: 'value', value }] });
	return true;
}

async function recoveries(
	database: Kysely<Tables>,
	now: Date,
	tokenHash: string | null,
): Promise<readonly Recovery[]> {
	const rows = await database
		.selectFrom('recoveries')
		.innerJoin('user', 'user.id', 'account_id')
		.select(['account_id as accountId', 'email', 'role', 'organisationId', 'expires_at'])
		.where('expires_at', '>', now)
		.$if(tokenHash !== null, (query) => query.where('token_hash', '=', tokenHash!))
		.orderBy('created_at')
		.execute();
	return rows.map(({ expires_at, ...row }) => ({
		...row,
		hoursLeft: Math.ceil((expires_at.getTime() - now.getTime()) / HOUR),
	}));
}
