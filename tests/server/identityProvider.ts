import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** Whom the provider says is there. */
export interface ProvidedPerson {
	readonly subject: string;
	readonly email: string;
	readonly emailVerified: boolean;
}

/** An OpenID Connect provider on this machine: enough of it to sign somebody in with the authorisation code flow. */
export interface TestIdentityProvider {
	readonly discoveryUrl: string;
	readonly clientId: string;
	readonly clientSecret: string;
	/** The code that the provider would send back for this person, to the address that it was asked at. */
	answer(authorizationUrl: string, person: ProvidedPerson): { readonly code: string; readonly state: string };
	close(): void;
}

export async function testIdentityProvider(): Promise<TestIdentityProvider> {
	const { publicKey, privateKey } = await generateKeyPair('RS256');
	const key = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'RS256', use: 'sig' };
	const people = new Map<string, ProvidedPerson & { readonly nonce: string | null }>();
	let issuer = '';
	const server: Server = createServer((request, response) => {
		const json = (body: unknown) => {
			response.setHeader('content-type', 'application/json');
			response.end(JSON.stringify(body));
		};
		const path = new URL(request.url ?? '/', issuer).pathname;
		if (path === '/.well-known/openid-configuration') {
			return json({
				issuer,
				authorization_endpoint: `${issuer}/authorize`,
				token_endpoint: `${issuer}/token`,
				userinfo_endpoint: `${issuer}/userinfo`,
				jwks_uri: `${issuer}/keys`,
				id_token_signing_alg_values_supported: ['RS256'],
				response_types_supported: ['code'],
				subject_types_supported: ['public'],
			});
		}
		if (path === '/keys') return json({ keys: [key] });
		let body = '';
		request.on('data', (part) => (body += part));
		request.on('end', () => {
			const code =
				path === '/userinfo'
					? (request.headers.authorization ?? '').replace('Bearer ', '')
					: (new URLSearchParams(body).get('code') ?? '');
			const person = people.get(code);
			if (!person) {
				response.statusCode = 400;
				return json({ error: 'invalid_grant' });
			}
			const claims = { email: person.email, email_verified: person.emailVerified };
			if (path === '/userinfo') return json({ sub: person.subject, ...claims });
			void new SignJWT({ ...claims, ...(person.nonce ? { nonce: person.nonce } : {}) })
				.setProtectedHeader({ alg: 'RS256', kid: 'test' })
				.setIssuer(issuer)
				.setAudience('halftijd')
				.setSubject(person.subject)
				.setIssuedAt()
				.setExpirationTime('5m')
				.sign(privateKey)
				.then((idToken) =>
					json({ access_token: code, token_type: 'Bearer', expires_in: 300, id_token: idToken }),
				);
		});
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		discoveryUrl: `${issuer}/.well-known/openid-configuration`,
		clientId: 'halftijd',
		clientSecret: 'a-secret-of-the-test',
		answer: (authorizationUrl, person) => {
			const asked = new URL(authorizationUrl).searchParams;
			const code = `code-${people.size + 1}`;
			people.set(code, { ...person, nonce: asked.get('nonce') });
			return { code, state: asked.get('state') ?? '' };
		},
		close: () => server.close(),
	};
}
