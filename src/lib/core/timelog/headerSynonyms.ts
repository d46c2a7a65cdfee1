import type { Field } from './fields.ts';

/** How sure a suggestion is; the words are explained where they are shown. */
export type Confidence = 'certain' | 'likely' | 'unsure';

export interface HeaderMeaning {
	readonly field: Field;
	readonly confidence: Confidence;
}

/** Names of columns, folded, that mean one thing in time logs. Dutch first, then English; then what is seen elsewhere. */
const CERTAIN: Readonly<Record<Field, string>> = {
	person:
		'persoon|medewerker|mdw|mdw nr|medewerkernummer|medewerker id|medewerkerid|medewerker nr|medewerkernr|naam medewerker|medewerkersnummer|personeelsnummer|personeelsnr|' +
		'zorgverlener|zorgmedewerker|werknemer|werknemernummer|collega|deelnemer|deelnemer id|deelnemernummer|respondent|observatie persoon|' +
		'person|person id|employee|employee id|employee name|employee number|staff|staff id|staff member|participant|participant id|worker|user|username|user name|member|full name|' +
		'mitarbeiter|dev id|clinician|clinician id|physician|nurse|author|worklog author|team member|resource',
	date: 'datum|werkdatum|datum werkzaamheid|datum registratie|registratiedatum|dag datum|boekdatum|date|work date|session date|entry date|spent date|spent on|start date|started at|worklog date|datum start|startdatum|data',
	activity:
		'activiteit|activiteiten|handeling|werkzaamheid|werkzaamheden|taak|urensoort|uursoort|uurcode|onderdeel|soort werk|soort activiteit|activiteitsoort|' +
		'activity|activity name|activity type|task|task name|type of work|work type|what',
	minutes:
		'minuten|aantal minuten|min|mins|minutes|duur|duur in minuten|duur minuten|duur min|tijdsduur|tijdsbesteding|bestede tijd|bestede minuten|tijd in minuten|gewerkte tijd|' +
		'uren|aantal uren|uur|uren decimaal|gewerkte uren|bestede uren|duur in uren|duur uren|duur uur|duration|duration min|duration minutes|duration in minutes|duration h|duration hours|' +
		'duration decimal|hours|hrs|hours worked|time spent|time spent h|time spent seconds|time spent s|time decimal|seconden|seconds|elapsed time|worktime|logged time|logged hours|hours decimal',
	start:
		'start|begin|begintijd|starttijd|aanvang|aanvangstijd|tijd start|tijd begin|start tijd|begin tijd|van|tijd van|starttijdstip|' +
		'start time|starttime|time start|begin time|from|clock in|checkin|check in|time in|started',
	end:
		'eind|einde|eindtijd|stop|stoptijd|tijd eind|tijd einde|eind tijd|tot|tijd tot|tot en met tijd|' +
		'end|end time|endtime|time end|finish|finish time|to|until|clock out|checkout|check out|time out|stop time|ended',
	role: 'functie|rol|beroep|functiegroep|beroepsgroep|discipline|functienaam|role|roles|job|job title|profession|occupation|position|staff group',
	department:
		'afdeling|team|unit|locatie afdeling|verpleegafdeling|specialisme|afdelingsnaam|teamnaam|department|ward|division|team name|cost centre',
	organisation:
		'organisatie|instelling|praktijk|zorginstelling|ziekenhuis|locatie|vestiging|huisartsenpraktijk|organisation|organization|practice|hospital|institution|site|facility',
	period:
		'periode|meetperiode|fase|meting|meetmoment|voor na|voor of na|period|phase|measurement|wave|before after|pre post',
	group:
		'groep|studiegroep|onderzoeksgroep|arm|conditie|interventie|group|study group|arm of study|condition|allocation|intervention',
	aiUse:
		'ai|ai gebruik|ai gebruikt|gebruik ai|gebruikt ai|met ai|ai ja nee|ai use|ai used|used ai|uses ai|with ai|ai treatment|ai tool used',
	contacts:
		'contacten|aantal contacten|clientcontacten|patientcontacten|consulten|aantal consulten|patienten|aantal patienten|clienten|aantal clienten|contacts|number of contacts|visits|encounters|patients|number of patients|consultations',
};

/** Words that make a longer name likely to mean the field, in order of trial. */
const LIKELY: readonly (readonly [Field, RegExp])[] = [
	['aiUse', /\bai\b.*(?:gebruik|use)|(?:gebruik|use).*\bai\b/],
	['contacts', /\b(?:aantal|number of)\b.*(?:contact|consult|patient|client)/],
	['start', /\b(?:start|begin|checkin|clock in|aanvang)/],
	['end', /\b(?:eind|einde|end|stop|checkout|clock out)\b|^eind/],
	['date', /datum|\bdate\b/],
	['minutes', /minuten|minutes|\bduur\b|duration|\buren\b|\bhours\b|tijdsduur/],
	['person', /medewerker|zorgverlener|werknemer|employee|participant|\buser\b|personeel/],
	['activity', /^what\b|activiteit|activity|werkzaamhe|handeling|\btaak\b/],
	['role', /functie|beroep|\brole\b|profession/],
	['department', /afdeling|department|\bteam\b|\bward\b/],
	['organisation', /organisatie|organi[sz]ation|instelling|praktijk/],
	['period', /periode|period\b/],
];

const MEANINGS = new Map<string, Field>();
for (const [field, names] of Object.entries(CERTAIN)) {
	for (const name of names.split('|')) MEANINGS.set(name, field as Field);
}

/** A name of a column without accents, capitals, signs and repeated spaces: `Duur (min.)` → `duur min`. */
export function foldHeader(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/([a-z])([A-Z])/gu, '$1 $2')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** What the name of a column says about its meaning; null when it says nothing. */
export function fieldOfHeader(name: string): HeaderMeaning | null {
	const folded = foldHeader(name);
	const certain =
		MEANINGS.get(folded) ??
		MEANINGS.get(folded.replace(/ \d+$/u, '')) ??
		MEANINGS.get(folded.replace(/ /gu, ''));
	if (certain) return { field: certain, confidence: /\(\d+\)$/.test(name) ? 'unsure' : 'certain' };
	for (const [field, pattern] of LIKELY) if (pattern.test(folded)) return { field, confidence: 'likely' };
	return null;
}
