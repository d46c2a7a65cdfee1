import type { Migration } from '../migration.ts';

/** The tables that better-auth asks for, in its own spelling, and the invitations that accounts come from. */
export const accounts: Migration = {
	number: 2,
	name: 'accounts',
	statements: [
		`create table "user" (
			"id" uuid primary key default gen_random_uuid(),
			"name" text not null,
			"email" text not null unique,
			"emailVerified" boolean not null,
			"image" text,
			"createdAt" timestamptz not null default current_timestamp,
			"updatedAt" timestamptz not null default current_timestamp,
			"twoFactorEnabled" boolean,
			"role" text not null check ("role" in ('viewer', 'publisher', 'administrator')),
			"organisationId" text,
			check (("role" = 'administrator') = ("organisationId" is null))
		)`,
		`create table "session" (
			"id" uuid primary key default gen_random_uuid(),
			"expiresAt" timestamptz not null,
			"token" text not null unique,
			"createdAt" timestamptz not null default current_timestamp,
			"updatedAt" timestamptz not null,
			"ipAddress" text,
			"userAgent" text,
			"userId" uuid not null references "user" ("id") on delete cascade
		)`,
		`create table "account" (
			"id" uuid primary key default gen_random_uuid(),
			"accountId" text not null,
			"providerId" text not null,
			"userId" uuid not null references "user" ("id") on delete cascade,
			"accessToken" text,
			"refreshToken" text,
			"idToken" text,
			"accessTokenExpiresAt" timestamptz,
			"refreshTokenExpiresAt" timestamptz,
			"scope" text,
			"password" text,
			"createdAt" timestamptz not null default current_timestamp,
			"updatedAt" timestamptz not null
		)`,
		`create table "verification" (
			"id" uuid primary key default gen_random_uuid(),
			"identifier" text not null,
			"value" text not null,
			"expiresAt" timestamptz not null,
			"createdAt" timestamptz not null default current_timestamp,
			"updatedAt" timestamptz not null default current_timestamp
		)`,
		`create table "twoFactor" (
			"id" uuid primary key default gen_random_uuid(),
			"secret" text not null,
			"backupCodes" text not null,
			"userId" uuid not null references "user" ("id") on delete cascade,
			"verified" boolean,
			"failedVerificationCount" integer,
			"lockedUntil" timestamptz
		)`,
		`create index "session_userId_idx" on "session" ("userId")`,
		`create index "account_userId_idx" on "account" ("userId")`,
		`create index "verification_identifier_idx" on "verification" ("identifier")`,
		`create index "twoFactor_secret_idx" on "twoFactor" ("secret")`,
		`create index "twoFactor_userId_idx" on "twoFactor" ("userId")`,
		`create table invitations (
			id uuid primary key,
			token_hash text not null unique,
			role text not null check (role in ('viewer', 'publisher', 'administrator')),
			organisation_id text,
			created_at timestamptz not null,
			expires_at timestamptz not null,
			accepted_at timestamptz,
			check ((role = 'administrator') = (organisation_id is null))
		)`,
	],
};
