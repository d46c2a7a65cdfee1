export const caseCommand = {
	caseUsage: [
		'Usage: halftijd case CASE.json [--draws N] [--seed N] [--today YYYY-MM-DD] [--json | --xlsx FILE]',
		'',
		'  --draws N           number of draws of the simulation (default 100000)',
		'  --seed N            seed of the draws (default 1)',
		'  --today YYYY-MM-DD  the day on which you look at the budget (default today)',
		'  --json              the whole result as JSON',
		'  --xlsx FILE         a workbook with live formulas (Excel, LibreOffice)',
		'',
	].join('\n'),
	financeUsage: [
		'Usage: halftijd finance FLOWS.json [--json]',
		'',
		'  FLOWS.json holds one series {id, rate, flows, dates?} or a list of them.',
		'',
	].join('\n'),
	wholeNumber: (low: number, high: number) => `a whole number from ${low} to ${high}`,
	workbookFile: 'a file name such as business-case.xlsx',
	written: (path: string) => `Written: ${path}`,
	date: 'a date such as 2026-01-31',
};
