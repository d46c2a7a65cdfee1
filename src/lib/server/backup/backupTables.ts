/** A table as it stands in a backup. */
export interface BackupTable {
	readonly name: string;
	/** Columns that put the rows in an order in which each row comes after the rows that it refers to. */
	readonly order: readonly string[];
}

/** Every table with what is worth keeping, each after the tables that it refers to. */
export const backupTables: readonly BackupTable[] = [
	{ name: 'organisations', order: ['organisation_id'] },
	{ name: 'publications', order: ['organisation_id', 'sequence'] },
	{ name: 'measured_unpublished', order: ['organisation_id', 'quarter'] },
	{ name: 'releases', order: ['release_id'] },
	{ name: 'sector_sizes', order: ['sector', 'sequence'] },
	{ name: 'audit_log', order: ['organisation_id', 'sequence'] },
	{ name: 'audit_heads', order: ['organisation_id'] },
	{ name: 'user', order: ['id'] },
	{ name: 'account', order: ['id'] },
	{ name: 'twoFactor', order: ['id'] },
];

/** Not in a backup: who was signed in and which one-time links were on their way must not come back to life. */
export const leftOutOfBackup: readonly string[] = [
	'session',
	'verification',
	'invitations',
	'recoveries',
	'migrations',
];
