/** What a group of activities is, and by which words (parts of words) its names are known. */
export interface ActivityRule {
	readonly category: string;
	readonly administrative: boolean;
	readonly workingTime: boolean;
	/** `certain`: the words mean nothing else. `likely`: usual meaning, to be looked at. */
	readonly confidence: 'certain' | 'likely';
	readonly words: RegExp;
}

const rule = (
	category: string,
	kind: 'administration' | 'care' | 'break',
	confidence: 'certain' | 'likely',
	words: string,
): ActivityRule => ({
	category,
	administrative: kind === 'administration',
	workingTime: kind !== 'break',
	confidence,
	words: new RegExp(words, 'u'),
});

/**
 * Activities of Dutch and English time logs in care. The first rule that fits decides, so the order matters: first
 * what is about AI, then breaks, then administration, then care. The words are matched against folded text without
 * accents.
 *
 * Decisions. Checking and correcting output of AI is administration, always: leaving it out would make any tool look
 * good. A break is neither administration nor working time. Handover, meetings, supervision, education and travel are
 * work and no administration. Planning and rosters are likely administration. A word such as "overig" says nothing and
 * has no rule: a person decides.
 */
export const ACTIVITY_RULES: readonly ActivityRule[] = [
	rule(
		'aiReview',
		'administration',
		'certain',
		'\\b(?:ai|chatgpt|copilot|spraak\\p{L}*|speech recognition|scribe|gpt)\\b.*(?:control|check|corr|nakijk|nalez|review|edit|verif|aanpas|bewerk|proofread|fix|valid)' +
			'|(?:control|check|corr|nakijk|nalez|review|edit|verif|aanpas|bewerk|proofread|fix|valid).*\\b(?:ai|chatgpt|copilot|spraak\\p{L}*|speech recognition|scribe|gpt)\\b',
	),
	rule(
		'aiWriting',
		'administration',
		'likely',
		'\\b(?:ai|spraak|chatgpt|copilot)\\b.*(?:verslag|brief|tekst|notitie|note|letter|samenvat|summar|rapport)|(?:verslag|brief|tekst|notitie|note|letter|samenvat|summar|rapport).*\\b(?:ai|spraak|chatgpt|copilot)\\b',
	),
	rule(
		'break',
		'break',
		'certain',
		'\\bpauze|\\bpause\\b|\\bbreaks?\\b|lunch|koffie|coffee|\\bmeal\\b|\\brust(?:pauze)?\\b|theepauze|social personal|\\bpersonal (?:time|activit|break)',
	),
	rule(
		'absence',
		'break',
		'certain',
		'\\bverlof|\\bvakantie|\\bziek(?:te|meld)?\\b|\\bvrij\\b|\\bholiday\\b|\\bsick\\b|annual leave|\\bleave\\b|\\bafwezig|\\babsent',
	),
	rule(
		'notObserved',
		'break',
		'likely',
		'no observation|observer pause|niet geobserveerd|geen observatie|\\bprive\\b|woon werk|commut',
	),
	rule(
		'documentation',
		'administration',
		'certain',
		'verslagleg|verslaan|\\bverslag|rapport(?:eren|age|ages|eer)|\\brapport\\b|dossier|\\b(?:epd|ecd|his|ehr|emr)\\b|statusvoering|decursus|documenter|documentat|charting|\\bnotes?\\b|note writing|notitie|dictat|dicteren|' +
			'anamnese vastleg|vastleggen|uitwerken|ontslagbrief|overdrachtsbrief|verpleegplan schrijven|zorgplan (?:schrijven|bijwerken|maken|invoeren)|zorgleefplan|zorgplannen|paperwork|record keeping|clerical|schrijven|\\bsamenvatt|summaris|\\bregistr|invoer|data entry|order entry|formulier|\\bforms?\\b|vragenlijst(?:en)? invullen',
	),
	rule(
		'correspondence',
		'administration',
		'certain',
		'brie(?:f|ven)\\b|verwijzing (?:schrijven|maken)|correspondent|\\be ?mail|\\bmails?\\b|mailbox|inbox|^post$|\\bpost (?:verwerken|afhandelen|openen)|berichten|e consult administratie|\\bletters?\\b|messages?\\b|berichtenverkeer',
	),
	rule(
		'billing',
		'administration',
		'certain',
		'declar|factur|\\bdbc|\\bdot\\b|codering|coderen|\\bcoding\\b|billing|invoice|verrichtingen|indicatie(?:stelling)?|machtiging|authori[sz]ation|verzekera|zorgverzekeraar|insurance|claims?\\b',
	),
	rule(
		'quality',
		'administration',
		'certain',
		'kwaliteitsregistr|kwaliteit(?:smeting|seis)|\\bmic\\b|\\bvim\\b|incident ?meld|melding(?:en)? (?:doen|maken)|audit|accredit|protocol(?:len)? (?:schrijven|bijwerken)|urenregistr|tijdregistr|tijdschrijven|timesheet|time registration|reporting',
	),
	rule(
		'administration',
		'administration',
		'certain',
		'admini|\\badmin\\b|bureauwerk|\\bkantoor(?:werk)?\\b|archiv|kopieren|scannen|\\bprinten|back ?office|desk work',
	),
	rule(
		'planning',
		'administration',
		'likely',
		'planning|plannen|rooster|\\bagenda|afspra(?:ak|ken) (?:maken|plannen|inplannen)|schedul|rostering|appointment|bestell|inkoop|\\border(?:s|ing)?\\b|voorraad|aanvra(?:ag|gen)|recept(?:en|uur)?\\b|herhaalrecept|uitslag|telefoon ?administratie',
	),
	rule(
		'medication',
		'care',
		'certain',
		'medicat|medicij|\\bpillen|infu(?:us|sie|sion)|inject|prikken|vaccin',
	),
	rule(
		'directCare',
		'care',
		'certain',
		'\\bdirect(?:e)? (?:zorg|care|patient)|\\bzorg(?:verlening|moment|en)?\\b|patientenzorg|patientzorg|clientzorg|patient ?contact|client ?contact|patientgebonden|clientgebonden|patient care|verzorg|verpleg(?:en|ing|kundige handeling)|\\badl\\b|wassen|douchen|aankleden|' +
			'\\bwond|behandel|consult|spreekuur|visite|huisbezoek|\\bpolikliniek\\b|\\bpoli\\b|operat|\\bok\\b|onderzoek patient|lichamelijk onderzoek|anamnese|intake|\\bgesprek|begeleid|revalid|fysio|therap|triage|controle(?:s)? (?:vitaal|patient|pols)|vitale|mobilis|toilet|\\beten\\b|voeding|maaltijd|feeding|hygien|bedside|examin|procedure|surgery|' +
			'ward round|\\brounds?\\b|home visit|treatment|care delivery|counsel|telefonisch consult|beeldbel|video ?consult|stervensbegeleiding|dagbesteding|patient communication|patients?\\b|clients?\\b|clienten',
	),
	rule(
		'indirectCare',
		'care',
		'likely',
		'indirect|voorbereid|preparation|dossieronderzoek|materiaal|opruim|schoonma|huishoud|steril|bed opmaken|was(?:goed)? (?:doen|opruimen)|lab(?:oratorium)?\\b|medical equipment',
	),
	rule(
		'coordination',
		'care',
		'likely',
		'overdracht|handover|hand off|handoff|overleg|\\bmdo\\b|vergader|meeting|teambespreking|bespreking|intercoll|collega|professional communicat|coordinat|afstem|telefon|\\bphone|\\bcalls?\\b|\\bbellen\\b|familiegesprek|\\bfamilie\\b|mantelzorg|communicat',
	),
	rule(
		'education',
		'care',
		'likely',
		'scholing|opleid|onderwijs|\\btraining|cursus|e learning|elearning|educat|teaching|supervis|intervisie|inwerken|stagiair|learning|\\bles\\b|literatuur|research|onderzoek',
	),
	rule(
		'travel',
		'care',
		'certain',
		'\\breis|reizen|\\brijden|onderweg|travel|transit|\\bdriving|\\blopen\\b|verplaats|walking|transport',
	),
];
