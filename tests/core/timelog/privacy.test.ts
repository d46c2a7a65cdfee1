import { describe, expect, it } from 'vitest';
import {
	judgePrivacy,
	namesCitizenNumber,
	noFindings,
	passesElevenTest,
	searchCell,
} from '#lib/core/timelog/privacy.ts';

function verdict(cells: readonly string[], identifiesPersons = false) {
	const findings = noFindings();
	for (const cell of cells) {
		findings.searched++;
		searchCell(cell, findings);
	}
	return judgePrivacy(findings, identifiesPersons);
}

describe('passesElevenTest', () => {
	it('weighs the digits 9 … 2 and minus one', () => {
		// 9·1+8·1+7·1+6·2+5·2+4·2+3·3+2·3−3 = 66 = 6·11
		expect(passesElevenTest('111222333')).toBe(true);
		expect(passesElevenTest('111222334')).toBe(false);
		expect(passesElevenTest('000000000')).toBe(false);
		expect(passesElevenTest('11122233')).toBe(false);
	});

	it('lets one in eleven numbers pass by chance', () => {
		let passing = 0;
		for (let number = 100_000_000; number < 100_110_000; number++)
			passing += Number(passesElevenTest(String(number)));
		expect(passing / 110_000).toBeCloseTo(1 / 11, 3);
	});
});

describe('judgePrivacy', () => {
	it('refuses an address in text and accepts a column of addresses', () => {
		expect(verdict(['belde met jan@x.nl', 'overleg'])).toBe('email');
		expect(verdict(['jan@x.nl', 'piet@x.nl'])).toBe('clear');
		expect(verdict(['jan@x.nl', 'overleg', 'zorg', 'visite'])).toBe('email');
		expect(verdict(['jan@x.nl', 'Piet', 'Klaas'], true)).toBe('clear');
		expect(verdict(['@home', 'a@b'])).toBe('clear');
	});

	it('refuses a number in text, and numbers of which most pass', () => {
		expect(verdict(['patiënt 111222333'])).toBe('citizenNumber');
		expect(verdict(['patiënt 1112.22.333'])).toBe('citizenNumber');
		expect(verdict(['111222333', '123456782', '111222334'])).toBe('citizenNumber');
		expect(verdict(['111222333', '111222334', '111222335'])).toBe('clear');
		expect(verdict(['111222333', '123456782'], true)).toBe('citizenNumber');
	});
});

describe('namesCitizenNumber', () => {
	it('knows the names, also inside longer ones', () => {
		for (const name of ['BSN', 'bsn_patient', 'Burgerservicenummer', 'Patiënt BSN', 'sofinummer']) {
			expect(namesCitizenNumber(name), name).toBe(true);
		}
		for (const name of ['medewerker', 'absnummer', 'bsnoop'])
			expect(namesCitizenNumber(name), name).toBe(false);
	});
});
