import { methodNotAllowed, preflight } from '#lib/server/openData/apiAnswer.ts';
import { cellsOfRelease } from '#lib/server/openData/releaseAnswers.ts';
import type { RequestHandler } from './$types';

/** The cells of a release, chosen by their group and design. */
export const GET: RequestHandler = ({ url, params }) => cellsOfRelease(url, params.id);
export const OPTIONS: RequestHandler = preflight;
export const fallback: RequestHandler = methodNotAllowed;
