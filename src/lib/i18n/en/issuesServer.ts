import type { ServerIssues } from '#lib/core/issues/server.ts';
import type { IssueTexts } from '../issueTexts.ts';

export const issuesServer: IssueTexts<ServerIssues> = {
	databaseFolderUnusable: (p) =>
		`The database in the folder ${p.folder} could not be opened: ${p.reason}. Check that this account may read and write there, or choose another folder with HALFTIJD_DATA.`,
	databaseInUse: (p) =>
		`Another program is already working in the folder ${p.folder}, and two at once would erase each other's data. Stop the other program, or choose another folder with HALFTIJD_DATA.`,
	databaseFull: () =>
		'The disk of the server is full, so nothing was stored. Try again later; whoever runs the server must make room first.',
	databaseLost: (p) =>
		`The database does not answer (${p.reason}). Try again in a few minutes. If this goes on, ask whoever runs the server.`,
	databaseNewer: (p) =>
		`The database was made by a newer version: step ${p.found}, and this version knows ${p.known}. Start the newest version of Halftijd.`,
	organisationUnknown: (p) =>
		`The organisation ‘${p.organisation}’ is not known here. Check the name, or ask the administrator to add it.`,
	publicationOfAnother: (p) =>
		`The publication names the organisation ‘${p.found}’, but you are sending for ‘${p.expected}’. Choose the right organisation.`,
	publicationExistsDifferently: (p) =>
		`Something else was already published under the number ${p.uuid}. Make a correction: that is a new document with a number of its own.`,
	releaseUnknown: (p) => `No release ${p.id} is ready. Make it first, and look at it.`,
	releasePublishedBefore: (p) =>
		`The release ${p.id} has been published and does not change any more. Make a new release for what changed since.`,
	releaseChanged: (p) =>
		`The release ${p.id} was made again in the meantime and is no longer what you looked at. Look at it again before you publish.`,
	releaseOutOfOrder: (p) =>
		`The release ${p.id} follows ${p.previous ?? 'no other'}, but the last one published is ${p.expected ?? 'none yet'}. Make the release again.`,
	releaseBuildRunning: (p) =>
		`Release ${p.id} is being made already, and only one can be made at a time. Wait until it is ready, or stop it.`,
	releaseBuildBroken: (p) =>
		`Making release ${p.id} was broken off by an error (${p.reason}). Nothing was put ready. Try again. If it fails again, ask whoever runs the server to look in the log of the server.`,
	notABackup: (p) =>
		`This is not a backup of Halftijd. We looked for ‘halftijd/backup@1’ and found ‘${p.found}’. Choose a file made by halftijd server backup.`,
	backupCutOff: () =>
		'The backup stops too early, so it is not complete. Use an earlier one, or copy the file again.',
	backupChanged: (p) =>
		`The backup was changed after it was made: its checksum is ${p.found} instead of ${p.expected}. Use another copy.`,
	databaseNotEmpty: (p) =>
		`The database is not empty: it holds ${p.rows} rows. With --replace the backup takes their place; make a backup of them first.`,
	backupFileExists: (p) => `The file ${p.file} already exists. Choose another name, or remove it first.`,
	administratorNone: () =>
		'There is no administrator in this database yet. Check that HALFTIJD_DATA or DATABASE_URL is that of the server. If so, start the server and open /inloggen: the server gives the link for the first administrator.',
	administratorUnclear: (p) =>
		`There are ${p.emails.length} administrators. Name one: ${p.emails.join(', ')}.`,
	administratorUnknown: (p) =>
		`There is no administrator with the address ${p.email}. Choose one of these: ${p.emails.join(', ')}. For others, an administrator makes a recovery link at /beheer.`,
	administratorWithoutPassword: (p) =>
		`${p.email} signs in through the organisation and has no password here to recover. Ask the organisation to recover the access.`,
	backupNotWritten: (p) =>
		`The backup could not be written to ${p.file}: ${p.reason}. Check that the folder exists and has room.`,
};
