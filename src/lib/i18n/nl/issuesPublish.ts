import type { ExposedCell, PublishIssues } from '#lib/core/issues/publish.ts';
import type { IssueTexts } from '../issueTexts.ts';
import { formats } from './formats.ts';

const KIND = {
	text: 'een tekst',
	number: 'een getal',
	wholeNumber: 'een heel getal',
} as const;
const FORM = {
	uuid: 'een UUID van versie 4 in kleine letters',
	date: 'een datum als 2026-03-16',
	hash: 'een SHA-256 van 64 tekens (0–9, a–f)',
	organisation: 'een naam van kleine letters, cijfers en streepjes, hoogstens 64 tekens',
	version: 'een versie als 1.0',
} as const;

const DESIGN = {
	controlled: 'met vergelijkingsgroep',
	beforeAfter: 'voor–na',
} as const;
const QUANTITY = {
	persons: 'het aantal personen',
	fteCovered: 'het aantal fte',
	funding: 'de kosten na de subsidie',
} as const;
const groupOf = (p: ExposedCell) =>
	[p.sector, p.applicationKind, p.region].filter((key) => key !== null).join(' · ') || 'iedereen';

const plain = (value: number) => {
	const text = String(value);
	return text.includes('e') ? text : formats.number(value, text.split('.')[1]?.length ?? 0);
};
const quoted = (names: readonly string[]) => formats.list(names.map((name) => `‘${name}’`));

export const issuesPublish: IssueTexts<PublishIssues> = {
	publicationNotAnObject: (p) =>
		`Dit is geen publicatie: we vonden ${p.found} en verwachten een object met velden. Maak de publicatie met Halftijd.`,
	publicationFieldUnknown: (p) =>
		`Het veld ‘${p.field}’ hoort niet in een publicatie. Laat het weg: wij nemen niets aan wat u niet eerst hebt gezien.`,
	publicationFieldMissing: (p) =>
		`Het veld ‘${p.field}’ ontbreekt. Vul het in. Is er geen waarde, schrijf dan null waar dat mag.`,
	publicationFieldType: (p) =>
		`Het veld ‘${p.field}’ is ‘${p.found}’. We verwachten ${KIND[p.expected]}. Verbeter het veld.`,
	publicationFieldForm: (p) =>
		`Het veld ‘${p.field}’ is ‘${p.found}’. We verwachten ${FORM[p.form]}. Verbeter het veld.`,
	publicationFieldChoice: (p) =>
		`Het veld ‘${p.field}’ is ‘${p.found}’. Kies ${p.choices.length === 1 ? quoted(p.choices) : `een van ${quoted(p.choices)}`}.`,
	publicationFieldRange: (p) =>
		`Het veld ‘${p.field}’ is ${p.found}. We verwachten ${p.side === 'least' ? (p.inclusive ? 'minstens' : 'meer dan') : p.inclusive ? 'hoogstens' : 'minder dan'} ${plain(p.bound)}. Verbeter het getal.`,
	publicationHashWrong: () =>
		'De controlecode past niet bij de andere velden. Er is onderweg iets veranderd. Maak de publicatie opnieuw en verstuur haar ongewijzigd.',
	publicationFteExceeded: (p) =>
		`De meting gaat over ${plain(p.covered)} fte, maar de hele organisatie heeft er ${plain(p.total)}. Kijk welk aantal niet klopt.`,
	publicationDatesReversed: (p) =>
		`Het midden van de periode na is ${p.after}. Dat is niet later dan het midden van de periode voor (${p.before}). Wissel de data om of verbeter ze.`,
	publicationDateImplausible: (p) =>
		`Het veld ‘${p.field}’ is ${p.found}. We verwachten een dag vanaf ${p.earliest}. Verbeter de datum.`,
	publicationControlsTooFew: (p) =>
		`Voor een uitkomst met vergelijkingsgroep zijn minstens ${formats.number(p.needed)} controles nodig. Hier ${p.found === 1 ? 'is het er' : 'zijn het er'} ${formats.number(p.found)}. Publiceer de uitkomst voor–na.`,
	publicationControlsUnexpected: (p) =>
		`Een uitkomst voor–na heeft geen controles, maar hier staan er ${formats.number(p.found)}. Schrijf 0, of kies de opzet met vergelijkingsgroep.`,
	publicationReductionDiffers: (p) =>
		`De daling is ${formats.percent(p.found, 1)}, maar uit de twee aandelen volgt ${formats.percent(p.expected, 1)}. Neem alle drie over uit dezelfde meting.`,
	publicationDegreesTooMany: (p) =>
		`Er staan ${plain(p.found)} vrijheidsgraden. Met dit aantal personen kunnen het er hoogstens ${plain(p.most)} zijn. Neem ze over uit de meting.`,
	publicationCorrectsAndWithdraws: () =>
		'Dit document verbetert een publicatie én trekt er een in. Doe dat in twee documenten.',
	publicationRefersToItself: () =>
		'Dit document verwijst naar zichzelf. Geef de UUID van de publicatie die u wilt verbeteren of intrekken.',
	publicationUuidTwice: (p) =>
		`De UUID ${p.uuid} is van twee verschillende documenten. Geef elk document een eigen UUID.`,
	publicationTargetUnknown: (p) =>
		`De publicatie ${p.target} is hier niet bekend. Kijk op het ontvangstbewijs welke UUID erbij hoort.`,
	publicationTargetForeign: (p) =>
		`De publicatie ${p.target} is van een andere organisatie. U kunt alleen publicaties van uw eigen organisatie verbeteren of intrekken.`,
	publicationTargetReplaced: (p) =>
		`De publicatie ${p.target} is al verbeterd of ingetrokken. Verwijs naar de nieuwste versie.`,
	publicationTargetWithdrawn: (p) =>
		`Het document ${p.target} is zelf een intrekking. Een intrekking blijft staan. Publiceer de meting opnieuw als zij toch klopt.`,
	publicationWithdrawalDiffers: (p) =>
		`Een intrekking herhaalt de velden van de publicatie ${p.target}, maar het veld ‘${p.field}’ is anders. Neem het over.`,
	publicationCycle: (p) =>
		`Het document ${p.uuid} verwijst via andere documenten naar zichzelf. Maak een nieuw document dat naar de nieuwste versie verwijst.`,
	releaseCellExposed: (p) =>
		`De verborgen groep ‘${groupOf(p)}’ (${DESIGN[p.design]}) is te goed uit te rekenen: ${QUANTITY[p.quantity]}. Publiceer deze uitgave niet. Verberg nog een groep die eraan grenst.`,
	releaseCellKnown: (p) =>
		`De verborgen groep ‘${groupOf(p)}’ (${DESIGN[p.design]}) was al goed uit te rekenen uit eerdere uitgaven: ${QUANTITY[p.quantity]}. Deze uitgave voegt daar niets aan toe. Overleg met de organisaties in deze groep.`,
	releaseGivenAway: (p) =>
		`Uit eerdere uitgaven zijn de cijfers van ‘${p.organisation}’ (${DESIGN[p.design]}) al af te leiden. Dat is niet meer te herstellen. Overleg met deze organisatie voordat u verdergaat.`,
};
