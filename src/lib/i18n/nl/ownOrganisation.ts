/** The page on which an organisation sees its own publications over time. */
export const ownOrganisation = {
	title: (name: string) => `De resultaten van ${name}`,
	lead: 'Wat u publiceerde, naast alle deelnemers samen. Andere organisaties ziet u hier nooit apart.',
	none: 'Er telt nog geen publicatie mee. Publiceer eerst een meting.',
	noRelease: 'Er is nog geen openbare uitgave om u naast te zetten.',
	finding: (estimate: string, day: string) =>
		`Uw laatste meting, rond ${day}: ${estimate} minder administratie`,
	sub: 'Minder administratie dan voor de start, met 95%-interval',
	together: (design: string, release: string) => `Alle deelnemers, ${design} (uitgave ${release})`,
	hidden: 'Te weinig deelnemers om te tonen.',
	persons: (count: string) => `${count} gemeten`,
	effect: 'effect',
	note: 'Deelnemers kiezen zelf om te publiceren en zijn geen steekproef van de zorg. Overlappende intervallen zijn geen bewijs van een verschil.',
	describe: (rows: string) => `Rijen met een punt en een interval: ${rows}.`,
	columns: {
		result: 'Meting',
		design: 'Opzet',
		effect: 'Minder administratie (%)',
		interval: '95%-interval',
		low: 'Ondergrens (%)',
		high: 'Bovengrens (%)',
	},
	toPublish: 'Naar publiceren',
	toAccount: 'Naar uw account',
	file: 'eigen-resultaten',
};
