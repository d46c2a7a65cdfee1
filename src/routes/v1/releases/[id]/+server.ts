import { methodNotAllowed, preflight } from '#lib/server/openData/apiAnswer.ts';
import { oneRelease } from '#lib/server/openData/releaseAnswers.ts';
import type { RequestHandler } from './$types';

/** One release, whole. */
export const GET: RequestHandler = ({ url, params }) => oneRelease(url, params.id);
export const OPTIONS: RequestHandler = preflight;
export const fallback: RequestHandler = methodNotAllowed;
