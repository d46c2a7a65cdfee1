import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { IdentityProvider } from './accounts/authentication.ts';
import { readEnvironment, type DatabasePlace, type Variables } from './database/environment.ts';

export interface ServerSettings {
	readonly origin: string;
	readonly secret: string;
	readonly identityProvider: IdentityProvider | null;
	/** The p of the p % rule of disclosure control, as a share. Nobody outside may know it. */
	readonly protection: number;
}

const SHORTEST_SECRET = 32;

/**
 * `ORIGIN`: the address that readers type. `HALFTIJD_SECRET`: signs cookies and encrypts second factors; at least 32
 * characters. With the database in a folder the secret may be left out: then it is made once and kept in that folder.
 * `HALFTIJD_PROTECTION`: the p of the p % rule in per cent, from 5 to 50; where it is left out, it follows from the secret.
 * `OIDC_DISCOVERY_URL`, `OIDC_CLIENT_ID`, `OIDC_CLIENT_SECRET`: the identity provider, all three or none.
 */
export function readServerSettings(variables: Variables = process.env): ServerSettings {
	const discoveryUrl = variables['OIDC_DISCOVERY_URL']?.trim();
	const clientId = variables['OIDC_CLIENT_ID']?.trim();
	const clientSecret = variables['OIDC_CLIENT_SECRET']?.trim();
	const given = [discoveryUrl, clientId, clientSecret].filter(Boolean).length;
	if (given > 0 && given < 3)
		throw new Error('Set OIDC_DISCOVERY_URL, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, all three or none.');
	const { database, origin } = readEnvironment(variables);
	const secret = secretOf(variables, database);
	return {
		origin,
		secret,
		protection: protectionOf(variables, secret),
		identityProvider:
			discoveryUrl && clientId && clientSecret ? { discoveryUrl, clientId, clientSecret } : null,
	};
}

function secretOf(variables: Variables, place: DatabasePlace): string {
	const given = variables['HALFTIJD_SECRET']?.trim();
	if (given && given.length >= SHORTEST_SECRET) return given;
	if (given || place.kind === 'postgres')
		throw new Error(`Set HALFTIJD_SECRET to at least ${SHORTEST_SECRET} random characters.`);
	const file = join(place.folder, 'secret');
	if (!existsSync(file)) {
		mkdirSync(place.folder, { recursive: true, mode: 0o700 });
		writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx', flush: true });
	}
	return readFileSync(file, 'utf8');
}

/** Between 10 and 20 %, another for every server: a rule that is known to the letter protects less. */
function protectionOf(variables: Variables, secret: string): number {
	const given = variables['HALFTIJD_PROTECTION']?.trim();
	if (!given)
		return 0.1 + createHash('sha256').update(`protection ${secret}`).digest().readUInt16BE() / 655_360;
	const percent = Number(given);
	if (!(percent >= 5 && percent <= 50))
		throw new Error('Set HALFTIJD_PROTECTION to a number from 5 to 50, or leave it out.');
	return percent / 100;
}
