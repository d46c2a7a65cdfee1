import type { EstimateId } from '#lib/core/estimate/estimate.ts';
import type { InformationEntry, InformationText } from '../informationText.ts';
import { estimateNames } from './estimateNames.ts';
import { methodChecks } from './methodChecks.ts';
import { methodPublic } from './methodPublic.ts';

const estimate = (id: EstimateId, ...paragraphs: readonly string[]): InformationEntry => ({
	id,
	heading: estimateNames[id],
	paragraphs,
});

export const method: InformationText = {
	title: 'Hoe wij rekenen',
	lead: 'Elke uitkomst van Halftijd volgt de regels op deze pagina. Wij buigen ze voor niemand.',
	sections: [
		{
			id: 'persoonsdag',
			heading: 'Van rijen naar dagen',
			paragraphs: [
				'Een rij is één activiteit van één persoon op één dag. Per persoon en per dag tellen wij de tijd aan administratie en de hele werktijd op. Een pauze telt nergens mee. Nakijken van wat AI schrijft is administratie.',
				'Een dag telt mee als er werktijd op staat. Een dag zonder administratie telt ook mee, als nul. Wij vergelijken personen die voor én na de start een dag hebben. Wie maar in één periode staat, telt niet mee in de uitkomst. Wij laten wel zien hoeveel dat er zijn.',
				'Een rij die over middernacht gaat, hoort bij de dag waarop zij begint. Alle rijen en uren kloppen op de seconde: gelezen is gebruikt plus afgekeurd plus buiten de vergelijking.',
				'Rekent u per afdeling of organisatie, dan is dat wat hieronder ‘persoon’ heet. Dat past als hele afdelingen tegelijk overgingen.',
			],
		},
		{
			id: 'daling',
			heading: 'De schattingen',
			paragraphs: [
				'Wij rekenen op veel manieren. De eerste, of bij vijf of meer controles de tweede, is de hoofduitkomst. De andere laten zien of die van onze keuze afhangt. In de formules is 0 de periode voor en 1 de periode na. A is minuten administratie, W minuten werktijd, D dagen.',
			],
			entries: [
				estimate(
					'shareReduction',
					'Het aandeel S is alle tijd aan administratie gedeeld door alle werktijd, van iedereen samen. De daling is 1 − S na ÷ S voor. Van 40% naar 30% is dus een daling van 25%.',
					'Het interval komt uit de jackknife: wij rekenen de daling steeds opnieuw uit zonder één van de personen. Hoe meer die uitkomsten verschillen, hoe breder het interval.',
				),
				estimate(
					'controlledReduction',
					'Dezelfde daling, maar dan tegenover wat er in dezelfde tijd gebeurde bij collega’s zonder AI (I met, C zonder). Zo telt niet mee wat toch al veranderde.',
				),
				estimate('shareDifference', 'Hoeveel procentpunt van de werktijd erbij kwam of afging.'),
				estimate('minutesPer8h', 'Hetzelfde verschil in minuten van een werkdag van 8 uur.'),
				estimate(
					'minutesPerContact',
					'Administratie per patiënt of cliënt. Alleen als het aantal contacten in de bestanden staat, en alleen van wie dat voor én na bijhield.',
				),
				estimate(
					'pairedMinutesPerDay',
					'Per persoon de minuten administratie per dag na, min die voor. Daarvan het gemiddelde. Iedereen telt even zwaar, hoeveel dagen hij ook bijhield.',
				),
				estimate('pairedShare', 'Per persoon het verschil van zijn aandelen, en daarvan het gemiddelde.'),
				estimate(
					'bootstrapPercentile',
					'Wij trekken 10.000 keer evenveel personen, met terugleggen, en rekenen de daling van het aandeel steeds opnieuw uit. Het interval loopt van het 2,5e tot het 97,5e percentiel. Het toeval begint bij een getal dat bij de uitkomst staat, zodat u het na kunt rekenen.',
				),
				estimate(
					'bootstrapBca',
					'Dezelfde trekkingen, met een correctie voor scheefheid. Bestaat die correctie niet, dan staat er geen interval.',
				),
				estimate(
					'randomSlope',
					'Een model van alle dagen, ook van personen die maar in één periode staan. Het houdt rekening met functie en weekdag. Ieder heeft een eigen begin én een eigen verandering. Een model met alleen een eigen begin geven wij niet: dat doet te zeker.',
					'Ligt het model op een grens, dan zeggen wij dat erbij. De vrijheidsgraden volgen Satterthwaite.',
				),
				estimate(
					'olsCr2',
					'Dezelfde regressie zonder eigen begin per persoon. De onzekerheid is verbeterd voor het feit dat dagen van één persoon op elkaar lijken.',
				),
				estimate(
					'didMinutesPerDay',
					'De gemiddelde verandering in minuten per dag met AI, min die zonder AI.',
				),
				estimate(
					'hodgesLehmann',
					'De middelste waarde van alle gemiddelden van twee veranderingen. Eén uitschieter doet er weinig toe.',
				),
				estimate(
					'signFlip',
					'Als AI niets deed, had elke verandering net zo goed andersom kunnen zijn. Wij proberen alle plus- en mintekens en tellen hoe vaak de uitkomst minstens zo groot is. Dat kan precies tot en met 16 personen. Het geeft een p-waarde, geen interval.',
				),
			],
		},
		{
			id: 'dekking',
			heading: 'Klopt het interval?',
			paragraphs: [
				'Een 95%-interval hoort in 95 van de 100 gevallen de ware waarde te bevatten. Dat proberen wij uit op nagemaakte metingen waarvan wij de waarheid kennen. Het programma staat bij de broncode en is te herhalen.',
				'Bij heel scheve gegevens (sommige personen hebben een paar keer zoveel administratie als andere) is ook ons interval te smal. Meet dan liever meer personen. Met weinig personen zijn beide bootstraps het minst betrouwbaar; daarom zijn zij niet de hoofduitkomst.',
			],
			items: [
				'Daling van het aandeel, 10.000 metingen per getal: 94,2% bij 10, 94,4% bij 20, 94,9% bij 41 en 94,7% bij 129 personen.',
				'Daling tegenover een vergelijkingsgroep, 10.000 metingen per getal: 95,7% bij 10 en 10, 95,4% bij 20 en 20, 95,6% bij 41 en 14, 95,0% bij 129 en 41 personen.',
				'Daling van het aandeel bij scheve gegevens, 10.000 metingen per getal: 91,1% bij 10, 91,9% bij 20, 92,7% bij 41 en 94,1% bij 129 personen.',
				'Bootstrap met percentielen, 2.000 metingen per getal: 88,9% bij 10, 92,9% bij 20, 94,6% bij 41 en 93,7% bij 129 personen.',
				'Bootstrap BCa, 2.000 metingen per getal: 87,3% bij 10, 92,0% bij 20, 94,0% bij 41 en 93,3% bij 129 personen.',
			],
		},
		{
			id: 'oordeel',
			heading: 'Het oordeel',
			paragraphs: [
				'Met minder dan tien personen doen wij geen uitspraak. Ook niet met minder dan vijf afdelingen of organisaties, en niet als het interval breder is dan de hele daling die het doel vraagt. Dan staat er: te weinig gegevens, met hoeveel er nodig zijn.',
				'Zonder vergelijkingsgroep is de uitkomst een vergelijking van voor en na. Andere oorzaken, zoals drukte of een nieuw formulier, zijn dan niet uitgesloten. Wij noemen dat nooit bewijs.',
				'Zijn er vijf of meer personen zonder AI die ook voor en na zijn gemeten, dan rekenen wij de daling tegenover die groep.',
				'Iedereen die AI kon gebruiken telt mee, ook wie het niet deed. Weten wij wie AI echt gebruikte, dan staat die uitkomst ernaast. Gebruikers kiezen zichzelf: hun uitkomst is meestal te mooi.',
			],
		},
		methodChecks,
		{
			id: 'doel',
			heading: 'Het doel',
			paragraphs: [
				'Er zijn twee doelen. De brief van de minister van 18 december 2024 wil de administratietijd halveren vóór 2030. Het akkoord AZWA van 2025 wil hoogstens 20% van de werktijd. Die zijn alleen gelijk bij een begin van 40%. Wij lezen ‘administratietijd’ als aandeel van de werktijd. In de brief staat ook dat AI ‘niet de enige oplossing’ is.',
				'Het pad is een rechte lijn van de nulmeting naar het doel op 31 december 2030. Staan er meer metingen in één studie, dan staan ze allemaal op het pad. Alleen de laatste wordt beoordeeld.',
				'Zit er minder dan een jaar tussen de metingen, dan noemen wij geen tempo. Eén invoering is een stap, geen tempo.',
			],
			entries: [
				{
					id: 'kans',
					heading: 'De kans dat u op het pad ligt',
					paragraphs: [
						'Het pad vraagt op elke dag een daling ρ(t) van de nulmeting b. De kans volgt uit uw daling, haar onzekerheid en wat het pad op die dag vraagt. Vanaf 90% heet het op koers, van 50 tot 90% mogelijk, van 10 tot 50% achter, daaronder ver achter.',
					],
				},
			],
		},
		{
			id: 'plan',
			heading: 'Een meting plannen',
			paragraphs: [],
			entries: [
				{
					id: 'plannen',
					heading: 'Hoeveel personen en dagen',
					paragraphs: [
						'Hoe kleiner de verandering d die u wilt vinden, hoe meer u moet meten. Van iedere persoon verschilt het effect (τ) en verschillen de dagen (σ). Meer dagen maken alleen het tweede kleiner. Daarom is er een grens die u met dagen alleen niet haalt.',
						'De kans om de verandering te vinden volgt uit de gepaarde t-toets, met de niet-centrale t-verdeling. Het antwoord is gelijk aan dat van R (power.t.test, type paired).',
					],
				},
				{
					id: 'spreiding',
					heading: 'Waar σ en τ vandaan komen',
					paragraphs: [
						'Uit uw eigen meting als die open is: σ uit de dagen voor de start, τ uit wat er van de verschillen tussen personen overblijft, bij tien personen of meer. Anders uit een aanname, en dan staat dat erbij.',
					],
				},
			],
		},
		{
			id: 'kleinegroepen',
			heading: 'Kleine groepen',
			paragraphs: [
				'Een groep van minder dan tien personen tonen wij niet. Zou die groep door aftrekken toch te vinden zijn, dan verbergen wij ook de eerstvolgende kleine groep. Personen vergelijken wij nooit met elkaar.',
			],
		},
		methodPublic,
	],
};
