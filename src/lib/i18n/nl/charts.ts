/** The words in and around the charts. Numbers arrive written. */
export const charts = {
	before: 'Voor',
	after: 'Na',
	note: 'Opmerking',
	figure: {
		showTable: 'Toon als tabel',
		tableOf: (title: string) => `Tabel bij: ${title}`,
		download: (kind: string, title: string) => `${kind} van: ${title}`,
		embed: 'Insluiten',
		embedOf: (title: string) => `Insluiten van: ${title}`,
		failed: 'De afbeelding kon niet worden gemaakt. Haal de SVG of de CSV op, of gebruik een andere browser.',
	},
	path: {
		name: 'Pad naar 2030',
		sub: 'Administratie als deel van de werktijd, met 95%-interval',
		describe: (p: {
			before: string;
			after: string | null;
			interval: string | null;
			asked: string;
			target: string;
			year: number;
		}) =>
			`Administratie als deel van de werktijd. Voor: ${p.before}.` +
			(p.after === null
				? ''
				: ` Na: ${p.after}${p.interval === null ? '' : `, interval ${p.interval}`}. Het pad vraagt op dat moment ${p.asked}.`) +
			` Doel eind ${p.year}: ${p.target}.`,
		asked: (share: string) => `Het pad vraagt nu ${share}`,
		target: (share: string) => `Doel eind 2030: ${share}`,
		halfOf: (share: string) => `de helft van ${share}`,
		line: { halve2030: 'Pad naar de helft', max20: 'Pad naar 20%' },
		otherGoal: (share: string, path: 'halve2030' | 'max20', short: boolean) =>
			path === 'max20' ? `Helft van de nulmeting: ${share}` : `Hoogstens ${share}${short ? '' : ' (AZWA)'}`,
		interval: (range: string) => `interval ${range}`,
		weeks: 'in deze weken is gemeten',
		weeksShort: 'gemeten weken',
		below: 'onder de lijn: beter dan het pad',
		goalRow: 'Doel',
		columns: {
			moment: 'Moment',
			day: 'Datum (midden)',
			share: 'Aandeel (%)',
			interval: '95%-interval (%)',
			low: 'Interval van (%)',
			high: 'Interval tot (%)',
			path: 'Het pad vraagt (%)',
		},
	},
	beforeAfter: {
		name: { share: 'Administratie voor en na', minutes: 'Minuten per werkdag van 8 uur, voor en na' },
		sub: {
			share: 'Administratie als deel van de werktijd, met 95%-interval',
			minutes: 'Minuten per werkdag van 8 uur, per activiteit',
		},
		describe: (rows: string) => `Voor en na, per rij. ${rows}`,
		describeRow: (p: { label: string; before: string; after: string; change: string }) =>
			`${p.label}: van ${p.before} naar ${p.after} (${p.change}).`,
		beforeWord: 'voor',
		afterWord: 'na',
		change: 'verschil',
		points: (value: string) => `${value} punt`,
		minutes: (value: string) => `${value} min`,
		range: (low: string, high: string) => `${low} tot ${high}`,
		persons: (n: string, isOne: boolean) => `${n} ${isOne ? 'persoon' : 'personen'}`,
		hidden: {
			underTen: 'minder dan tien personen: niet getoond',
			protective: 'niet getoond, om een kleine groep te beschermen',
		},
		columns: {
			row: { role: 'Functie', department: 'Afdeling', activity: 'Activiteit' },
			persons: 'Personen',
			before: 'Voor',
			after: 'Na',
			change: 'Verschil',
			interval: '95%-interval',
			low: 'interval van',
			high: 'interval tot',
			unit: { share: '%', minutes: 'min' },
			changeUnit: { share: 'punt', minutes: 'min' },
		},
	},
	workingDay: {
		name: 'Een werkdag van 8 uur, voor en na',
		sub: 'Een werkdag van 8 uur',
		describe: (p: { before: string; after: string; difference: string; isLess: boolean }) =>
			`Voor: ${p.before} minuten administratie. Na: ${p.after} minuten, dus ${p.difference} minuten ${p.isLess ? 'minder' : 'meer'}.`,
		describeSame: (minutes: string) => `Voor en na: ${minutes} minuten administratie.`,
		administration: (minutes: string) => `${minutes} min administratie`,
		minutes: (minutes: string) => `${minutes} min`,
		rest: 'zorg en ander werk',
		freed: (minutes: string) => `${minutes} min vrij`,
		added: (minutes: string) => `${minutes} min erbij`,
		hours: (hours: number) => `${hours} uur`,
		columns: {
			period: 'Periode',
			administration: 'Administratie (min)',
			rest: 'Zorg en ander werk (min)',
		},
		difference: 'Verschil',
	},
	forest: {
		name: 'Alle schattingen naast elkaar',
		sub: 'Verder naar rechts is minder administratie. Streep is het 95%-interval.',
		describe: (p: { present: string; absent: string; headline: string | null }) =>
			`${p.present} schattingen met hun 95%-interval${p.headline === null ? '' : `; hoofduitkomst ${p.headline}`}.` +
			` Niet berekend: ${p.absent}. De tabel noemt elke schatting.`,
		percent: (value: string) => `${value}%`,
		points: (value: string) => `${value} punt`,
		minutes: (value: string) => `${value} min`,
		range: (low: string, high: string) => `${low} tot ${high}`,
		noInterval: 'geen interval',
		absent: (reason: string) => `niet berekend: ${reason}`,
		band: 'interval van de hoofduitkomst',
		asked: (share: string) => `het pad vraagt nu ${share}`,
		askedShort: (share: string) => `pad nu ${share}`,
		columns: {
			estimate: 'Schatting',
			value: 'Uitkomst',
			unit: 'Eenheid',
			interval: '95%-interval',
			low: '95%-interval van',
			high: '95%-interval tot',
			n: 'n',
		},
		units: { percent: '%', points: 'procentpunt', minutes: 'minuten' },
	},
	sector: {
		name: 'Waar de zorg staat en waar zij heen wil',
		describe: (points: string, goal: string) =>
			`Administratie als deel van de werktijd: ${points}. Afspraak: hoogstens ${goal}.`,
		inYear: (share: string, year: string) => `${share} in ${year}`,
		goal: (share: string, year: string) => `${share} eind ${year}`,
		columns: { moment: 'Moment', share: 'Aandeel (%)', source: 'Bron' },
		goalRow: (year: string) => `Doel, eind ${year}`,
	},
	plan: {
		name: 'Kleinste verandering die u vindt, bij zoveel personen en dagen',
		describe: (p: { persons: string; days: string | null; effect: string; isOneDay: boolean }) =>
			p.days === null
				? `Met ${p.persons} personen zijn geen dagen genoeg om ${p.effect} minuten per dag te vinden.`
				: `Met ${p.persons} personen en ${p.days} ${p.isOneDay ? 'dag' : 'dagen'} voor en na vindt u een verandering vanaf ${p.effect} minuten per dag.`,
		describeNone: 'Op deze vraag is er geen antwoord: de tabel toont wat wel kan.',
		effectAxis: 'kleinste verandering die u vindt, minuten per dag',
		personAxis: 'personen, voor én na gemeten',
		found: (minutes: string) => `vanaf ${minutes} min`,
		wanted: (minutes: string) => `${minutes} min lukt niet`,
		with: (persons: string, days: string | null, isOneDay: boolean) =>
			days === null
				? `${persons} personen: geen dagen genoeg`
				: `${persons} personen, ${days} ${isOneDay ? 'dag' : 'dagen'}`,
		days: (count: string, isOne: boolean) => `${count} ${isOne ? 'dag' : 'dagen'}`,
		outOfReach: 'hier helpen meer dagen niet',
		handles: 'Sleep om te plannen',
		persons: 'Personen',
		effect: 'Kleinste verandering in minuten per dag',
		ownRow: 'uw plan',
		columns: {
			persons: 'Personen',
			days: (count: string, isOne: boolean) => `Minuten bij ${count} ${isOne ? 'dag' : 'dagen'}`,
		},
	},
	effects: {
		name: 'Gepubliceerde effecten naast de eigen uitkomst',
		describeRow: (label: string, change: string, detail: string) => `${label}: ${change}, ${detail}.`,
		relative: (value: string) => `${value}%`,
		minutes: (value: string) => `${value} min`,
		range: (low: string, high: string) => `${low} tot ${high}`,
		units: { relative: '%', minutes: 'minuten per dag' },
		columns: {
			what: 'Wat',
			change: 'Verandering',
			unit: 'Eenheid',
			interval: '95%-interval',
			low: '95%-interval van',
			high: '95%-interval tot',
			design: 'Hoe gevonden',
			source: 'Bron',
		},
	},
};

export type ChartTexts = typeof charts;
