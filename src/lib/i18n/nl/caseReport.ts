import type { BreakEven } from '#lib/core/business/breakEven.ts';
import type { CaseReportWords } from '#lib/core/report/caseReportWords.ts';
import { formats } from './formats.ts';

const day = (iso: string) => formats.date(Date.UTC(...dateParts(iso)) / 86_400_000);

function dateParts(iso: string): [number, number, number] {
	const [year, month, date] = iso.split('-').map(Number);
	return [year!, month! - 1, date!];
}

function breakEvens(found: BreakEven): string {
	const parts = [
		found.licencePriceEur === null
			? null
			: `een licentieprijs van ${formats.euro(found.licencePriceEur, 2)} per gebruiker per maand (zonder btw)`,
		found.reduction === null
			? null
			: `een besparing van ${formats.percent(found.reduction)} (${formats.number(found.minutesPerDay, 1)} minuten per werkdag)`,
		found.use === null ? null : `${formats.percent(found.use)} gebruik`,
		found.realisedShare === null ? null : `${formats.percent(found.realisedShare)} echt vrijgekomen tijd`,
	].filter((part) => part !== null);
	return parts.length === 0 ? 'nergens, welk uitgangspunt ook verandert' : formats.list(parts);
}

export const caseReportWords: CaseReportWords = {
	euro: (value) => formats.euro(value),
	months: (value) => formats.number(value),
	ratio: (value) => formats.number(value, 2),
	rate: (value) => formats.percent(value, 2),
	hours: (value) => formats.number(value),
	number: (value) => formats.number(value, 2),
	years: (value) => formats.number(value, 2),
	sentence: ({ results, horizonMonths }) => {
		const { total, cash } = results.joint;
		const verdict =
			total.npv >= 0
				? 'levert dit alle partijen samen meer op dan het kost'
				: 'kost dit alle partijen samen meer dan het oplevert';
		return `Over ${formats.number(horizonMonths)} maanden ${verdict}: de netto contante waarde is ${formats.euro(total.npv)}. In geld alleen is dat ${formats.euro(cash.npv)}.`;
	},
	basis: ({ start, discountRate, hours }) =>
		`Begin ${start}, disconteringsvoet ${formats.percent(discountRate, 2)} (nominaal). Vrijgekomen tijd: ${formats.number(hours.total.realised)} uur.`,
	headings: {
		parties: 'Wie betaalt en wie wint',
		hours: 'Waar de tijd heen gaat',
		afterSubsidy: 'Als de subsidie stopt',
		wrongPocket: 'Verkeerde zak',
		corrected: 'Gecorrigeerd voor de kwaliteit van het bewijs',
		uncertainty: 'Hoe zeker is dit?',
		remarks: 'Let op',
	},
	captions: {
		parties: 'Netto contante waarde (NCW) per partij, in euro',
		hours: 'Uren over de hele looptijd',
		years: 'Per jaar na de subsidie, in euro',
		sensitivity: 'Wat de gezamenlijke NCW het meest beweegt, in euro',
		flows: 'Uitkomsten per reeks',
	},
	columns: {
		party: 'Partij',
		npvCash: 'NCW in geld',
		npvTotal: 'NCW totaal',
		bcr: 'Baten/kosten',
		payback: 'Terugverdiend (maand)',
		peak: 'Hoogste voorschot',
		destination: 'Bestemming',
		hours: 'Uren',
		period: 'Maanden',
		licence: 'Licentie',
		net: 'Geld van de betaler',
		input: 'Uitgangspunt',
		low: 'NCW bij P5',
		high: 'NCW bij P95',
		swing: 'Verschil',
		id: 'Reeks',
		npv: 'NCW',
		irr: 'IRR',
		mirr: 'MIRR',
		paybackYears: 'Terugverdientijd (jaar)',
		discountedPayback: 'Terugverdientijd contant (jaar)',
	},
	joint: 'Samen',
	destinations: {
		gross: 'Gemeten en gebruikt',
		realised: 'Echt vrijgekomen',
		cash: 'Geld',
		cashReleased: '– waarvan omgezet in geld',
		cashRest: '– waarvan niet omgezet',
		moreCare: 'Meer zorg',
		paid: '– waarvan betaald',
		unpaid: '– waarvan onbetaald',
		betterCare: 'Betere zorg',
		relief: 'Lucht',
	},
	afterSubsidy: ({ afterSubsidy }, partyName) => {
		const { firstDate, licencePayer, breakEven, contract, budget } = afterSubsidy!;
		const payer = partyName(licencePayer);
		return [
			firstDate === null
				? `Na de subsidie komt er geen licentierekening meer binnen de looptijd (betaler: ${payer}).`
				: `De eerste licentierekening zonder hulp komt in ${firstDate}, voor ${payer}.`,
			...(budget
				? [
						`Vraag de begroting aan vóór ${day(budget.deadline)}.` +
							(budget.weeksLeft === null
								? ''
								: budget.daysLeft! < 0
									? ` Die datum is ${formats.number(-budget.daysLeft!)} dagen voorbij.`
									: ` Dat is over ${formats.number(budget.weeksLeft)} weken.`),
					]
				: []),
			...(contract
				? [
						`Het contract loopt tot en met ${day(contract.endDate)}; opzeggen kan tot en met ${day(contract.noticeBy)}.`,
					]
				: []),
			`Samen komen de partijen uit op nul bij: ${breakEvens(breakEven.jointTotal)}.`,
			`Voor ${payer} komt het geld uit op nul bij: ${breakEvens(breakEven.payerCash)}.`,
		];
	},
	yearAfter: ({ fromMonth, toMonth }) => `${fromMonth} t/m ${toMonth}`,
	wrongPocket: (pocket, partyName) => {
		const names = (ids: readonly string[]) => formats.list(ids.map(partyName));
		const losers =
			pocket.losers.length === 0 ? 'Geen vereiste partij verliest.' : `${names(pocket.losers)} verliest.`;
		const verdict = pocket.wrongPocket
			? 'Samen is er winst, maar die zit in de verkeerde zak.'
			: pocket.deal
				? 'De partijen komen er samen uit.'
				: 'Samen is er te weinig winst om de verliezers schadeloos te stellen.';
		return [
			losers,
			verdict,
			...(pocket.needsGrant ? ['Zonder de subsidie is er samen geen winst.'] : []),
			...(pocket.minimalTransferEur > 0
				? [
						`Nodig om niemand te laten verliezen: ${formats.euro(pocket.minimalTransferEur)}. De anderen kunnen in geld ${formats.euro(pocket.payableEur)} betalen` +
							(pocket.shortfallEur > 0 ? `; er ontbreekt ${formats.euro(pocket.shortfallEur)}.` : '.'),
					]
				: []),
		];
	},
	corrected: ({ corrected, results }) => [
		`Met hogere kosten en lagere baten naar de sterkte van het bewijs is de gezamenlijke NCW ${formats.euro(corrected!.joint.total.npv)} (zonder correctie ${formats.euro(results.joint.total.npv)}).`,
		...(corrected!.ungraded.length > 0
			? [`Zonder cijfer, dus niet gecorrigeerd: ${corrected!.ungraded.join(', ')}.`]
			: []),
	],
	uncertainty: ({ uncertainty }) => {
		const { joint, draws, seed, evsi } = uncertainty!;
		const best = evsi?.at(-1);
		return [
			`De kans dat het samen meer oplevert dan het kost is ${formats.percent(joint.total.probPositive)}.`,
			`De gezamenlijke NCW ligt met 90% kans tussen ${formats.euro(joint.total.p5)} en ${formats.euro(joint.total.p95)}, gemiddeld ${formats.euro(joint.total.mean)}.`,
			`Alles vooraf weten is hooguit ${formats.euro(joint.evpi)} waard.`,
			...(best ? [`Nog ${best.persons} personen meten is hooguit ${formats.euro(best.eur)} waard.`] : []),
			`${formats.number(draws)} trekkingen, beginwaarde ${seed}.`,
		];
	},
	never: 'nooit',
	flowTitle: 'Kasstromen',
	flowRate: ({ roots }) =>
		roots.length === 0 ? 'geen' : roots.map((root) => formats.percent(root, 2)).join(' en '),
};
