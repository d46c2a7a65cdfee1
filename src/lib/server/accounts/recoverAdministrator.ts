import { issue, type Issue } from '#lib/core/issue.ts';
import { performAudited } from '../audit/performAudited.ts';
import type { Database } from '../database/openDatabase.ts';
import { listAccounts } from './accountList.ts';
import { makeRecovery } from './recoveries.ts';

export type AdministratorRecovery =
	{ readonly email: string; readonly token: string; readonly problem: null } | { readonly problem: Issue };

/**
 * A recovery link for an administrator, made by whoever can reach the database: the way back in for the last one.
 * @param email may be left out while there is one administrator
 */
export async function recoverAdministrator(
	database: Database,
	email: string | null,
	now: Date,
): Promise<AdministratorRecovery> {
	const accounts = await listAccounts(database);
	const administrators = accounts.filter(({ role }) => role === 'administrator');
	const emails = administrators.map((one) => one.email);
	if (administrators.length === 0) return { problem: issue('administratorNone', 'error', {}) };
	if (email === null && administrators.length > 1)
		return { problem: issue('administratorUnclear', 'error', { emails }) };
	const wanted = email?.trim().toLowerCase() ?? emails[0];
	const administrator = administrators.find((one) => one.email === wanted);
	if (!administrator)
		return { problem: issue('administratorUnknown', 'error', { email: wanted ?? '', emails }) };
	const { id, hasPassword } = administrator;
	if (!hasPassword)
		return { problem: issue('administratorWithoutPassword', 'error', { email: administrator.email }) };
	let token = '';
	const entry = { organisation: null, account: 'command line', action: 'recoveryMade', subject: id };
	await performAudited(database, entry, now, async (transaction) => {
		token = await makeRecovery(transaction, id, now);
		return true;
	});
	return { email: administrator.email, token, problem: null };
}
