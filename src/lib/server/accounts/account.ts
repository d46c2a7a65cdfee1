/**
 * viewer: sees the results of one organisation · publisher: publishes for one organisation ·
 * administrator: organisations, invitations, releases and the log.
 */
export const accountRoles = ['viewer', 'publisher', 'administrator'] as const;
export type AccountRole = (typeof accountRoles)[number];

/** Who is signed in. An administrator belongs to no organisation. */
export interface Account {
	readonly id: string;
	readonly email: string;
	readonly role: AccountRole;
	readonly organisationId: string | null;
	/** Signed in with a second factor, or through the identity provider of the organisation. */
	readonly hasSecondFactor: boolean;
}
