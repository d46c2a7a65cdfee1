import { createHash, randomBytes } from 'node:crypto';

/** The secret part of a one-time link. Only its hash is kept: whoever reads the database cannot use the link. */
export function newLinkToken(): string {
	return randomBytes(32).toString('base64url');
}

/** SHA-256 of a token: what the database holds in its place. */
export function linkTokenHash(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}
