import type { RequestEvent } from '@sveltejs/kit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { issue } from '#lib/core/issue.ts';
import { DatabaseFailure } from '#lib/server/database/databaseFailure.ts';
import { handle, handleError } from '../../src/hooks.server.ts';

/** What Kit does with a page that throws: it asks the hook, and answers with status 500. */
async function visit(thrown: unknown, address = 'http://localhost/publiceren?lang=en') {
	const event = {
		route: { id: '/' },
		isDataRequest: false,
		url: new URL(address),
		request: new Request(address),
		cookies: { get: () => undefined, set: () => undefined },
		locals: {},
	} as unknown as RequestEvent;
	let told: App.Error | void = undefined;
	const response = await handle({
		event,
		resolve: async () => {
			told = await handleError({ error: thrown, event, status: 500, message: 'Internal Error' });
			return new Response('page', { status: 500, headers: { 'content-type': 'text/html' } });
		},
	});
	return { response, told: told as App.Error | undefined };
}

describe('a page whose database fails', () => {
	const log = vi.spyOn(console, 'error');
	beforeEach(() => void log.mockImplementation(() => undefined));
	afterEach(() => void log.mockReset());

	it.each([
		['is full', new DatabaseFailure(issue('databaseFull', 'error', {})), /no room/],
		['has a full disk', Object.assign(new Error('could not extend file'), { code: '53100' }), /no room/],
		['is gone', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), /cannot reach its data/],
		['is told to stop', Object.assign(new Error('terminating'), { code: '57P01' }), /cannot reach its data/],
		['breaks the connection', new Error('Connection terminated unexpectedly'), /cannot reach its data/],
	])('that %s, answers 503 and when to come back', async (_, thrown, words) => {
		const { response, told } = await visit(thrown);
		expect(response.status).toBe(503);
		expect(response.headers.get('retry-after')).toBe('60');
		expect(response.headers.get('cache-control')).toBe('no-store');
		expect(response.headers.get('x-content-type-options')).toBe('nosniff');
		expect(told).toMatchObject({ code: 'unavailable', message: expect.stringMatching(words) as string });
		expect(log).toHaveBeenCalledOnce();
	});

	it('does not tell visitors where it is', async () => {
		const problem = issue('databaseInUse', 'error', { folder: '/srv/secret' });
		const { told } = await visit(new DatabaseFailure(problem));
		expect(JSON.stringify(told)).not.toContain('secret');
		expect(String(log.mock.calls[0]?.[0])).toContain('/srv/secret');
	});

	it('leaves a mistake in the program a mistake', async () => {
		const mistake = new Error('x is not a function');
		const { response, told } = await visit(mistake);
		expect(response.status).toBe(500);
		expect(told).toEqual({ message: 'Internal Error' });
		expect(log).toHaveBeenCalledWith(mistake);
	});
});
