import { randomUUID } from 'node:crypto';
import process from 'node:process';
import type { RequestEvent } from '@sveltejs/kit';
import type { Account } from '#lib/server/accounts/account.ts';
import { openAccounts } from '#lib/server/accounts/openAccounts.ts';
import { addOrganisation } from '#lib/server/publications/organisations.ts';
import { emptyFolder } from './places.ts';

export const ORIGIN = 'https://halftijd.test';
export const OWN = 'huisartsen-oost';
export const FOREIGN = 'ziekenhuis-west';

const account = (fields: Partial<Account>): Account => ({
	id: randomUUID(),
	email: 'iemand@zorg.test',
	role: 'viewer',
	organisationId: OWN,
	hasSecondFactor: true,
	...fields,
});
/** One of every kind that may knock. */
export const people = {
	nobody: null,
	viewer: account({}),
	publisher: account({ role: 'publisher' }),
	publisherWithoutSecondFactor: account({ role: 'publisher', hasSecondFactor: false }),
	publisherElsewhere: account({ role: 'publisher', organisationId: FOREIGN }),
	administrator: account({ role: 'administrator', organisationId: null }),
	administratorWithoutSecondFactor: account({
		role: 'administrator',
		organisationId: null,
		hasSecondFactor: false,
	}),
};
export type Person = keyof typeof people;
export const everybody = Object.keys(people) as Person[];

export type Handler = (event: RequestEvent) => unknown;
/** Everything that answers on the server, by its file. */
export const modules = import.meta.glob<Record<string, unknown>>([
	'/src/routes/**/+server.ts',
	'/src/routes/**/+page.server.ts',
	'/src/routes/**/+layout.server.ts',
]);
export const pathOf = (file: string) => file.replace('/src/routes', '').replace(/\/\+[\w.]+$/, '') || '/';

/** A visit of somebody; without a body it only reads. */
export function eventOf(path: string, person: Person, body: BodyInit | null, type?: string): RequestEvent {
	const headers = { origin: ORIGIN, ...(type ? { 'content-type': type } : {}) };
	return {
		request: new Request(`${ORIGIN}${path}`, { method: body === null ? 'GET' : 'POST', body, headers }),
		url: new URL(`${ORIGIN}${path}`),
		params: { token: 'unknown', provider: 'unknown' },
		locals: {
			account: people[person],
			language: 'nl',
			database: async () => (await openAccounts()).database,
		},
		cookies: { set: () => undefined, get: () => undefined },
		setHeaders: () => undefined,
		depends: () => undefined,
		getClientAddress: () => `2001:db8::${everybody.indexOf(person)}`,
	} as unknown as RequestEvent;
}

/** A server of its own for one test file, with two organisations. */
export async function openTestServer(): Promise<void> {
	process.env['HALFTIJD_DATA'] = emptyFolder();
	process.env['DATABASE_URL'] = '';
	process.env['ORIGIN'] = ORIGIN;
	const { database } = await openAccounts();
	for (const id of [OWN, FOREIGN]) await addOrganisation(database, { id, name: id }, new Date());
}
