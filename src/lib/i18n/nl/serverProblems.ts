/** What the server answers a program or page whose request it does not carry out. */
export const serverProblems = {
	signIn: {
		title: 'Niet ingelogd',
		detail: 'Log in als publicist van uw organisatie en probeer het opnieuw.',
	},
	forbidden: {
		title: 'Geen toegang',
		detail: 'Dit account mag dit niet. Alleen een publicist van de organisatie zelf kan publiceren.',
	},
	secondFactor: {
		title: 'Tweede stap nodig',
		detail: 'Zet de tweede stap bij het inloggen aan op de pagina van uw account.',
	},
	otherSite: {
		title: 'Van een andere site',
		detail: 'Dit verzoek kwam van een andere site. Verstuur het vanaf de pagina Publiceren.',
	},
	notJson: { title: 'Geen JSON', detail: 'Het verzoek bevat geen geldige JSON in UTF-8.' },
	tooLarge: {
		title: 'Te groot',
		detail: 'Een publicatie is hoogstens 16 kB. Urenbestanden horen hier niet.',
	},
	mediaType: {
		title: 'Ander soort inhoud',
		detail: 'Verstuur JSON, met de kop content-type: application/json.',
	},
	conflict: { title: 'Botst met een eerder document', detail: 'Dit past niet bij wat eerder is ontvangen.' },
	refused: {
		title: 'Document niet aangenomen',
		detail: 'Er klopt iets niet in het document. Alles wat niet klopt staat hieronder.',
	},
};

/** Printed while there is no administrator yet. */
export const firstLink = (link: string) =>
	`Er is nog geen beheerder. Maak uw account met deze link; hij werkt één keer, een week lang: ${link}`;

/** Printed at a start that does not look whether there is an administrator. */
export const beforeFirstLink = (page: string) =>
	`Nog geen beheerder? Open ${page}. De link waarmee u beheerder wordt, komt dan hier te staan.`;
