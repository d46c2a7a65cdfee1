import type { RejectReason, SourceIssues } from '#lib/core/issues/source.ts';
import type { IssueTexts } from '../issueTexts.ts';
import { formats } from './formats.ts';
import { FIELD } from './issuesTimelog.ts';

const REASON: Readonly<Record<RejectReason, string>> = {
	personMissing: 'de medewerker is leeg',
	dateMissing: 'de datum is leeg',
	dateUnusable: 'de datum is niet te lezen, of ligt niet tussen 1990 en 2099',
	activityMissing: 'de activiteit is leeg',
	total: 'het is een totaal van andere rijen',
	durationMissing: 'de duur is leeg, of de begintijd of de eindtijd',
	durationUnreadable: 'de duur is niet te lezen',
	durationNegative: 'de duur is kleiner dan nul',
	durationZero: 'de duur is nul',
	durationTooLong: 'de duur is langer dan 24 uur',
	clockUnreadable: 'de begintijd of de eindtijd is niet te lezen',
	endBeforeStart: 'het einde ligt voor het begin',
	periodUnreadable: 'de periode is niet ‘voor’ of ‘na’',
	groupUnreadable: 'de groep is niet ‘interventie’ of ‘controle’',
	duplicate: 'dezelfde rij is al geteld',
};

export const issuesSource: IssueTexts<SourceIssues> = {
	sourceAddressUnreadable: () =>
		'Het adres bij --source is geen adres van PostgreSQL. Schrijf het zo: postgres://gebruiker@server:5432/database.',
	sourceUnreachable: ({ place, reason }) =>
		`We krijgen geen verbinding met ${place}. De database zegt: ${reason}. Controleer het adres, de gebruiker en het wachtwoord.`,
	sourceFailed: ({ table, reason }) =>
		`De database kan de tabel ‘${table}’ niet optellen en zegt: ${reason}. Controleer of deze gebruiker de tabel mag lezen.`,
	sourceTableMissing: ({ table }) =>
		`Er is geen tabel of view ‘${table}’, of deze gebruiker mag haar niet zien. Schrijf de naam als tabel of als schema.tabel.`,
	sourceTableTwice: ({ table }) =>
		`De tabel ‘${table}’ is twee keer genoemd, dus elke rij zou dubbel tellen. Noem elke tabel één keer.`,
	columnTypeNotAccepted: ({ column, field, found, expected }) =>
		`De kolom ‘${column}’ heeft het type ${found}. Voor ${FIELD[field]} verwachten we een van deze: ${expected.join(', ')}. Kies een andere kolom met --columns, of maak een view met een ander type.`,
	momentsAsText: ({ column, field }) =>
		`In de kolom ‘${column}’ (${FIELD[field]}) staan een datum en een tijd als tekst. We verwachten het type timestamp. Maak een view waarin deze kolom een timestamp is.`,
	rowsOfTableRejected: ({ reason, count }) =>
		`${formats.number(count)} ${count === 1 ? 'rij telt' : 'rijen tellen'} niet mee: ${REASON[reason]}.`,
};
