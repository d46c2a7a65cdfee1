/** What an administrator can do about one account. */
export const accountAdministration = {
	title: (email: string) => `Account ${email}`,
	open: 'Herstellen of verwijderen',
	back: 'Terug naar alle accounts',
	recover: 'Toegang herstellen',
	recoverLead: 'Voor wie het wachtwoord of de telefoon kwijt is.',
	recoverWhat: [
		'Met een herstellink kiest deze persoon zelf een nieuw wachtwoord, en zet daarna de tweede stap opnieuw aan.',
		'De link werkt één keer, 24 uur lang. Een eerdere herstellink voor dit account vervalt.',
		'Pas als de link is gebruikt, is dit account overal uitgelogd. Tot dan verandert er niets.',
	],
	recoverCheck:
		'Wie de link heeft, krijgt het account. Controleer eerst of de vraag echt van deze persoon komt.',
	makeRecovery: 'Maak een herstellink',
	recoverSelf:
		'Dit is uw eigen account. Uw wachtwoord wijzigt u op de pagina Uw account. Kunt u niet meer inloggen, vraag dan een andere beheerder om een herstellink.',
	recoverProvider:
		'Dit account heeft hier geen wachtwoord. Deze persoon logt in via de organisatie, en die herstelt ook de toegang.',
	remove: 'Account verwijderen',
	removeLead: 'Dit is niet terug te draaien.',
	removeWhat: [
		'Deze persoon wordt overal uitgelogd en kan niet meer inloggen.',
		'Wat dit account heeft gepubliceerd, blijft staan en telt mee.',
		'Het logboek blijft zoals het is. Daarin staat het nummer van het account, en geen naam of adres.',
		'Met een nieuwe uitnodiging krijgt iemand een nieuw account.',
	],
	removeSelf: 'Let op: dit is uw eigen account. U wordt zelf uitgelogd.',
	removeSure: (email: string) => `Ja, verwijder het account ${email}`,
	removed: 'Het account is verwijderd.',
	faults: {
		self: 'Voor uw eigen account kunt u geen herstellink maken. Vraag een andere beheerder.',
		noPassword:
			'Dit account logt in via de organisatie en heeft hier geen wachtwoord. De organisatie herstelt de toegang.',
		notSure: 'Vink eerst aan dat u dit account wilt verwijderen.',
		lastAdministrator: 'Dit is de laatste beheerder. Nodig eerst een andere beheerder uit.',
	},
};
