import { methodNotAllowed, preflight } from '#lib/server/openData/apiAnswer.ts';
import { releaseList } from '#lib/server/openData/releaseAnswers.ts';
import type { RequestHandler } from './$types';

/** All published releases, newest first. */
export const GET: RequestHandler = ({ url }) => releaseList(url);
export const OPTIONS: RequestHandler = preflight;
export const fallback: RequestHandler = methodNotAllowed;
