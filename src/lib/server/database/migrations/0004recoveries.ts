import type { Migration } from '../migration.ts';

/** Links with which the owner of an account chooses a new password: at most one for each account. */
export const recoveries: Migration = {
	number: 4,
	name: 'recoveries',
	statements: [
		`create table recoveries (
			account_id uuid primary key references "user" ("id") on delete cascade,
			token_hash text not null unique,
			created_at timestamptz not null,
			expires_at timestamptz not null
		)`,
	],
};
