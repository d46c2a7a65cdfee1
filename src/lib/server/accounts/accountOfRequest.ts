import { accountRoles, type Account, type AccountRole } from './account.ts';
import type { Authentication } from './authentication.ts';
import { secondFactorOf } from './secondFactorOf.ts';

/** True where a request carries a session at all: without one the database need not be asked, nor opened. */
export function hasSessionCookie(headers: Headers): boolean {
	return /(?:^|;\s*)(?:__Host-)?halftijd\.session_token=/.test(headers.get('cookie') ?? '');
}

/** Who is signed in; null for nobody, and for a session that has ended. */
export async function accountOfRequest(
	authentication: Authentication,
	headers: Headers,
): Promise<Account | null> {
	if (!hasSessionCookie(headers)) return null;
	const session = await authentication.api.getSession({ headers });
	if (!session) return null;
	const { id, email, role, organisationId, twoFactorEnabled } = session.user;
	if (!isRole(role)) return null;
	return {
		id,
		email,
		role,
		organisationId: organisationId ?? null,
		hasSecondFactor: twoFactorEnabled === true || (await secondFactorOf(authentication, id)) !== 'none',
	};
}

function isRole(role: unknown): role is AccountRole {
	return accountRoles.includes(role as AccountRole);
}
