import { fail, redirect } from '@sveltejs/kit';
import { askAuthentication } from '#lib/server/accounts/askAuthentication.ts';
import { openAccounts } from '#lib/server/accounts/openAccounts.ts';
import { pathAfterSignIn } from '#lib/server/accounts/pathAfterSignIn.ts';
import { formText } from '#lib/server/formText.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	if (locals.account) redirect(303, pathAfterSignIn(url.searchParams.get('naar')));
	const { hasIdentityProvider } = await openAccounts();
	return {
		hasIdentityProvider,
		hasFailedAtProvider: url.searchParams.has('error'),
		isRecovered: url.searchParams.has('hersteld'),
	};
};

export const actions: Actions = {
	password: async (event) => {
		const { authentication, throttle, now } = await openAccounts();
		const form = await event.request.formData();
		const email = formText(form, 'email');
		const password = formText(form, 'password');
		const wait = throttle.wait(email, now());
		if (wait > 0)
			return fail(429, { step: 'password', email, fault: 'tooMany', minutes: Math.ceil(wait / 60) });
		const { status, body } = await askAuthentication(authentication, event, '/sign-in/email', {
			email,
			password,
		});
		if (status === 429) return fail(429, { step: 'password', email, fault: 'tooMany', minutes: 1 });
		if (status !== 200) {
			throttle.failed(email, now());
			return fail(400, { step: 'password', email, fault: 'credentials', minutes: 0 });
		}
		throttle.succeeded(email);
		if (body.twoFactorRedirect === true) return { step: 'code', email, fault: null, minutes: 0 };
		redirect(303, pathAfterSignIn(event.url.searchParams.get('naar')));
	},
	code: async (event) => {
		const { authentication } = await openAccounts();
		const form = await event.request.formData();
		const isBackup = form.get('kind') === 'backup';
		const code = formText(form, 'code').replace(/\s/g, '');
		const path = isBackup ? '/two-factor/verify-backup-code' : '/two-factor/verify-totp';
		const { status } = await askAuthentication(authentication, event, path, { code });
		if (status === 429) return fail(429, { step: 'code', email: '', fault: 'tooMany', minutes: 1 });
		if (status !== 200) return fail(400, { step: 'code', email: '', fault: 'code', minutes: 0 });
		redirect(303, pathAfterSignIn(event.url.searchParams.get('naar')));
	},
};
