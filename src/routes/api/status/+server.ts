import { json } from '@sveltejs/kit';
import { databaseIsAnswering } from '#lib/server/database/databaseIsAnswering.ts';
import type { RequestHandler } from './$types';

/** For whoever watches over the server: 200 when it can reach its database, else 503. */
export const GET: RequestHandler = async ({ locals }) => {
	await databaseIsAnswering(await locals.database());
	return json({ database: 'ok' }, { headers: { 'cache-control': 'no-store' } });
};
