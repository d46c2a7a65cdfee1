import type { Account, AccountRole } from './account.ts';

/** What can be done behind the door. Everything else is public. */
export const actions = ['viewOrganisation', 'publish', 'administrate'] as const;
export type Action = (typeof actions)[number];

interface Rule {
	readonly roles: readonly AccountRole[];
	/** Only for the organisation that the account belongs to. */
	readonly ownOrganisation: boolean;
	readonly secondFactor: boolean;
}

const rules: Readonly<Record<Action, Rule>> = {
	viewOrganisation: { roles: ['viewer', 'publisher'], ownOrganisation: true, secondFactor: false },
	publish: { roles: ['publisher'], ownOrganisation: true, secondFactor: true },
	administrate: { roles: ['administrator'], ownOrganisation: false, secondFactor: true },
};

/** Why somebody may not: nobody is signed in, the role or organisation does not fit, or the second factor is missing. */
export type Refusal = 'signIn' | 'forbidden' | 'secondFactor';

/**
 * null when the account may do it. `organisationId` is the organisation that it is done to; an administrator has none, and
 * may not publish or look into one: whoever keeps the figures does not make them.
 */
export function refusalOf(
	account: Account | null,
	action: Action,
	organisationId: string | null = null,
): Refusal | null {
	if (!account) return 'signIn';
	const rule = rules[action];
	if (!rule.roles.includes(account.role)) return 'forbidden';
	if (rule.ownOrganisation && (organisationId === null || account.organisationId !== organisationId))
		return 'forbidden';
	return rule.secondFactor && !account.hasSecondFactor ? 'secondFactor' : null;
}
