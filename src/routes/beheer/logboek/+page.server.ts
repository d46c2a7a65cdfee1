import { openAccounts } from '#lib/server/accounts/openAccounts.ts';
import { latestAuditEntries } from '#lib/server/audit/latestAuditEntries.ts';
import { verifyAuditLog } from '#lib/server/audit/verifyAuditLog.ts';
import { allowed } from '../../allowed.ts';
import type { PageServerLoad } from './$types';

const SHOWN = 200;

export const load: PageServerLoad = async (event) => {
	allowed(event, 'administrate');
	event.setHeaders({ 'cache-control': 'no-store' });
	const { database } = await openAccounts();
	const { entries, count } = await latestAuditEntries(database, SHOWN);
	return {
		entries: entries.map(({ at, ...entry }) => ({ ...entry, at: at.toISOString() })),
		count,
		broken: await verifyAuditLog(database),
	};
};
