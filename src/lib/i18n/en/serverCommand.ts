import type { serverCommand as dutch } from '../nl/serverCommand.ts';

export const serverCommand: typeof dutch = {
	usage: `Usage:
  halftijd server backup FILE              make a backup
  halftijd server restore FILE [--replace] put a backup back

The database is that of the server: PostgreSQL when DATABASE_URL is set, else the folder HALFTIJD_DATA
(.halftijd where nothing is said). One program at a time can use a folder: stop the server first. A backup
of one kind can be restored into the other. Who was signed in is not in it.

  --replace  throw away what is in the database now
`,
	oneActionNeeded: 'Say what to do, and with which file: halftijd server backup FILE.',
	unknownOption: (option) => `There is no option ${option}. Choose --replace, with restore.`,
	written: (file, rows) => `The backup is in ${file}: ${rows} rows.`,
	restored: (file) => `The backup ${file} is in the database.`,
};
