import type { PageServerLoad } from './$types';
import { loadProgress } from './loadProgress.ts';

/** The newest release. */
export const load: PageServerLoad = ({ url, locals }) => loadProgress(url, locals.language);
