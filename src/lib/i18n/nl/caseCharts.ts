/** The words of the charts of a business case. Numbers arrive written. */
export const caseCharts = {
	hours: {
		name: 'Van gemeten tijd naar geld, in uren',
		measured: 'Gemeten, als iedereen het gebruikt',
		used: 'Gebruikt',
		realised: 'Echt vrijgekomen',
		cashable: 'Geld of betaalde zorg',
		column: 'Uren',
	},
	money: {
		name: 'Van baten naar netto, in euro’s',
		benefitCash: 'Baten in geld',
		benefitNonCash: 'Baten niet in geld',
		licence: 'Licentie',
		otherCosts: 'Andere kosten',
		net: 'Netto',
		column: 'Contante waarde (€)',
	},
	step: 'Stap',
	describeStep: (label: string, amount: string) => `${label}: ${amount}.`,
	cliff: {
		name: (party: string) => `Geld van ${party} per kwartaal`,
		describe: (p: { stop: string | null; worst: string; first: string; last: string }) =>
			`Kosten onder nul, subsidie, bijdragen en baten boven nul, van ${p.first} tot en met ${p.last}.` +
			(p.stop === null ? '' : ` De eerste licentierekening zonder subsidie is in ${p.stop}.`) +
			` Het duurste kwartaal kost per saldo ${p.worst}.`,
		window: 'subsidieperiode',
		stop: (when: string) => `Geen subsidie meer vanaf ${when}`,
		licence: 'licentie',
		otherCosts: 'andere kosten',
		subsidy: 'subsidie',
		transfer: 'bijdragen',
		benefit: 'baten in geld',
		net: 'per saldo',
		columns: {
			quarter: 'Kwartaal vanaf',
			licence: 'Licentie (€)',
			otherCosts: 'Andere kosten (€)',
			subsidy: 'Subsidie (€)',
			transfer: 'Bijdragen (€)',
			benefit: 'Baten in geld (€)',
			net: 'Per saldo (€)',
		},
	},
	parties: {
		name: 'Wie betaalt en wie profiteert',
		describe: (party: string, net: string) => `${party}: netto ${net}.`,
		pays: 'betaalt',
		gets: 'krijgt',
		costs: 'kosten',
		received: 'subsidie, bijdragen',
		cash: 'in geld',
		nonCash: 'niet in geld',
	},
	spread: {
		low: (amount: string) => `5% ligt lager dan ${amount}`,
		middle: (amount: string) => `de helft ligt lager dan ${amount}`,
		high: (amount: string) => `95% ligt lager dan ${amount}`,
		loss: (share: string) => `verlies: ${share}`,
		gain: (share: string) => `winst: ${share}`,
		axis: 'in duizenden euro’s',
		describe: (p: { low: string; middle: string; high: string; loss: string }) =>
			`Van de trekkingen geeft ${p.loss} verlies. Vijf procent ligt lager dan ${p.low}, de helft lager dan ${p.middle}, 95 procent lager dan ${p.high}.`,
		range: (from: string, to: string) => `${from} tot ${to}`,
		lower: (amount: string) => `lager dan ${amount}`,
		higher: (amount: string) => `hoger dan ${amount}`,
		columns: {
			amounts: 'Netto contante waarde (€)',
			from: 'Van (€)',
			to: 'Tot (€)',
			share: 'Deel van de trekkingen (%)',
		},
	},
	flows: {
		name: 'Van wie naar wie, als contante waarde',
		from: 'komt van',
		to: 'gaat naar',
		ends: {
			costs: 'Leveranciers en inzet',
			cashBenefits: 'Baten in geld',
			otherBenefits: 'Baten niet in geld',
			lost: 'Verloren tijd',
		},
		kinds: {
			cost: 'kosten',
			subsidy: 'subsidie',
			transfer: 'bijdrage',
			benefitCash: 'baten in geld',
			benefitNonCash: 'baten niet in geld',
		},
		describe: (p: { from: string; to: string; kind: string; eur: string }) =>
			`${p.from} naar ${p.to}, ${p.kind}: ${p.eur}.`,
		columns: { from: 'Van', to: 'Naar', kind: 'Wat', eur: 'Contante waarde (€)' },
	},
	breakEven: {
		name: 'Hoe ver elke aanname van het omslagpunt ligt',
		now: 'nu',
		at: 'omslagpunt',
		nowhere: 'nergens',
		loss: 'hier is er samen verlies',
		range: 'hoe onzeker de aanname is (5% tot 95%)',
		describe: (p: { label: string; nowText: string; atText: string; distance: string }) =>
			`${p.label}: nu ${p.nowText}, op nul bij ${p.atText} (${p.distance}).`,
		describeNowhere: (label: string, now: string) => `${label}: nu ${now}, nergens op nul.`,
	},
	split: {
		receives: 'krijgt (+) of geeft (−), in €',
		describe: (p: { name: string; now: string; after: string }) =>
			`${p.name}: nu ${p.now}, na het delen ${p.after}.`,
	},
	tornado: {
		low: 'bij een lage waarde',
		high: 'bij een hoge waarde',
		describe: (p: { label: string; lowText: string; highText: string; low: string; high: string }) =>
			`${p.label}: bij ${p.lowText} is de uitkomst ${p.low}, bij ${p.highText} is die ${p.high}.`,
		columns: {
			input: 'Aanname',
			low: 'Laag',
			npvAtP5: 'Uitkomst bij laag (€)',
			high: 'Hoog',
			npvAtP95: 'Uitkomst bij hoog (€)',
		},
	},
};

export type CaseChartTexts = typeof caseCharts;
