import { isActionFailure, isHttpError, isRedirect, type RequestEvent } from '@sveltejs/kit';
import { beforeAll, describe, expect, it } from 'vitest';
import { openAccounts } from '#lib/server/accounts/openAccounts.ts';
import { readPublicationHistory } from '#lib/server/publications/readPublications.ts';
import { uuidOf } from '../core/publish/publicationExample.ts';
import { examplePublication } from './examplePublication.ts';
import {
	eventOf,
	everybody,
	FOREIGN,
	modules,
	openTestServer,
	ORIGIN,
	OWN,
	pathOf,
	type Handler,
	type Person,
} from './visit.ts';

type Outcome = 'in' | 'signIn' | 'secondFactor' | 'forbidden';
type Rule = Readonly<Record<Person, Outcome>>;
const everyone = (outcome: Outcome) => Object.fromEntries(everybody.map((one) => [one, outcome])) as Rule;
const open = everyone('in');
const administrators: Rule = {
	...everyone('forbidden'),
	nobody: 'signIn',
	administrator: 'in',
	administratorWithoutSecondFactor: 'secondFactor',
};
const publishers: Rule = {
	...everyone('forbidden'),
	nobody: 'signIn',
	publisher: 'in',
	publisherElsewhere: 'in',
	publisherWithoutSecondFactor: 'secondFactor',
};
const signedIn: Rule = { ...open, nobody: 'signIn' };

/** Every door of the server: who comes in. A route that is not listed here makes the test fail. */
const doors: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
	'/account': {
		load: signedIn,
		startSecondFactor: signedIn,
		confirmSecondFactor: signedIn,
		password: signedIn,
	},
	'/beheer': {
		load: administrators,
		organisation: administrators,
		invite: administrators,
		revoke: administrators,
		revokeRecovery: administrators,
	},
	'/beheer/account/[id]': { load: administrators, recover: administrators, remove: administrators },
	'/beheer/logboek': { load: administrators },
	'/beheer/sectoren': { load: administrators, enter: administrators, remove: administrators },
	'/beheer/uitgaven': {
		load: administrators,
		prepare: administrators,
		cancel: administrators,
		publish: administrators,
	},
	'/organisatie': {
		load: {
			...everyone('forbidden'),
			nobody: 'signIn',
			viewer: 'in',
			publisher: 'in',
			publisherElsewhere: 'in',
			publisherWithoutSecondFactor: 'in',
		},
	},
	'/publiceren': { load: open, count: publishers },
	'/v1/publications': { POST: publishers },
};
/** Doors that are open to everybody by their nature: reading what is public, and ways in and out. */
const openDoors =
	/^\/(?:$|meten$|plannen$|businesscase$|inloggen(?:\/|$)|uitloggen$|uitnodiging\/|herstel\/|api\/(?:auth\/callback\/|status$)|voortgang|demonstratie|insluiten|open-data|v1\/(?!publications))/;

async function outcomeOf(handler: Handler, event: RequestEvent): Promise<Outcome> {
	const refusals: Readonly<Record<string, Outcome>> = { '/inloggen': 'signIn', '/account': 'secondFactor' };
	try {
		const answer = await handler(event);
		if (answer instanceof Response && answer.status === 401) return 'signIn';
		if (answer instanceof Response && answer.status === 403) {
			const { title } = (await answer.json()) as { readonly title: string };
			return title === 'Tweede stap nodig' ? 'secondFactor' : 'forbidden';
		}
		if (isActionFailure(answer)) expect(answer.status).toBeLessThan(500);
		return 'in';
	} catch (thrown) {
		if (isHttpError(thrown, 403)) return 'forbidden';
		if (isHttpError(thrown, 404)) return 'in';
		if (isRedirect(thrown)) return refusals[new URL(thrown.location, ORIGIN).pathname] ?? 'in';
		throw thrown;
	}
}

describe('who may come in where', () => {
	beforeAll(openTestServer, 120_000);

	it('lists every door of the server', () => {
		const found = [...new Set(Object.keys(modules).map(pathOf))];
		expect(found.length).toBeGreaterThan(8);
		expect(found.filter((path) => !(path in doors) && !openDoors.test(path))).toEqual([]);
		expect(Object.keys(doors).filter((path) => !found.includes(path))).toEqual([]);
	});

	const cases = Object.entries(doors).flatMap(([path, handlers]) =>
		Object.entries(handlers).flatMap(([name, rule]) =>
			everybody.map((person) => ({ path, name, person, expected: rule[person] })),
		),
	);
	it.each(cases)('$path $name: $person → $expected', async ({ path, name, person, expected }) => {
		const files = Object.keys(modules).filter((file) => pathOf(file) === path);
		const parts = Object.assign({}, ...(await Promise.all(files.map((file) => modules[file]!())))) as Record<
			string,
			unknown
		>;
		const inActions = (parts['actions'] as Record<string, Handler> | undefined)?.[name];
		const handler = inActions ?? (parts[name] as Handler);
		const body = name === 'load' ? null : name === 'POST' ? '{}' : new FormData();
		const event = eventOf(path, person, body, name === 'POST' ? 'application/json' : undefined);
		expect(await outcomeOf(handler, event)).toBe(expected);
	});

	it('has no action that the table forgot', async () => {
		for (const [path, handlers] of Object.entries(doors)) {
			for (const file of Object.keys(modules).filter((one) => pathOf(one) === path)) {
				const { actions = {}, ...parts } = await modules[file]!();
				const names = [...Object.keys(actions as object), ...Object.keys(parts)];
				expect(names.filter((name) => !(name in handlers))).toEqual([]);
			}
		}
	});

	const send = async (person: Person, document: unknown, headers: Record<string, string> = {}) => {
		const { POST } = (await modules['/src/routes/v1/publications/+server.ts']!()) as { POST: Handler };
		const event = eventOf('/v1/publications', person, JSON.stringify(document), 'application/json');
		for (const [name, value] of Object.entries(headers)) event.request.headers.set(name, value);
		return (await POST(event)) as Response;
	};

	it('lets a publisher publish for the own organisation only', async () => {
		const document = examplePublication({ organisation: OWN, uuid: uuidOf(71) });
		expect((await send('publisherElsewhere', document)).status).toBe(422);
		expect((await send('publisher', document)).status).toBe(201);
		expect((await send('publisher', document)).status).toBe(200);
		const { database } = await openAccounts();
		expect(await readPublicationHistory(database, FOREIGN)).toEqual([]);
		const takingBack = examplePublication({
			organisation: FOREIGN,
			uuid: uuidOf(72),
			withdraws: document.uuid,
		});
		expect((await send('publisherElsewhere', takingBack)).status).toBe(409);
		expect((await readPublicationHistory(database, OWN)).map(({ state }) => state)).toEqual(['current']);
	});

	it('takes nothing from a page of another site, no other kind of content, nothing large', async () => {
		const document = examplePublication({ organisation: OWN, uuid: uuidOf(73) });
		expect((await send('publisher', document, { origin: 'https://elsewhere.test' })).status).toBe(403);
		expect((await send('publisher', document, { 'content-type': 'text/plain' })).status).toBe(415);
		expect((await send('publisher', { text: 'x'.repeat(20_000) })).status).toBe(413);
	});
});
