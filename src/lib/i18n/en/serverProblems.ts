import type { serverProblems as dutch } from '../nl/serverProblems.ts';

export const serverProblems: typeof dutch = {
	signIn: { title: 'Not signed in', detail: 'Sign in as a publisher of your organisation and try again.' },
	forbidden: {
		title: 'No access',
		detail: 'This account may not do this. Only a publisher of the organisation itself can publish.',
	},
	secondFactor: {
		title: 'Second step needed',
		detail: 'Turn on the second step when signing in, on the page of your account.',
	},
	otherSite: {
		title: 'From another site',
		detail: 'This request came from another site. Send it from the page Publish.',
	},
	notJson: { title: 'Not JSON', detail: 'The request holds no valid JSON in UTF-8.' },
	tooLarge: { title: 'Too large', detail: 'A publication is at most 16 kB. Time logs do not belong here.' },
	mediaType: {
		title: 'Another kind of content',
		detail: 'Send JSON, with the header content-type: application/json.',
	},
	conflict: {
		title: 'Conflicts with an earlier document',
		detail: 'This does not fit what was received before.',
	},
	refused: {
		title: 'Document not accepted',
		detail: 'Something is not right in the document. Everything that is wrong is listed below.',
	},
};

export const firstLink = (link: string) =>
	`There is no administrator yet. Make your account with this link; it works once, for a week: ${link}`;

export const beforeFirstLink = (page: string) =>
	`No administrator yet? Open ${page}. The link that makes you the administrator then appears here.`;
