import { serverTexts } from '#lib/i18n/serverTexts.ts';
import { openAccounts } from '#lib/server/accounts/openAccounts.ts';
import { refusalOf } from '#lib/server/accounts/permissions.ts';
import { problem } from '#lib/server/problem.ts';
import { publish } from '#lib/server/publications/publish.ts';
import { readSmallJson } from '#lib/server/readSmallJson.ts';
import type { RequestHandler } from './$types';

const STATUS = { received: 201, known: 200, conflict: 409, refused: 422 } as const;

/** Receives one publication of the organisation of who is signed in. 201 and 200 carry the receipt. */
export const POST: RequestHandler = async ({ locals, request, url }) => {
	const { problems: texts, sayIssue } = serverTexts[locals.language];
	const { account } = locals;
	const refusal = refusalOf(account, 'publish', account?.organisationId ?? null);
	if (refusal !== null || !account?.organisationId) {
		const { title, detail } = texts[refusal ?? 'forbidden'];
		return problem(refusal === 'signIn' ? 401 : 403, title, detail);
	}
	// a page of another site can send with the cookie of this one; a browser then says where the page came from
	if ((request.headers.get('origin') ?? url.origin) !== url.origin)
		return problem(403, texts.otherSite.title, texts.otherSite.detail);
	const read = await readSmallJson(request);
	if (read.fault !== null) return problem(read.status, texts[read.fault].title, texts[read.fault].detail);
	const { database, now } = await openAccounts();
	const sender = { organisation: account.organisationId, account: account.id };
	const answer = await publish(database, sender, read.document, new Date(now()));
	if ('receipt' in answer) {
		return Response.json(answer.receipt, {
			status: STATUS[answer.kind],
			headers: { 'cache-control': 'no-store' },
		});
	}
	const { title, detail } = texts[answer.kind];
	const errors = answer.problems.map((found) => ({
		detail: sayIssue(found),
		...(found.where.path === undefined ? {} : { pointer: `/${found.where.path}` }),
	}));
	return problem(STATUS[answer.kind], title, detail, errors);
};
