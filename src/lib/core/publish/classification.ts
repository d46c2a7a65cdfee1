/** The part of care that an organisation belongs to. Public figures stand apart by it. */
export const sectors = [
	'hospitals',
	'mentalHealth',
	'generalPractice',
	'longTermCare',
	'disabilityCare',
	'youthCare',
	'other',
] as const;
export type Sector = (typeof sectors)[number];

/** What the tool does, in the words of the general practitioners' report on AI; `other` where none fits. */
export const applicationKinds = [
	'communication',
	'firstContact',
	'diagnosis',
	'treatmentChoice',
	'recordKeeping',
	'summarising',
	'monitoring',
	'registrationAndFinance',
	'other',
] as const;
export type ApplicationKind = (typeof applicationKinds)[number];

/** The province of an organisation; `several` where it works in more than one. */
export const regions = [
	'drenthe',
	'flevoland',
	'friesland',
	'gelderland',
	'groningen',
	'limburg',
	'noordBrabant',
	'noordHolland',
	'overijssel',
	'utrecht',
	'zeeland',
	'zuidHolland',
	'several',
] as const;
export type Region = (typeof regions)[number];

/** What was compared before and after: persons, or whole departments or organisations. */
export const publicationUnits = ['person', 'department', 'organisation'] as const;
export type PublicationUnit = (typeof publicationUnits)[number];

/** How the effect was found. Effects of different designs answer different questions and are never pooled together. */
export const publicationDesigns = ['controlled', 'beforeAfter'] as const;
export type PublicationDesign = (typeof publicationDesigns)[number];
