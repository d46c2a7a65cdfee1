import process from 'node:process';
import type { Kysely, Transaction } from 'kysely';
import { serverTexts } from '#lib/i18n/serverTexts.ts';
import type { AuditDetails, AuditEntry } from '../audit/auditEntry.ts';
import { performAudited } from '../audit/performAudited.ts';
import type { Tables } from '../database/tables.ts';
import { readServerSettings } from '../serverSettings.ts';
import { thisServer } from '../thisServer.ts';
import { createAuthentication, type Authentication } from './authentication.ts';
import { FailureThrottle } from './failureThrottle.ts';
import { inviteFirstAdministrator } from './invitations.ts';

/** Everything that a page behind the door needs. */
export interface Accounts {
	readonly database: Kysely<Tables>;
	readonly authentication: Authentication;
	/** The same, inside a transaction. */
	authenticationIn(transaction: Transaction<Tables>): Authentication;
	/** Of wrong passwords, by e-mail address. */
	readonly throttle: FailureThrottle;
	/** Of links that do not work, by the address of who tries them. */
	readonly linkThrottle: FailureThrottle;
	readonly hasIdentityProvider: boolean;
	/** The p of the p % rule, as a share. */
	readonly protection: number;
	/** Milliseconds since 1970. */
	now(): number;
	/** The name of an organisation; its id while it has none. */
	organisationName(id: string): Promise<string>;
	/** Does something and adds it to the audit log: both are stored, or neither. */
	perform(
		entry: Omit<AuditEntry, 'at' | 'details'> & { readonly details?: AuditDetails },
		work: (transaction: Transaction<Tables>, now: Date) => Promise<boolean>,
	): Promise<boolean>;
}

let opened: Promise<Accounts> | null = null;

/** Opens the database, once, and what is built on it. Fails where the database cannot be opened; a later call tries again. */
export function openAccounts(): Promise<Accounts> {
	opened ??= open().catch((failure: unknown) => {
		opened = null;
		throw failure;
	});
	return opened;
}

async function open(): Promise<Accounts> {
	const database = await thisServer().database.get();
	const settings = readServerSettings();
	await sayFirstLink(database, settings.origin);
	return {
		database,
		authentication: createAuthentication({ database, ...settings }),
		authenticationIn: (transaction) => createAuthentication({ database: transaction, ...settings }),
		throttle: new FailureThrottle(),
		linkThrottle: new FailureThrottle(),
		hasIdentityProvider: settings.identityProvider !== null,
		protection: settings.protection,
		now: () => Date.now(),
		organisationName: async (id) => {
			const row = await database
				.selectFrom('organisations')
				.select('name')
				.where('organisation_id', '=', id)
				.executeTakeFirst();
			return row?.name ?? id;
		},
		perform: (entry, work) => {
			const now = new Date();
			return performAudited(database, entry, now, (transaction) => work(transaction, now));
		},
	};
}

/** Whoever reads the log of the server is its owner: there stands the link that makes the first administrator. */
async function sayFirstLink(database: Kysely<Tables>, origin: string): Promise<void> {
	const token = await inviteFirstAdministrator(database, new Date());
	if (token !== null) process.stdout.write(`${serverTexts.nl.firstLink(`${origin}/uitnodiging/${token}`)}\n`);
}
