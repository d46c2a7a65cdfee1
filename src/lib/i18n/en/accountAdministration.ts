import type { Dictionary } from '../dictionary.ts';

export const accountAdministration: Dictionary['accountAdministration'] = {
	title: (email) => `The account ${email}`,
	open: 'Recover or remove',
	back: 'Back to all accounts',
	recover: 'Recover access',
	recoverLead: 'For somebody who lost the password or the phone.',
	recoverWhat: [
		'With a recovery link this person chooses a new password, and then turns on the second step again.',
		'The link works once, for 24 hours. An earlier recovery link for this account stops working.',
		'Only when the link is used, this account is signed out everywhere. Until then nothing changes.',
	],
	recoverCheck:
		'Whoever has the link gets the account. Check first that it is really this person who asks for it.',
	makeRecovery: 'Make a recovery link',
	recoverSelf:
		'This is your own account. You change your password on the page Your account. If you can no longer sign in, ask another administrator for a recovery link.',
	recoverProvider:
		'This account has no password here. This person signs in through the organisation, which also recovers the access.',
	remove: 'Remove account',
	removeLead: 'This cannot be undone.',
	removeWhat: [
		'This person is signed out everywhere and can no longer sign in.',
		'What this account has published stays, and counts.',
		'The log stays as it is. It holds the number of the account, and no name or address.',
		'With a new invitation somebody gets a new account.',
	],
	removeSelf: 'Note: this is your own account. You will be signed out yourself.',
	removeSure: (email) => `Yes, remove the account ${email}`,
	removed: 'The account has been removed.',
	faults: {
		self: 'You cannot make a recovery link for your own account. Ask another administrator.',
		noPassword:
			'This account signs in through the organisation and has no password here. The organisation recovers the access.',
		notSure: 'First tick the box to say that you want to remove this account.',
		lastAdministrator: 'This is the last administrator. Invite another administrator first.',
	},
};
