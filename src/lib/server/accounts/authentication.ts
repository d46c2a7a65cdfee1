import { betterAuth } from 'better-auth';
import { genericOAuth, twoFactor } from 'better-auth/plugins';
import type { Kysely } from 'kysely';

/** The identity provider of an organisation (OpenID Connect), by configuration. */
export interface IdentityProvider {
	readonly discoveryUrl: string;
	readonly clientId: string;
	readonly clientSecret: string;
}

export interface AuthenticationSettings {
	/** A transaction too: what is asked of better-auth then happens in it. */
	// better-auth keeps its own tables beside ours, so it takes a database of any shape
	// eslint-disable-next-line @typescript-eslint/no-explicit-any
	readonly database: Kysely<any>;
	/** Where people reach the server: `https://halftijd.example`. */
	readonly origin: string;
	/** Signs cookies and encrypts second factors; at least 32 random characters. */
	readonly secret: string;
	readonly identityProvider: IdentityProvider | null;
}

export const IDENTITY_PROVIDER = 'organisation';
/** The address of a visitor, set by the server itself and never taken from the visitor. */
export const ADDRESS_HEADER = 'x-halftijd-address';
export const SHORTEST_PASSWORD = 12;
/** scrypt reads every character of a password: a book would keep the server busy. */
export const LONGEST_PASSWORD = 128;

const DAY = 24 * 60 * 60;

export type Authentication = ReturnType<typeof createAuthentication>;

/**
 * Sign-in with e-mail address and password, a second factor by app, and the organisation's own identity provider. Nobody
 * signs up: accounts come from invitations only.
 */
export function createAuthentication(settings: AuthenticationSettings) {
	const isSecure = settings.origin.startsWith('https://');
	const { isTransaction } = settings.database;
	return betterAuth({
		appName: 'Halftijd',
		baseURL: settings.origin,
		basePath: '/api/auth',
		secret: settings.secret,
		trustedOrigins: [settings.origin],
		telemetry: { enabled: false },
		logger: { level: 'error' },
		database: { db: settings.database, type: 'postgres', transaction: !isTransaction },
		emailAndPassword: {
			enabled: true,
			disableSignUp: true,
			minPasswordLength: SHORTEST_PASSWORD,
			maxPasswordLength: LONGEST_PASSWORD,
			revokeSessionsOnPasswordReset: true,
		},
		user: {
			additionalFields: {
				role: { type: 'string', required: true, input: false },
				organisationId: { type: 'string', required: false, input: false },
			},
		},
		session: { expiresIn: DAY / 2, updateAge: DAY / 24, cookieCache: { enabled: false } },
		account: {
			accountLinking: {
				enabled: true,
				trustedProviders: [IDENTITY_PROVIDER],
				requireLocalEmailVerified: true,
			},
			encryptOAuthTokens: true,
		},
		rateLimit: {
			enabled: true,
			storage: 'memory',
			window: 60,
			max: 100,
			customRules: {
				'/sign-in/email': { window: 60, max: 10 },
				'/two-factor/*': { window: 60, max: 10 },
			},
		},
		advanced: {
			// a look at the tables takes longer than a transaction
			database: { generateId: 'uuid', validateSchema: !isTransaction },
			ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
			// `__Host-` says more than the `__Secure-` that this switch would put before it
			useSecureCookies: false,
			cookiePrefix: isSecure ? '__Host-halftijd' : 'halftijd',
			defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure },
		},
		plugins: [
			twoFactor({ issuer: 'Halftijd' }),
			genericOAuth({ config: settings.identityProvider ? [provider(settings.identityProvider)] : [] }),
		],
		// an address of a visitor is not needed to know who is signed in, so it is not kept
		databaseHooks: {
			session: {
				create: { before: async (session) => ({ data: { ...session, ipAddress: null, userAgent: null } }) },
			},
		},
	});
}

function provider({ discoveryUrl, clientId, clientSecret }: IdentityProvider) {
	return {
		providerId: IDENTITY_PROVIDER,
		discoveryUrl,
		clientId,
		clientSecret,
		scopes: ['openid', 'email'],
		pkce: true,
		requireIdTokenVerification: true,
		disableImplicitSignUp: true,
		mapProfileToUser: (profile: { readonly email?: unknown }) => ({
			name: '',
			email: String(profile.email ?? ''),
		}),
	};
}
