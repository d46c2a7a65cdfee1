import type { ServerIssues } from '#lib/core/issues/server.ts';
import type { IssueTexts } from '../issueTexts.ts';

export const issuesServer: IssueTexts<ServerIssues> = {
	databaseFolderUnusable: (p) =>
		`De database in de map ${p.folder} ging niet open: ${p.reason}. Kijk of dit account daar mag lezen en schrijven, of kies een andere map met HALFTIJD_DATA.`,
	databaseInUse: (p) =>
		`Een ander programma werkt al in de map ${p.folder}, en twee tegelijk zouden gegevens van elkaar wissen. Stop het andere programma, of kies een andere map met HALFTIJD_DATA.`,
	databaseFull: () =>
		'De schijf van de server is vol, dus er is niets opgeslagen. Probeer het later opnieuw; wie de server beheert moet eerst ruimte maken.',
	databaseLost: (p) =>
		`De database geeft geen antwoord (${p.reason}). Probeer het over een paar minuten opnieuw. Blijft dit zo, vraag dan wie de server beheert.`,
	databaseNewer: (p) =>
		`De database is door een nieuwere versie gemaakt: stap ${p.found}, en deze versie kent er ${p.known}. Start de nieuwste versie van Halftijd.`,
	organisationUnknown: (p) =>
		`De organisatie ‘${p.organisation}’ is hier niet bekend. Controleer de naam, of vraag de beheerder om haar toe te voegen.`,
	publicationOfAnother: (p) =>
		`De publicatie noemt de organisatie ‘${p.found}’, maar u stuurt in voor ‘${p.expected}’. Kies de juiste organisatie.`,
	publicationExistsDifferently: (p) =>
		`Onder het nummer ${p.uuid} is al iets anders gepubliceerd. Maak een correctie: dat is een nieuw document met een eigen nummer.`,
	releaseUnknown: (p) => `Er staat geen uitgave ${p.id} klaar. Maak haar eerst, en bekijk haar.`,
	releasePublishedBefore: (p) =>
		`De uitgave ${p.id} is al gepubliceerd en verandert niet meer. Maak een nieuwe uitgave voor wat er sindsdien veranderd is.`,
	releaseChanged: (p) =>
		`De uitgave ${p.id} is intussen opnieuw gemaakt en is niet meer wat u bekeek. Bekijk haar opnieuw voordat u publiceert.`,
	releaseOutOfOrder: (p) =>
		`De uitgave ${p.id} volgt op ${p.previous ?? 'geen andere'}, maar het laatst verscheen ${p.expected ?? 'er nog geen'}. Maak de uitgave opnieuw.`,
};
