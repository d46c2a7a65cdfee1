import { expect, it } from 'vitest';
import { readTypedNumber } from '#lib/state/case/typedNumber.ts';

it.each([
	['17,5', 17.5],
	['1.234,5', 1234.5],
	['1.234.567', 1234567],
	['€ 45.000', 45000],
	['18 %', 18],
	['−2', -2],
	['-2,25', -2.25],
	['0,5', 0.5],
	['0', 0],
])('reads %s as people in the Netherlands type it', (text, value) => {
	expect(readTypedNumber(text, ',')).toBe(value);
});

it.each([
	'',
	' ',
	'veel',
	'1,2,3',
	'17.5',
	'1.23',
	'12.34,5',
	'1,',
	',5',
	'1e3',
	'0x1',
	'Infinity',
	'1.2345',
])('refuses %s', (text) => {
	expect(readTypedNumber(text, ',')).toBeNull();
});

it('reads a point as the decimal sign in English', () => {
	expect(readTypedNumber('1,234.5', '.')).toBe(1234.5);
	expect(readTypedNumber('17.5', '.')).toBe(17.5);
	expect(readTypedNumber('17,5', '.')).toBeNull();
});
