import type { ColumnType } from 'kysely';

/** A moment: a `Date` in both directions, whatever the driver. */
export type Moment = ColumnType<Date, Date, Date>;

/** Written once, never changed. */
type Fixed<T> = ColumnType<T, T, never>;

/**
 * An organisation that may publish. Its id is the first column of every key of its rows, so that all rows of one
 * organisation can live on one machine.
 */
export interface OrganisationsTable {
	readonly organisation_id: Fixed<string>;
	readonly name: string;
	readonly created_at: Fixed<Date>;
}

/** Documents as received. A correction or a withdrawal is a new row; no row ever changes. */
export interface PublicationsTable {
	readonly organisation_id: Fixed<string>;
	readonly uuid: Fixed<string>;
	/** 1, 2, 3 … per organisation: the order of arrival, which a clock cannot promise. */
	readonly sequence: Fixed<number>;
	readonly content_hash: Fixed<string>;
	/** The document itself, as JSON text: stored as it was hashed. */
	readonly document: Fixed<string>;
	/** The earlier publication that this one corrects or takes back. At most one may do so. */
	readonly replaces: Fixed<string | null>;
	readonly is_withdrawal: Fixed<boolean>;
	readonly received_at: Fixed<Date>;
	/** The receipt, as JSON text: sent again word for word when the same document comes again. */
	readonly receipt: Fixed<string>;
}

/** How many measurements an organisation made and chose not to publish; a number per quarter and nothing more. */
export interface MeasuredUnpublishedTable {
	readonly organisation_id: Fixed<string>;
	/** `2026-3`. */
	readonly quarter: Fixed<string>;
	readonly count: number;
	readonly registered_at: Moment;
}

/** Batches of public figures. They belong to no organisation. Once published, a row never changes. */
export interface ReleasesTable {
	readonly release_id: Fixed<string>;
	/** The release before this one; empty for the first. No two follow the same one. */
	readonly previous: Fixed<string>;
	/** JSON text, exactly as readers get it. */
	readonly document: Fixed<string>;
	/** SHA-256 of that text. */
	readonly document_hash: Fixed<string>;
	/** JSON text: for every organisation the number of its documents that were looked at. Not public. */
	readonly basis: Fixed<string>;
	readonly state: 'prepared' | 'published';
	readonly prepared_at: Fixed<Date>;
	readonly published_at: ColumnType<Date | null, Date | null, Date | null>;
}

/** What was ever said about the size of a sector. The latest of a sector is in force; no row ever changes. */
export interface SectorSizesTable {
	readonly sector: Fixed<string>;
	/** 1, 2, 3 … per sector. */
	readonly sequence: Fixed<number>;
	/** Full-time posts; null, as the three below, where the size was taken away. */
	readonly fte: Fixed<number | null>;
	readonly source: Fixed<string | null>;
	/** `YYYY-MM-DD` */
	readonly source_date: Fixed<string | null>;
	readonly stands_for: Fixed<string | null>;
	readonly entered_at: Fixed<Date>;
}

/** What was done, by which account, as a chain: each entry's hash covers the one before it. No personal data. */
export interface AuditLogTable {
	/** Empty for what concerns no single organisation. */
	readonly organisation_id: Fixed<string>;
	readonly sequence: Fixed<number>;
	readonly at: Fixed<Date>;
	readonly account_id: Fixed<string>;
	readonly action: Fixed<string>;
	readonly subject: Fixed<string>;
	/** JSON text of an object with plain values. */
	readonly details: Fixed<string>;
	readonly previous_hash: Fixed<string>;
	readonly hash: Fixed<string>;
}

/** The end of each chain, so that an entry cut off the end is missed too. */
export interface AuditHeadsTable {
	readonly organisation_id: Fixed<string>;
	readonly sequence: number;
	readonly hash: string;
}

/** Which numbered changes of the tables have been made. */
export interface MigrationsTable {
	readonly number: Fixed<number>;
	readonly name: Fixed<string>;
	readonly applied_at: Fixed<Date>;
}

/** Links that each make one account. */
export interface InvitationsTable {
	readonly id: Fixed<string>;
	/** SHA-256 of the token: whoever reads the database cannot accept an invitation. */
	readonly token_hash: Fixed<string>;
	readonly role: Fixed<'viewer' | 'publisher' | 'administrator'>;
	readonly organisation_id: Fixed<string | null>;
	readonly created_at: Fixed<Date>;
	readonly expires_at: Fixed<Date>;
	readonly accepted_at: ColumnType<Date | null, Date | null, Date | null>;
}

/** Links that each open one account again; gone when used. */
export interface RecoveriesTable {
	readonly account_id: Fixed<string>;
	/** SHA-256 of the token: whoever reads the database cannot use the link. */
	readonly token_hash: string;
	readonly created_at: Moment;
	readonly expires_at: Moment;
}

/** The parts of better-auth's tables that are read here; the rest is its own business. */
export interface AccountsTable {
	readonly id: Fixed<string>;
	readonly email: string;
	readonly role: 'viewer' | 'publisher' | 'administrator';
	readonly organisationId: string | null;
	readonly twoFactorEnabled: boolean | null;
}

/** How somebody signs in: `credential` is a password, everything else an identity provider. */
export interface SignInsTable {
	readonly userId: Fixed<string>;
	readonly providerId: Fixed<string>;
}

/** All tables, by their names in SQL. */
export interface Tables {
	readonly organisations: OrganisationsTable;
	readonly publications: PublicationsTable;
	readonly measured_unpublished: MeasuredUnpublishedTable;
	readonly releases: ReleasesTable;
	readonly sector_sizes: SectorSizesTable;
	readonly audit_log: AuditLogTable;
	readonly audit_heads: AuditHeadsTable;
	readonly migrations: MigrationsTable;
	readonly invitations: InvitationsTable;
	readonly recoveries: RecoveriesTable;
	readonly user: AccountsTable;
	readonly account: SignInsTable;
}
