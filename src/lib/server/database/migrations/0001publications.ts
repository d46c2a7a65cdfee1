import type { Migration } from '../migration.ts';

/** Organisations, what they published, what was released from it, and the record of who did what. */
export const publications: Migration = {
	number: 1,
	name: 'publications',
	statements: [
		`create table organisations (
			organisation_id text primary key,
			name text not null,
			created_at timestamptz not null
		)`,
		`create table publications (
			organisation_id text not null references organisations (organisation_id),
			uuid uuid not null,
			sequence integer not null,
			content_hash text not null,
			document text not null,
			replaces uuid,
			is_withdrawal boolean not null,
			received_at timestamptz not null,
			receipt text not null,
			primary key (organisation_id, uuid),
			unique (organisation_id, sequence),
			unique (organisation_id, replaces),
			foreign key (organisation_id, replaces) references publications (organisation_id, uuid)
		)`,
		`create table measured_unpublished (
			organisation_id text not null references organisations (organisation_id),
			quarter text not null,
			count integer not null check (count >= 0),
			registered_at timestamptz not null,
			primary key (organisation_id, quarter)
		)`,
		`create table releases (
			release_id text primary key,
			previous text not null unique,
			document text not null,
			document_hash text not null,
			basis text not null,
			state text not null check (state in ('prepared', 'published')),
			prepared_at timestamptz not null,
			published_at timestamptz
		)`,
		`create table audit_log (
			organisation_id text not null,
			sequence integer not null,
			at timestamptz not null,
			account_id text not null,
			action text not null,
			subject text not null,
			details text not null,
			previous_hash text not null,
			hash text not null,
			primary key (organisation_id, sequence)
		)`,
		`create table audit_heads (
			organisation_id text primary key,
			sequence integer not null,
			hash text not null
		)`,
	],
};
