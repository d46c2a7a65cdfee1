import type { WorkbookDownloadTexts } from '../nl/workbookDownload.ts';

export const workbookDownload: WorkbookDownloadTexts = {
	button: 'Workbook (.xlsx)',
	hint: 'For Excel and LibreOffice, with live formulas and without macros.',
	waits: 'The workbook can be made when everything has been checked.',
	busy: 'The workbook is being made …',
	failed: (reason: string) => `The workbook could not be made (${reason}). Try again.`,
};
