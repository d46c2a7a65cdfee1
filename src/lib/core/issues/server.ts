/** Problems of the server and its database. */
export interface ServerIssues {
	/** Another process works in the folder of the database. */
	databaseInUse: { readonly folder: string };
	/** The folder cannot be made, or what is in it does not open. `reason`: what the system said. */
	databaseFolderUnusable: { readonly folder: string; readonly reason: string };
	/** There is no room to write. */
	databaseFull: Readonly<Record<string, never>>;
	/** The database does not answer. `reason`: a code or a short technical word, for whoever runs the server. */
	databaseLost: { readonly reason: string };
	/** A newer version of the program has changed the tables. */
	databaseNewer: { readonly found: number; readonly known: number };
	/** There is no organisation with this id. */
	organisationUnknown: { readonly organisation: string };
	/** The document names another organisation than the one that sends it. */
	publicationOfAnother: { readonly found: string; readonly expected: string };
	/** This uuid was used before, for other content. */
	publicationExistsDifferently: { readonly uuid: string };
	/** There is no release with this id that is ready to be published. */
	releaseUnknown: { readonly id: string };
	/** The release was published, and stays as it is. */
	releasePublishedBefore: { readonly id: string };
	/** What was looked at is no longer what is ready: it was prepared anew. */
	releaseChanged: { readonly id: string };
	/** A release follows the last one that was published; this one follows another. `null`: none. */
	releaseOutOfOrder: {
		readonly id: string;
		readonly previous: string | null;
		readonly expected: string | null;
	};
	/** A server makes one release at a time, and is making this one. */
	releaseBuildRunning: { readonly id: string };
	/** Making the release broke off, and nothing was put ready. `reason`: a code or a short technical word. */
	releaseBuildBroken: { readonly id: string; readonly reason: string };
	/** The file does not begin as a backup of this program. */
	notABackup: { readonly found: string };
	/** The backup has no end: it was cut off while it was written or copied. */
	backupCutOff: Readonly<Record<string, never>>;
	/** What is in the backup is not what was written into it. */
	backupChanged: { readonly found: string; readonly expected: string };
	/** There are rows in the database, and nobody said that they may go. */
	databaseNotEmpty: { readonly rows: number };
	/** There is a file already where the backup should come. */
	backupFileExists: { readonly file: string };
	/** Nobody is an administrator here, so there is none to recover. */
	administratorNone: Readonly<Record<string, never>>;
	/** There is more than one administrator, and none was named. */
	administratorUnclear: { readonly emails: readonly string[] };
	/** No administrator has this address. */
	administratorUnknown: { readonly email: string; readonly emails: readonly string[] };
	/** The administrator signs in through an identity provider: there is no password to recover. */
	administratorWithoutPassword: { readonly email: string };
	/** The file could not be written. `reason`: what the system said. */
	backupNotWritten: { readonly file: string; readonly reason: string };
}
