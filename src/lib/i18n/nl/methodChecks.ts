import type { InformationText } from '../informationText.ts';

/** What every check looks at, and what to do. */
export const methodChecks: InformationText['sections'][number] = {
	id: 'controles',
	heading: 'De controles',
	paragraphs: [
		'Bij elke uitkomst kijken wij of de gegevens haar kunnen dragen. Een controle verandert de uitkomst niet. Zij zegt waar u op moet letten.',
	],
	entries: [
		{
			id: 'check-rounding',
			heading: 'Afronding',
			paragraphs: [
				'Wie precies opschrijft, komt in 20% van de gevallen op een veelvoud van 5 minuten uit, in 6,7% op een kwartier en in 3,3% op een half uur. Ligt dat veel hoger, dan is er geschat. Dat maakt het interval niet fout, maar kleine veranderingen zijn dan niet te zien.',
			],
		},
		{
			id: 'check-mix',
			heading: 'Weekdagen en functies',
			paragraphs: [
				'Vallen er voor de start meer maandagen in de meting dan erna, of meer artsen dan verpleegkundigen, dan vergelijkt u twee verschillende mengsels. Wij rekenen de daling ook uit met in beide perioden hetzelfde mengsel. Scheelt dat veel, vertrouw dan die uitkomst meer.',
			],
		},
		{
			id: 'check-days',
			heading: 'Ontbrekende en onmogelijke dagen, dubbele tijd',
			paragraphs: [
				'Wij tellen de werkdagen waarop niets staat, de dagen van meer dan 16 uur en de tijden van één persoon die over elkaar heen liggen. Kijk die rijen na bij de bestanden.',
			],
		},
		{
			id: 'check-drift',
			heading: 'Verloop in de tijd',
			paragraphs: [
				'Neemt het aandeel in de weken na de start nog af of juist weer toe, dan is één gemiddelde niet het hele verhaal. Wij laten het verloop per week zien. Verandert het ook bij de vergelijkingsgroep, dan is er iets anders aan de hand dan AI.',
			],
		},
		{
			id: 'check-leaveOut',
			heading: 'Zonder één afdeling, zonder één persoon',
			paragraphs: [
				'Wij rekenen de uitkomst opnieuw uit zonder elke afdeling van tien of meer, als er dan tien of meer overblijven. Slaat zij om, dan hangt alles aan die ene afdeling. Van personen zeggen wij alleen hoeveel de invloedrijkste uitmaakt, nooit wie dat is.',
			],
		},
		{
			id: 'check-washout',
			heading: 'Dagen rond de start',
			paragraphs: [
				'In de eerste dagen leert iedereen nog. U kunt dagen rond de start weglaten. Wij laten zien wat de uitkomst is met meer en met minder van die dagen.',
			],
		},
	],
};
