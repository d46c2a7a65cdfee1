export const tabs = ['summary', 'after', 'parties', 'uncertainty', 'scenarios', 'ledger', 'record'] as const;

/** A part of the results, shown on its own. */
export type Tab = (typeof tabs)[number];

/** The value of `tab` in the address of the page. */
const addresses: Readonly<Record<Tab, string>> = {
	summary: 'samenvatting',
	after: 'na-de-subsidie',
	parties: 'partijen',
	uncertainty: 'onzekerheid',
	scenarios: 'scenarios',
	ledger: 'kasboek',
	record: 'dossier',
};

/** The tab that an address asks for; the summary when it asks for none that exists. */
export function tabOf(query: URLSearchParams): Tab {
	return tabs.find((name) => addresses[name] === query.get('tab')) ?? 'summary';
}

/** The address of a tab, with everything else of the address kept but the example that was opened. */
export function addressOf(name: Tab, query: URLSearchParams): string {
	const next = new URLSearchParams(query);
	next.delete('voorbeeld');
	next.set('tab', addresses[name]);
	return `?${next}`;
}
