import type { InformationText } from '../informationText.ts';

const check = (id: string, heading: string, ...paragraphs: readonly string[]) => ({
	id: `check-${id}`,
	heading,
	paragraphs,
});

/** What every check looks at, when it asks for attention, and what to do. */
export const methodChecks: InformationText['sections'][number] = {
	id: 'controles',
	heading: 'De controles',
	paragraphs: [
		'Bij elke uitkomst kijken wij of de gegevens haar kunnen dragen. Een controle verandert de uitkomst niet. Zij zegt waar u op moet letten. De grenzen zijn onze keuze, tenzij er een bron staat.',
	],
	entries: [
		check(
			'comparisonGroup',
			'Is er een vergelijkingsgroep?',
			'Zonder vijf of meer collega’s zonder AI, ook voor en na gemeten, zijn andere oorzaken niet uitgesloten. Dat vraagt altijd aandacht. Meet een volgende keer ook een groep zonder AI.',
		),
		check(
			'rounding',
			'Afronding',
			'Door toeval eindigt 20% van de duren op een veelvoud van 5 minuten, 6,7% op een kwartier en 3,3% op een half uur. Aandacht als vijf keer zoveel duren op een kwartier uitkomen, of als voor en na meer dan 10 procentpunt schelen. Dan is er geschat. Vraag om opschrijven terwijl men werkt.',
		),
		check(
			'weekdayMix',
			'Weekdagen',
			'Vallen er voor de start meer maandagen in de meting dan erna, dan vergelijkt u twee mengsels. Wij rekenen de daling ook uit met in beide perioden hetzelfde mengsel q. Het mengsel q is dat van beide perioden samen. Aandacht als de daling dan meer dan een halve standaardfout verschilt: het interval dekt in dat geval nog 92% in plaats van 95%. Valt zij buiten het interval, dan klopt de uitkomst niet zonder die correctie. Meet dan voor en na dezelfde weekdagen.',
		),
		check(
			'roleMix',
			'Functies',
			'Hetzelfde voor functies: met in beide perioden evenveel werktijd van elke functie. Wij tonen alleen de uitkomst samen, zodat kleine functies verborgen blijven.',
		),
		check(
			'missingDays',
			'Ontbrekende dagen',
			'Vaste werkdagen van iemand zijn de weekdagen waarop minstens twee dagen zijn ingevuld. Wij tellen welk deel daarvan in elke periode ontbreekt. Aandacht als dat meer dan 10 procentpunt verschilt tussen voor en na, of ergens meer dan de helft is. Kijk wanneer mensen stopten met bijhouden: dat zijn vaak de drukste dagen.',
		),
		check(
			'longDays',
			'Dagen van meer dan 16 uur',
			'Aandacht bij één zo’n dag. Is het meer dan 1% van de dagen, dan zijn de duren waarschijnlijk verkeerd gelezen: kijk bij de bestanden of het uren of minuten zijn.',
		),
		check(
			'overlaps',
			'Tijden over elkaar heen',
			'Regels van één persoon die beginnen voordat de vorige klaar is. Dan telt die tijd dubbel. Telt een deel x van de werktijd dubbel, dan kan het aandeel hoogstens x verschuiven. Aandacht boven 1%, en boven 10% klopt de uitkomst niet. Kijk die regels na bij de bestanden.',
		),
		check(
			'driftByWeek',
			'Verloop per week na de start',
			'Een rechte lijn door het aandeel van elke week, bij drie weken of meer. Aandacht als het interval nul uitsluit en het aandeel over de hele periode een half procentpunt of meer verandert: dan groeit het effect nog of slijt het. Meet dan later nog een keer.',
		),
		check(
			'controlDrift',
			'Verloop in de vergelijkingsgroep',
			'Verandert het aandeel ook bij collega’s zonder AI, dan is er iets anders aan de hand. De daling tegenover die groep haalt dat eraf.',
		),
		check(
			'leaveOneDepartmentOut',
			'Zonder één afdeling',
			'Wij rekenen de daling opnieuw uit zonder elke afdeling van tien of meer, als er dan tien of meer overblijven. Aandacht als een uitkomst buiten het interval valt: dan hangt veel aan één afdeling.',
		),
		check(
			'influence',
			'Zonder één persoon',
			'Hoeveel de daling hoogstens verschuift als één persoon wegvalt. Wij zeggen hoeveel, nooit wie. Aandacht vanaf een halve standaardfout. Meet dan meer personen.',
		),
		check(
			'washoutSensitivity',
			'Dagen rond de start',
			'In de eerste dagen leert iedereen nog. Wij rekenen de daling met 0, 7, 14 en 28 dagen rond de start weggelaten. Aandacht als een uitkomst buiten het interval valt.',
		),
	],
};
