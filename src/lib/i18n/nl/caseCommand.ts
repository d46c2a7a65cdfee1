export const caseCommand = {
	caseUsage: [
		'Gebruik: halftijd case CASE.json [--draws N] [--seed N] [--today JJJJ-MM-DD] [--json | --xlsx BESTAND]',
		'',
		'  --draws N           aantal trekkingen van de simulatie (standaard 100000)',
		'  --seed N            beginwaarde van de trekkingen (standaard 1)',
		'  --today JJJJ-MM-DD  de dag waarop je naar de begroting kijkt (standaard vandaag)',
		'  --json              het hele resultaat als JSON',
		'  --xlsx BESTAND      een rekenblad met levende formules (Excel, LibreOffice)',
		'',
	].join('\n'),
	financeUsage: [
		'Gebruik: halftijd finance FLOWS.json [--json]',
		'',
		'  FLOWS.json bevat een reeks {id, rate, flows, dates?} of een lijst daarvan.',
		'',
	].join('\n'),
	wholeNumber: (low: number, high: number) => `een heel getal van ${low} tot en met ${high}`,
	workbookFile: 'een bestandsnaam als businesscase.xlsx',
	written: (path: string) => `Geschreven: ${path}`,
	date: 'een datum als 2026-01-31',
};
