/** De vragen aan de leverancier: is er geen kostenpost vergeten? */
export const supplierAnswers = {
	title: 'Niets vergeten?',
	open: (count: number) =>
		count === 0 ? 'alles beantwoord' : count === 1 ? '1 vraag open' : `${count} vragen open`,
	lead: 'Vraag dit aan de leverancier. Wat open blijft, komt in het besluitstuk te staan.',
	stillOpen: 'nog open',
	byLine: 'Staat in deze regel',
	notApplicable: 'niet van toepassing',
	addLine: 'Voeg een kostenregel toe',
	reason: 'Waarom niet?',
	reasonNeeded: 'Schrijf waarom. Zonder reden blijft de vraag open.',
};

export type SupplierAnswerTexts = typeof supplierAnswers;
