import { formats } from './formats.ts';

const { euro, list } = formats;

/** Who pays, who gains, and how it can be shared. */
export const caseParties = {
	sentence: (losers: readonly string[], isWrongPocket: boolean, joint: number) =>
		losers.length === 0
			? 'Geen partij die nodig is, gaat erop achteruit.'
			: isWrongPocket
				? `${list(losers)} ${losers.length === 1 ? 'gaat' : 'gaan'} erop achteruit. De winst zit bij anderen.`
				: `${list(losers)} ${losers.length === 1 ? 'gaat' : 'gaan'} erop achteruit, en samen is er ${joint < 0 ? 'geen' : 'te weinig'} winst om dat goed te maken.`,
	interval: (joint: number, cash: number) => `Alle partijen samen: ${euro(joint)}, in geld ${euro(cash)}.`,
	chartTitle: 'Wie betaalt en wie profiteert',
	chartSub: 'Contante waarde over de hele looptijd, in duizenden euro’s. Ruit is wat er netto overblijft.',
	chartNote:
		'Gestreept is niet in geld, zoals betere zorg en lucht. Daarmee kan niemand een rekening betalen.',
	matrixTitle: 'Alle partijen, alle stromen',
	columns: {
		party: 'Partij',
		cost: 'Kosten',
		subsidy: 'Subsidie',
		benefitCash: 'Baten in geld',
		benefitNonCash: 'Andere baten',
		transfer: 'Bijdragen',
		npvCash: 'Netto in geld',
		npvTotal: 'Netto totaal',
		payback: 'Terugverdiend (maand)',
	},
	joint: 'Samen',
	verdictTitle: 'Is er een verkeerde zak?',
	verdictAside:
		'Bij een verkeerde zak vallen de kosten bij de een en de baten bij de ander. Twee vragen: wat is het waard, en wie kan het betalen?',
	onValue: 'Naar waarde',
	onCash: 'Naar geld',
	verdict: (p: { deal: boolean; wrongPocket: boolean; needsGrant: boolean; joint: number }) =>
		(p.wrongPocket
			? `Samen is er winst (${euro(p.joint)}), maar die zit in de verkeerde zak.`
			: p.deal
				? 'De partijen komen er samen uit.'
				: `Samen is er te weinig winst (${euro(p.joint)}) om de verliezers schadeloos te stellen.`) +
		(p.needsGrant ? ' Zonder de subsidie is er samen geen winst.' : ''),
	transferTitle: 'Wat maakt iedereen heel?',
	needed: (amount: number) => `Minstens ${euro(amount)} is nodig om niemand te laten verliezen.`,
	notNeeded: 'Er is geen bijdrage nodig: niemand die nodig is, verliest.',
	compensation: (name: string, amount: number) => `${name}: ${euro(amount)}`,
	payable: (amount: number) =>
		`De anderen kunnen daarvan ${euro(amount)} in geld betalen, uit hun eigen winst in geld.`,
	shortfall: (amount: number) =>
		`Er ontbreekt ${euro(amount)}. Deze bijdrage raden wij niet aan: er is te weinig geld voor.`,
	enough: 'Dat is genoeg: de bijdrage kan in geld worden betaald.',
	flowsTitle: 'Van wie naar wie',
	flowsSub:
		'Contante waarde over de hele looptijd. Hoe dikker de band, hoe meer. Een partij kan links en rechts staan.',
	flowsNote:
		'Wat een partij rechts krijgt min wat zij links geeft, is wat zij netto overhoudt. Gestreept is niet in geld.',
	splitChart: (split: string) => `Delen: ${split}`,
	splitChartSub:
		'Wat elke partij overhoudt, in duizenden euro’s. Open rondje is nu, dicht rondje is na het delen.',
	whichSplit: 'Hoe wordt er gedeeld?',
	fair: (is: boolean): string =>
		is
			? 'Eerlijk voor elke groep: geen groep partijen kan het zonder de anderen beter krijgen.'
			: 'Niet eerlijk voor elke groep: er is een groep partijen die het zonder de anderen beter kan krijgen. Die stapt dan liever op.',
	payableAll: 'In geld te betalen: elke partij die geeft, heeft daar genoeg winst in geld voor.',
	notPayable: (names: readonly string[]) =>
		`Niet in geld te betalen: ${list(names)} ${names.length === 1 ? 'geeft' : 'geven'} meer dan de eigen winst in geld.`,
	coreEmpty:
		'Bij deze partijen is geen enkele verdeling eerlijk voor elke groep: altijd is er een groep die het alleen beter kan.',
	splitsTitle: 'Vier manieren om de winst te delen',
	splitsAside: 'Wat elke partij dan netto overhoudt, naar waarde.',
	noSplits: 'Er is niets te delen: samen is er te weinig winst, of er zijn meer dan twaalf partijen.',
	now: 'Nu',
	splits: { equal: 'Gelijk', proportional: 'Naar kosten', shapley: 'Shapley', nucleolus: 'Nucleolus' },
	inCore: 'Eerlijk voor elke groep',
	payableRow: 'In geld te betalen',
	yes: 'ja',
	no: 'nee',
	explain: [
		'Gelijk: iedereen houdt evenveel over. Naar kosten: wie meer betaalt, houdt meer over.',
		'Shapley: iedereen krijgt wat hij gemiddeld toevoegt. Nucleolus: wie het minst tevreden is, is zo tevreden mogelijk.',
		'Eerlijk voor elke groep (in de kern): geen groep kan het zonder de anderen beter krijgen.',
		'In geld te betalen: elke partij die geeft, heeft daar genoeg winst in geld voor. Een patiënt betaalt nooit.',
	],
};

export type CasePartiesTexts = typeof caseParties;
