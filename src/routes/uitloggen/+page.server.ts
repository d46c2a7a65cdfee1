import { redirect } from '@sveltejs/kit';
import { askAuthentication } from '#lib/server/accounts/askAuthentication.ts';
import { openAccounts } from '#lib/server/accounts/openAccounts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => redirect(303, '/account');

export const actions: Actions = {
	default: async (event) => {
		const { authentication } = await openAccounts();
		await askAuthentication(authentication, event, '/sign-out', {});
		redirect(303, '/');
	},
};
