import { notFound, preflight } from '#lib/server/openData/apiAnswer.ts';
import type { RequestHandler } from './$types';

/** Every other address of the interface: a program gets a problem that it can read, and no page. */
export const GET: RequestHandler = () => notFound('address');
export const OPTIONS: RequestHandler = preflight;
export const fallback: RequestHandler = () => notFound('address');
