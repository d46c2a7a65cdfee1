export const workbookDownload = {
	button: 'Rekenblad (.xlsx)',
	hint: 'Voor Excel en LibreOffice, met levende formules en zonder macro’s.',
	waits: 'Het rekenblad kan worden gemaakt als alles is nagerekend.',
	busy: 'Het rekenblad wordt gemaakt …',
	failed: (reason: string) => `Het rekenblad kon niet worden gemaakt (${reason}). Probeer het opnieuw.`,
};

export type WorkbookDownloadTexts = typeof workbookDownload;
