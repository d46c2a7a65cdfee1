const EMAIL = /[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/iu;
const WHOLE_EMAIL = new RegExp(`^\\s*(?:mailto:)?${EMAIL.source}\\s*$`, 'iu');
const NINE_DIGITS = /(?<![\d.,])(?:\d{9}|\d{3}([. ])\d{3}\1\d{3}|\d{4}([. ])\d{2}\2\d{3})(?!\d|[.,]\d)/gu;
const WHOLE_NINE_DIGITS = new RegExp(`^\\s*${NINE_DIGITS.source}\\s*$`, 'u');
const HEADER =
	/(?:^|[^a-z])(?:bsn|bsnr|burgerservice(?:nummer|nr)|sofi(?:nummer|nr)?|citizen service number)(?:$|[^a-z])/iu;

/**
 * The 11-test of the citizen service number: with digits d1…d9, 9·d1 + 8·d2 + … + 2·d8 − d9 is a multiple of 11.
 * One in eleven arbitrary numbers of nine digits passes by chance. All zeros is not given out.
 */
export function passesElevenTest(digits: string): boolean {
	if (!/^\d{9}$/.test(digits) || digits === '000000000') return false;
	let sum = -Number(digits[8]);
	for (let index = 0; index < 8; index++) sum += (9 - index) * Number(digits[index]);
	return sum % 11 === 0;
}

/** Whether the name of a column says that it holds citizen service numbers. */
export function namesCitizenNumber(header: string): boolean {
	return HEADER.test(header);
}

/** What the cells of one column show about persons who should not be in it. */
export interface PrivacyFindings {
	/** Cells that are an e-mail address and nothing else, as in a column that identifies persons. */
	wholeEmails: number;
	/** Cells that hold an e-mail address among other text. */
	emailsInText: number;
	/** Cells of nine digits and nothing else, and how many of them pass the 11-test. */
	nineDigits: number;
	nineDigitsPassing: number;
	/** Cells that hold a number passing the 11-test among other text. */
	citizenNumbersInText: number;
	/** Cells searched that are not empty. */
	searched: number;
}

export function noFindings(): PrivacyFindings {
	return {
		wholeEmails: 0,
		emailsInText: 0,
		nineDigits: 0,
		nineDigitsPassing: 0,
		citizenNumbersInText: 0,
		searched: 0,
	};
}

/** Searches one cell and adds what it shows to the findings of its column. */
export function searchCell(text: string, findings: PrivacyFindings): void {
	if (text.includes('@')) {
		if (WHOLE_EMAIL.test(text)) findings.wholeEmails++;
		else if (EMAIL.test(text)) findings.emailsInText++;
	}
	if (WHOLE_NINE_DIGITS.test(text)) {
		findings.nineDigits++;
		if (passesElevenTest(text.replace(/\D/gu, ''))) findings.nineDigitsPassing++;
		return;
	}
	for (const match of text.matchAll(NINE_DIGITS)) {
		if (!passesElevenTest(match[0].replace(/\D/gu, ''))) continue;
		findings.citizenNumbersInText++;
		return;
	}
}

export type PrivacyVerdict = 'clear' | 'email' | 'citizenNumber';

/**
 * Whether a column may be in a time log.
 *
 * Citizen service numbers: one number that passes the 11-test among other text is enough. In a column of bare
 * numbers of nine digits more than half must pass: an ordinary numbering passes for one in eleven, so with ten
 * different numbers a chance majority happens once in some 5,000 columns; with a single one it is one in eleven, and
 * the file is then refused to be on the safe side.
 *
 * E-mail addresses: refused in text. A column of which at least half of the cells are an address and nothing else
 * identifies persons; it is accepted, because persons are given a pseudonym on reading and columns without a meaning
 * are not kept.
 */
export function judgePrivacy(findings: PrivacyFindings, identifiesPersons: boolean): PrivacyVerdict {
	if (findings.citizenNumbersInText > 0) return 'citizenNumber';
	if (findings.nineDigitsPassing * 2 > findings.nineDigits) return 'citizenNumber';
	if (identifiesPersons) return 'clear';
	const addressColumn = findings.wholeEmails * 2 >= findings.searched;
	return findings.emailsInText + (addressColumn ? 0 : findings.wholeEmails) > 0 ? 'email' : 'clear';
}
