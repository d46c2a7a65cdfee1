import type { BusinessIssues, ExpectedKind } from '#lib/core/issues/business.ts';
import type { IssueTexts } from '../issueTexts.ts';
import { formats } from './formats.ts';

const kinds: Readonly<Record<ExpectedKind, string>> = {
	number: 'een getal, bijvoorbeeld 0.25 (met een punt en zonder aanhalingstekens)',
	wholeNumber: 'een heel getal',
	text: 'een tekst tussen aanhalingstekens',
	yesNo: 'true of false',
	list: 'een lijst tussen [ en ]',
	object: 'een blok tussen { en }',
	quantity: 'een getal, of een getal met een spreiding',
};

/** Een getal zoals het in het bestand staat: niet afgerond. */
const plain = (value: number) => formats.number(value, decimalsOf(value));

function decimalsOf(value: number): number {
	const text = String(Math.abs(value));
	return text.includes('e') ? 6 : Math.min(6, (text.split('.')[1] ?? '').length);
}

function bounds(low: number | null, high: number | null, open = false): string {
	if (low !== null && high !== null) return `tussen ${plain(low)} en ${plain(high)}`;
	if (low !== null) return open ? `groter dan ${plain(low)}` : `${plain(low)} of meer`;
	return high !== null ? `${plain(high)} of minder` : 'een getal';
}

const reach = (low: number | null, high: number | null) =>
	low === null && high === null
		? 'alle getallen'
		: low !== null && high !== null
			? `${plain(low)} tot ${plain(high)}`
			: low !== null
				? `alle getallen vanaf ${plain(low)}`
				: `alle getallen tot ${plain(high!)}`;

export const issuesBusiness: IssueTexts<BusinessIssues> = {
	unknownKey: ({ key }) => `Het veld “${key}” hoort hier niet. Controleer de spelling, of haal het veld weg.`,
	missingKey: ({ key }) => `Het veld “${key}” ontbreekt. Vul het in.`,
	notJson: ({ reason }) =>
		`Dit bestand is geen geldige JSON (${reason}). Kies een businesscase die dit programma heeft bewaard, of herstel het bestand.`,
	wrongSchema: ({ found, expected }) =>
		`Dit bestand is van de soort “${found}”. Nodig is “${expected}”. Kies een ander bestand.`,
	wrongKind: ({ found, expected }) =>
		`Hier staat ${found}. Verwacht wordt ${kinds[expected]}. Pas de waarde aan.`,
	outOfRange: ({ found, low, high, open }) =>
		`De waarde ${plain(found)} past niet. Verwacht wordt ${bounds(low, high, open)}. Pas de waarde aan.`,
	notOneOf: ({ found, allowed }) => `Hier staat ${found}. Kies een van deze woorden: ${allowed.join(', ')}.`,
	notAMonth: ({ found }) => `“${found}” is geen maand. Schrijf het jaar en de maand als 2026-01, vanaf 1900.`,
	notADay: ({ found }) => `“${found}” is geen datum. Schrijf de dag als 2026-01-31.`,
	noSuchDay: ({ month, day }) =>
		`Dag ${day} bestaat niet elk jaar in maand ${month}. Kies een dag die er elk jaar is.`,
	badIdentifier: ({ found }) =>
		`De id “${found}” kan niet. Gebruik letters, cijfers, streepjes en lage streepjes, en begin met een letter of cijfer.`,
	duplicateIdentifier: ({ id }) => `De id “${id}” komt twee keer voor. Geef elke regel een eigen id.`,
	emptyList: ({ list }) => `De lijst “${list}” is leeg. Er is minstens één regel nodig.`,
	unknownParty: ({ found, known }) =>
		`De partij “${found}” bestaat niet. Kies een van deze partijen: ${known.join(', ')}. Of voeg de partij toe.`,
	unknownLine: ({ found }) => `Er is geen kostenregel met de id “${found}”. Kies een bestaande kostenregel.`,
	sharesNotOne: ({ sum }) =>
		`De delen zijn samen ${formats.percent(sum, 2)}. Ze moeten samen precies 100% zijn. Pas een van de delen aan.`,
	endsBeforeStart: ({ from, to }) =>
		`Dit eindigt in maand ${to}, maar begint pas in maand ${from}. Laat het einde op of na het begin vallen.`,
	givenTwice: ({ first, second }) =>
		`“${first}” en “${second}” staan hier allebei. Kies een van de twee en haal de andere weg.`,
	givenNeither: ({ first, second }) => `“${first}” en “${second}” ontbreken allebei. Vul een van de twee in.`,
	tiersNeedUsers: ({ unit }) =>
		`Een staffel hoort bij een prijs per gebruiker, maar de eenheid is “${unit}”. Kies perUser of perActiveUser.`,
	firstTierNotZero: ({ found }) =>
		`De eerste trede van de staffel begint bij ${plain(found)}. Laat die beginnen bij 0.`,
	tiersNotRising: ({ before, found }) =>
		`De treden van de staffel moeten oplopen, maar na ${plain(before)} komt ${plain(found)}. Zet ze in volgorde.`,
	spreadNotAllowed: ({ distribution }) =>
		`Dit veld kan niet onzeker zijn, maar er staat een spreiding (${distribution}). Vul één getal in.`,
	spreadOrder: ({ low, value, high }) =>
		`De grenzen kloppen niet: laag ${plain(low)}, waarde ${plain(value)}, hoog ${plain(high)}. Verwacht wordt laag ≤ waarde ≤ hoog.`,
	spreadOutsideDomain: ({ distribution, supportLow, supportHigh, low, high }) =>
		`De spreiding (${distribution}) omvat ${reach(supportLow, supportHigh)}, maar dit veld is ${bounds(low, high)}. Kies andere grenzen of een andere verdeling, bijvoorbeeld pert.`,
	tooFewDegrees: ({ found }) =>
		`Een Student-t-verdeling heeft hier meer dan 2 vrijheidsgraden nodig; er staan er ${plain(found)}. Meet bij meer personen, of schat met pert.`,
	percentilesDiffer: ({ p5, p95, low, high }) =>
		`Deze verdeling heeft P5 en P95 op ${formats.number(p5, 4)} en ${formats.number(p95, 4)}, maar opgegeven zijn ${plain(low)} en ${plain(high)}. De waarde ligt niet midden tussen de grenzen. Kijk of dat zo bedoeld is.`,
	eligibleWithoutLine: ({ category }) =>
		`De subsidie vergoedt ook “${category}”, maar de ontvanger betaalt daar zelf niets voor. Dat deel levert dus niets op. Kijk wie deze kosten betaalt.`,
	onceBeforeFullRollout: ({ month, rollout, full }) =>
		`Deze kosten vallen één keer, in maand ${month}. Dan heeft ${formats.percent(rollout)} toegang; later is dat ${formats.percent(full)}. Voor wie later komt, wordt niets betaald. Kies een latere maand, of betaal per maand of jaar.`,
	startsAfterHorizon: ({ from, horizonMonths }) =>
		`Dit begint in maand ${from}, maar de businesscase loopt tot en met maand ${horizonMonths - 1}. De regel telt niet mee.`,
	tooFewFlows: ({ found }) => `Er staan ${found} bedragen in “flows”. Er zijn er minstens twee nodig.`,
	datesDoNotMatch: ({ dates, flows }) =>
		`Er zijn ${dates} datums bij ${flows} bedragen. Geef elk bedrag een datum, of laat de datums weg.`,
	datesNotRising: ({ before, found }) =>
		`Na ${before} komt ${found}. Zet de datums in volgorde, elke datum later dan de vorige.`,
	unknownCaseOption: ({ option, known }) =>
		`De optie “${option}” bestaat niet bij deze opdracht. Kies uit: ${known.join(', ')}.`,
	badCaseOption: ({ option, found, expected }) =>
		found === ''
			? `De optie ${option} heeft een waarde nodig: ${expected}.`
			: `De optie ${option} kan niet “${found}” zijn. Verwacht wordt ${expected}.`,
	oneFileNeeded: ({ found }) =>
		found === 0
			? 'Er is geen bestand genoemd. Noem één JSON-bestand.'
			: `Er zijn ${found} bestanden genoemd. Noem er één.`,
	fileNotReadable: ({ reason }) => `Dit bestand kan niet worden gelezen (${reason}). Kijk of de naam klopt.`,
	onlyOneResult: ({ first, second }) => `${first} en ${second} kunnen niet samen. Laat een van de twee weg.`,
	fileNotWritten: ({ path, reason }) =>
		`Het bestand ${path} kan niet worden geschreven (${reason}). Kies een andere plek of sluit het bestand.`,
};
