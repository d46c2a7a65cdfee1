import type { serverCommand as dutch } from '../nl/serverCommand.ts';

export const serverCommand: typeof dutch = {
	usage: `Usage:
  halftijd server backup FILE                 make a backup
  halftijd server restore FILE [--replace]    put a backup back
  halftijd server recover [ADDRESS] [--json]  make a recovery link for an administrator who can no longer
                                              sign in; the e-mail address is needed when there are more

The database is that of the server: PostgreSQL when DATABASE_URL is set, else the folder HALFTIJD_DATA
(.halftijd where nothing is said). One program at a time can use a folder: stop the server first. A backup
of one kind can be restored into the other. Who was signed in is not in it. A recovery link begins with
ORIGIN: the address that readers type.

  --replace  throw away what is in the database now
  --json     give the recovery link as JSON
`,
	oneActionNeeded:
		'Say what to do, and with which file: halftijd server backup FILE, restore FILE or recover.',
	unknownOption: (option) =>
		`The option ${option} does not belong here. Choose --replace with restore, or --json with recover.`,
	written: (file, rows) => `The backup is in ${file}: ${rows} rows.`,
	recovered: (email) =>
		`With this link ${email} chooses a new password and turns on the second step again. Start the server first. The link works once, for 24 hours:`,
	restored: (file) => `The backup ${file} is in the database.`,
};
