import process from 'node:process';
import { sayIssue } from '#lib/i18n/nl/issues.ts';
import { serverTexts } from '#lib/i18n/serverTexts.ts';
import { databaseProblem } from '../database/databaseProblem.ts';
import { thisServer } from '../thisServer.ts';
import { openAccounts } from './openAccounts.ts';

/**
 * What a start does about accounts. A PostgreSQL that somebody set up is opened at once: while there is no administrator,
 * that prints the link for one. A folder is not opened before it is needed, so there every start says how to get the link.
 */
export function startAccounts(): void {
	const { database, origin } = thisServer().environment;
	if (database.kind === 'folder') {
		const howTo = serverTexts.nl.beforeFirstLink(`${origin}/inloggen`);
		process.once('halftijd:listening', () => void process.stdout.write(`${howTo}\n`));
		return;
	}
	void openAccounts().catch((failure: unknown) => {
		const problem = databaseProblem(failure);
		console.error(problem ? sayIssue(problem) : failure);
	});
}
