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
	releaseBuildRunning: (p) =>
		`De uitgave ${p.id} wordt al gemaakt, en er kan er maar één tegelijk worden gemaakt. Wacht tot zij klaar is, of breek haar af.`,
	releaseBuildBroken: (p) =>
		`Het maken van uitgave ${p.id} is door een fout afgebroken (${p.reason}). Er is niets klaargezet. Probeer het opnieuw. Gaat het weer mis, vraag dan wie de server beheert om in het logboek van de server te kijken.`,
	notABackup: (p) =>
		`Dit is geen reservekopie van Halftijd. We zochten ‘halftijd/backup@1’ en vonden ‘${p.found}’. Kies een bestand van halftijd server backup.`,
	backupCutOff: () =>
		'De reservekopie houdt te vroeg op en is dus niet compleet. Gebruik een eerdere kopie, of kopieer het bestand opnieuw.',
	backupChanged: (p) =>
		`De reservekopie is veranderd nadat zij gemaakt is: de controlesom is ${p.found} in plaats van ${p.expected}. Gebruik een andere kopie.`,
	databaseNotEmpty: (p) =>
		`De database is niet leeg: er staan ${p.rows} regels in. Met --replace komt de reservekopie ervoor in de plaats; maak er dan eerst zelf een.`,
	backupFileExists: (p) => `Het bestand ${p.file} bestaat al. Kies een andere naam, of haal het eerst weg.`,
	administratorNone: () =>
		'In deze database is nog geen beheerder. Kijk of HALFTIJD_DATA of DATABASE_URL die van de server is. Is dat zo, start dan de server en open /inloggen: de server geeft de link voor de eerste beheerder.',
	administratorUnclear: (p) => `Er zijn ${p.emails.length} beheerders. Noem er een: ${p.emails.join(', ')}.`,
	administratorUnknown: (p) =>
		`Er is geen beheerder met het adres ${p.email}. Kies een van deze: ${p.emails.join(', ')}. Voor anderen maakt een beheerder een herstellink op /beheer.`,
	administratorWithoutPassword: (p) =>
		`${p.email} logt in via de organisatie en heeft hier geen wachtwoord om te herstellen. Vraag de organisatie om de toegang te herstellen.`,
	backupNotWritten: (p) =>
		`De reservekopie kon niet in ${p.file} komen: ${p.reason}. Kijk of de map bestaat en er ruimte is.`,
};
