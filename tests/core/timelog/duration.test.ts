import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecimalMark } from '#lib/core/timelog/decimalNumber.ts';
import { readClock } from '#lib/core/timelog/clock.ts';
import { readDuration, type DurationForm } from '#lib/core/timelog/duration.ts';

function said(text: string, form: DurationForm, mark: DecimalMark): string {
	const read = readDuration(text, form, mark);
	return 'fault' in read ? read.fault : `${read.seconds}${read.rounded ? ' rounded' : ''}`;
}

describe('readDuration', () => {
	const cases: readonly (readonly [string, DurationForm, DecimalMark, string])[] = [
		['45', 'minutes', '.', '2700'],
		['7,5', 'minutes', ',', '450'],
		['7.5', 'minutes', ',', '450'],
		['0,1', 'decimalHours', ',', '360'],
		['0.1', 'decimalHours', '.', '360'],
		['0.6389', 'decimalHours', '.', '2300 rounded'],
		['0.63888888888888888888', 'decimalHours', '.', '2300 rounded'],
		['1.234,5', 'minutes', ',', '74070'],
		['1,234.5', 'minutes', ',', '74070'],
		['1.500', 'minutes', ',', '90000'],
		['1.500', 'decimalHours', '.', '5400'],
		['1 500', 'minutes', ',', '90000'],
		['90', 'seconds', '.', '90'],
		['1:30', 'minutes', '.', '5400'],
		['0:00:30', 'decimalHours', '.', '30'],
		['00:38:20', 'clock', '.', '2300'],
		['00:00:01.5', 'clock', '.', '2 rounded'],
		['25:00', 'clock', '.', '90000'],
		['1:75', 'clock', '.', 'unreadable'],
		['-01:01', 'clock', '.', 'negative'],
		['-0:00', 'clock', '.', '0'],
		['9.15', 'dottedClock', '.', '33300'],
		['9,5', 'dottedClock', ',', 'unreadable'],
		['9.75', 'dottedClock', '.', 'unreadable'],
		['9.15', 'decimalHours', '.', '32940'],
		['1u30', 'words', '.', '5400'],
		['1u', 'minutes', '.', '3600'],
		['1h 30m', 'words', '.', '5400'],
		['35m', 'words', '.', '2100'],
		['1 uur en 5 minuten', 'words', '.', '3900'],
		['1,5 uur', 'words', '.', '5400'],
		['90 min.', 'words', '.', '5400'],
		['1h 2m 3s', 'words', '.', '3723'],
		['45 sec', 'words', '.', '45'],
		['PT1H30M', 'words', '.', '5400'],
		['1d', 'words', '.', 'unreadable'],
		['12 km', 'decimalHours', '.', 'unreadable'],
		['30 m 5 u', 'words', '.', 'unreadable'],
		['1h 90', 'words', '.', 'unreadable'],
		['45', 'clock', '.', 'unreadable'],
		['1.2.3', 'minutes', ',', 'unreadable'],
		['half uur', 'minutes', '.', 'unreadable'],
		['-5', 'minutes', '.', 'negative'],
		['', 'minutes', '.', 'empty'],
	];
	for (const [text, form, mark, expected] of cases) {
		it(`reads “${text}” as ${form}: ${expected}`, () => expect(said(text, form, mark)).toBe(expected));
	}

	it('reads any number of decimals by its digits, half up', () => {
		fc.assert(
			fc.property(fc.nat(23), fc.nat({ max: 999_999_999 }), (hours, fraction) => {
				const text = `${hours},${String(fraction).padStart(9, '0')}`;
				const exact = BigInt(hours) * 3600n * 10n ** 9n + BigInt(fraction) * 3600n;
				const expected = (exact + 5n * 10n ** 8n) / 10n ** 9n;
				expect(readDuration(text, 'decimalHours', ',')).toEqual({
					seconds: Number(expected),
					rounded: exact % 10n ** 9n !== 0n,
				});
			}),
		);
	});
});

describe('readClock', () => {
	const cases: readonly (readonly [string, number | null])[] = [
		['8:05', 29100],
		['08:05:30', 29130],
		['8.05', 29100],
		['8u05', 29100],
		['8 uur', 28800],
		['12:00 AM', 0],
		['12:30 p.m.', 45000],
		['08:00+01:00', 28800],
		['24:00', 86400],
		['24:01', null],
		['8:60', null],
		['805', null],
		['13:00 PM', null],
		['', null],
	];
	for (const [text, expected] of cases) {
		it(`reads “${text}” as ${expected}`, () => expect(readClock(text)).toBe(expected));
	}
});
