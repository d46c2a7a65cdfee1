import type { Authentication } from './authentication.ts';

/** own: an app with codes · provider: no password here, so the identity provider decides on factors · none: not yet. */
export type SecondFactor = 'own' | 'provider' | 'none';

export async function secondFactorOf(
	authentication: Authentication,
	accountId: string,
): Promise<SecondFactor> {
	const { internalAdapter } = await authentication.$context;
	const user = await internalAdapter.findUserById(accountId);
	if (user && 'twoFactorEnabled' in user && user.twoFactorEnabled === true) return 'own';
	const signIns = await internalAdapter.findAccounts(accountId);
	const hasNoPassword = signIns.length > 0 && signIns.every(({ providerId }) => providerId !== 'credential');
	return hasNoPassword ? 'provider' : 'none';
}
