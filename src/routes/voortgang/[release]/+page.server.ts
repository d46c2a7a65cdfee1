import { loadProgress } from '../loadProgress.ts';
import type { PageServerLoad } from './$types';

/** A release at its permanent address. */
export const load: PageServerLoad = ({ url, locals, params }) =>
	loadProgress(url, locals.language, params.release);
