import type { Dictionary } from '../dictionary.ts';

export const recovery: Dictionary['recovery'] = {
	title: 'Recover your account',
	lead: (email) => `Choose a new password for the account ${email}.`,
	result:
		'After that this account is signed out everywhere, and the old second step no longer works. Sign in with the new password and turn on the second step again.',
	validity: (hours) =>
		`This link works once, for at most ${hours === 1 ? 'one more hour' : `${hours} more hours`}.`,
	set: 'Set the new password',
	goneTitle: 'This link no longer works',
	gone: 'The link was used or taken back, or has expired. Ask the administrator of this site for a new one.',
	done: 'Your new password is set. Sign in with it, and then turn on the second step again.',
	lost: 'Did you lose your password or your phone? Ask the administrator for a recovery link.',
};
