import { describe, expect, it } from 'vitest';
import type { Account, AccountRole } from '#lib/server/accounts/account.ts';
import { actions, refusalOf, type Refusal } from '#lib/server/accounts/permissions.ts';

const account = (role: AccountRole, organisationId: string | null, hasSecondFactor = true) =>
	({ id: 'account-1', email: 'a@zorg.nl', role, organisationId, hasSecondFactor }) as Account;
const people = {
	viewer: account('viewer', 'own', false),
	publisher: account('publisher', 'own'),
	publisherWithoutCode: account('publisher', 'own', false),
	administrator: account('administrator', null),
	administratorWithoutCode: account('administrator', null, false),
} as const;
type Answers = Readonly<Record<keyof typeof people, Refusal | null>>;

/** For each action what everybody is told, when it is done to the organisation `own`. */
const toOwn: Readonly<Record<(typeof actions)[number], Answers>> = {
	viewOrganisation: {
		...{ viewer: null, publisher: null, publisherWithoutCode: null },
		...{ administrator: 'forbidden', administratorWithoutCode: 'forbidden' },
	},
	publish: {
		...{ viewer: 'forbidden', publisher: null, publisherWithoutCode: 'secondFactor' },
		...{ administrator: 'forbidden', administratorWithoutCode: 'forbidden' },
	},
	administrate: {
		...{ viewer: 'forbidden', publisher: 'forbidden', publisherWithoutCode: 'forbidden' },
		...{ administrator: null, administratorWithoutCode: 'secondFactor' },
	},
};
const names = Object.keys(people) as (keyof typeof people)[];
const answersTo = (action: (typeof actions)[number], organisation: string | null) =>
	Object.fromEntries(names.map((name) => [name, refusalOf(people[name], action, organisation)]));

describe('what an account may do', () => {
	it.each(actions)('%s: follows from its role and second factor', (action) => {
		expect(answersTo(action, 'own')).toEqual(toOwn[action]);
		expect(refusalOf(null, action, 'own')).toBe('signIn');
	});

	it.each(['viewOrganisation', 'publish'] as const)(
		'%s: nobody to another organisation, or to none',
		(action) => {
			for (const organisation of ['other', '', null]) {
				expect(new Set(Object.values(answersTo(action, organisation)))).toEqual(new Set(['forbidden']));
			}
			// an account without an organisation does not belong to what has none
			expect(refusalOf(account('publisher', null), action, null)).toBe('forbidden');
		},
	);
});
