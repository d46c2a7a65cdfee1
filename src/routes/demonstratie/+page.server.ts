import { redirect } from '@sveltejs/kit';
import { DEMONSTRATION_PATH } from '#lib/server/releases/stores.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => redirect(303, `${DEMONSTRATION_PATH}/voortgang`);
