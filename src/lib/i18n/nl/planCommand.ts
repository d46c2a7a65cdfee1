export const planCommand = {
	usage: [
		'Gebruik: halftijd plan TWEE VAN [--effect MINUTEN] [--persons N] [--days D]',
		'         [--baselineFile BESTAND [--mapping BESTAND]] [--tau X] [--sigma X]',
		'         [--power 0.8] [--alpha 0.05] [--registrationMinutes X] [--json]',
		'',
		'Rekent de derde uit: hoeveel personen, hoeveel dagen per periode, of welk effect u vindt.',
		'',
	].join('\n'),
	unknownOption: (option: string) =>
		`De optie ${option} bestaat niet of mist een waarde. Zie halftijd plan --help.`,
	notANumber: (option: string, found: string) =>
		`--${option}: ‘${found}’ is geen getal. Schrijf bijvoorbeeld 12 of 0,8.`,
	mappingNeedsFile: 'De optie --mapping hoort bij --baselineFile. Geef ze allebei.',
	noSuchFile: (path: string) => `${path}: dit bestand is er niet, of het is niet te lezen.`,
	title: 'Plan voor een meting',
	rows: {
		persons: 'Personen, voor én na gemeten',
		days: 'Dagen per persoon, per periode',
		effectMinutes: 'Kleinste effect dat u vindt, minuten per dag',
		power: 'Kans om dat effect te vinden',
		alpha: 'Kans op een effect dat er niet is',
		tau: 'Verschil in effect tussen personen (τ), minuten',
		sigma: 'Verschil tussen dagen van één persoon (σ), minuten',
		registrationMinutes: 'Tijd die het meten zelf kost, beide perioden, uren',
	},
	solved: 'berekend',
	none: 'geen',
	curve: 'Kleinste effect in minuten per dag, bij zoveel personen (omlaag) en dagen (opzij)',
};
