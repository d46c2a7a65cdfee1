import { isActionFailure, isHttpError, isRedirect } from '@sveltejs/kit';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { publicationSchema } from '#lib/core/publish/publication.ts';
import { contentHash } from '#lib/core/publish/contentHash.ts';
import { acceptInvitation, invite } from '#lib/server/accounts/invitations.ts';
import { openAccounts } from '#lib/server/accounts/openAccounts.ts';
import { makeRecovery } from '#lib/server/accounts/recoveries.ts';
import { examplePublication } from './examplePublication.ts';
import { eventOf, modules, openTestServer, OWN, pathOf, type Handler, type Person } from './visit.ts';

const RUNS = 150;

/** Any value that JSON can hold, and such as programs stumble over. */
const value = fc.oneof(
	fc.jsonValue(),
	fc.constantFrom(
		'',
		'__proto__',
		'\u0000',
		'\uD800',
		'0001-01-01',
		'9999-12-31',
		'1e400',
		'NaN',
		-0,
		1e308,
		5e-324,
	),
);
const fieldNames = Object.keys(publicationSchema.shape);

/** Publications with some fields replaced, left out or added; half of them with the hash that fits. */
const document = fc
	.record({
		changes: fc.dictionary(fc.constantFrom(...fieldNames, 'remark', '__proto__', 'constructor'), value, {
			maxKeys: 4,
		}),
		without: fc.subarray(fieldNames, { maxLength: 2 }),
		fits: fc.boolean(),
	})
	.map(({ changes, without, fits }) => {
		const changed: Record<string, unknown> = { ...examplePublication({ organisation: OWN }), ...changes };
		for (const name of without) delete changed[name];
		return fits ? { ...changed, contentHash: contentHash(changed as never) } : changed;
	});

describe('whatever is sent', () => {
	beforeAll(openTestServer, 120_000);

	const send = async (body: BodyInit) => {
		const { POST } = (await modules['/src/routes/v1/publications/+server.ts']!()) as { POST: Handler };
		return (await POST(eventOf('/v1/publications', 'publisher', body, 'application/json'))) as Response;
	};

	it('as a publication is received or refused in words, and never an error of the program', async () => {
		await fc.assert(
			fc.asyncProperty(document, async (sent) => {
				const answer = await send(JSON.stringify(sent));
				expect(answer.status).toBeLessThan(500);
				if (answer.ok) return;
				expect(answer.headers.get('content-type')).toBe('application/problem+json');
				const { title, detail } = (await answer.json()) as Record<string, string>;
				expect(title && detail).toBeTruthy();
			}),
			{ numRuns: RUNS },
		);
	});

	it('as bytes is refused in words', async () => {
		await fc.assert(
			fc.asyncProperty(fc.oneof(fc.string(), fc.uint8Array({ maxLength: 300 })), async (sent) => {
				const answer = await send(typeof sent === 'string' ? sent : Buffer.from(sent));
				expect([400, 422]).toContain(answer.status);
			}),
			{ numRuns: RUNS },
		);
	});

	const forms: readonly { readonly path: string; readonly name: string; readonly person: Person }[] = [
		{ path: '/inloggen', name: 'password', person: 'nobody' },
		{ path: '/inloggen', name: 'code', person: 'nobody' },
		{ path: '/uitnodiging/[token]', name: 'default', person: 'nobody' },
		{ path: '/herstel/[token]', name: 'default', person: 'nobody' },
		{ path: '/account', name: 'startSecondFactor', person: 'publisher' },
		{ path: '/account', name: 'confirmSecondFactor', person: 'publisher' },
		{ path: '/account', name: 'password', person: 'publisher' },
		{ path: '/publiceren', name: 'count', person: 'publisher' },
		{ path: '/beheer', name: 'organisation', person: 'administrator' },
		{ path: '/beheer', name: 'invite', person: 'administrator' },
		{ path: '/beheer', name: 'revoke', person: 'administrator' },
		{ path: '/beheer', name: 'revokeRecovery', person: 'administrator' },
		{ path: '/beheer/account/[id]', name: 'recover', person: 'administrator' },
		{ path: '/beheer/account/[id]', name: 'remove', person: 'administrator' },
		{ path: '/beheer/sectoren', name: 'enter', person: 'administrator' },
		{ path: '/beheer/sectoren', name: 'remove', person: 'administrator' },
		{ path: '/beheer/uitgaven', name: 'prepare', person: 'administrator' },
		{ path: '/beheer/uitgaven', name: 'cancel', person: 'administrator' },
		{ path: '/beheer/uitgaven', name: 'publish', person: 'administrator' },
	];
	const fields = ['email', 'password', 'code', 'kind', 'how', 'current', 'new', 'again', 'quarter', 'count'];
	const more = ['id', 'name', 'role', 'organisation', 'hash', 'token', 'sure'];
	const ofSizes = ['sector', 'fte', 'source', 'date', 'standsFor'];
	/** Links and accounts that are there, so that the form itself is looked at and not only its address. */
	let there: Readonly<Record<string, Record<string, string>>> = {};
	beforeAll(async () => {
		const { authentication, database } = await openAccounts();
		const invited = { role: 'viewer', organisationId: OWN } as const;
		const person = { email: 'lezer@zorg.test', password: 'paard batterij nietje' };
		const [used, open] = [
			await invite(database, invited, new Date()),
			await invite(database, invited, new Date()),
		];
		const made = await acceptInvitation(database, authentication, used, person, new Date());
		const id = 'accountId' in made ? made.accountId : '';
		const recovery = await database
			.transaction()
			.execute((transaction) => makeRecovery(transaction, id, new Date()));
		there = {
			'/uitnodiging/[token]': { token: open },
			'/herstel/[token]': { token: recovery },
			'/beheer/account/[id]': { id },
		};
	});
	const filled = fc.dictionary(
		fc.constantFrom(...fields, ...more, ...ofSizes),
		fc.oneof(
			fc.string({ unit: 'binary', maxLength: 300 }),
			fc.constantFrom(
				'publisher',
				'administrator',
				OWN,
				'hospitals',
				'2026-3',
				'2025-06-30',
				'12',
				'-1',
				'1e9',
				"'; drop table user; --",
				'\u0000',
			),
		),
	);
	it.each(forms)(
		'in a form of $path ($name) is answered, and never an error of the program',
		async ({ path, name, person }) => {
			const [file] = Object.keys(modules).filter((one) => pathOf(one) === path);
			const { actions } = (await modules[file!]!()) as { actions: Record<string, Handler> };
			await fc.assert(
				fc.asyncProperty(filled, async (entries) => {
					const form = new FormData();
					for (const [field, text] of Object.entries(entries)) form.set(field, text);
					try {
						const event = eventOf(path.replace(/\[\w+\]/, 'x'), person, form);
						const answer = await actions[name]!({ ...event, params: there[path] ?? {} });
						if (isActionFailure(answer)) expect(answer.status).toBeLessThan(500);
					} catch (thrown) {
						if (isRedirect(thrown)) return;
						expect(isHttpError(thrown) && thrown.status < 500, String(thrown)).toBe(true);
					}
				}),
				{ numRuns: 40 },
			);
		},
	);
});
