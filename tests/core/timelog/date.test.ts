import { describe, expect, it } from 'vitest';
import { isoDate } from '#lib/core/period.ts';
import { readDate, type DateOrder } from '#lib/core/timelog/date.ts';

function said(text: string, order: DateOrder): string {
	const read = readDate(text, order);
	if ('fault' in read) return read.fault;
	const { day, second, shortYear } = read.value;
	return isoDate(day) + (second === null ? '' : ` ${second}`) + (shortYear ? ' short' : '');
}

describe('readDate', () => {
	const cases: readonly (readonly [string, DateOrder, string])[] = [
		['5-3-2026', 'dmy', '2026-03-05'],
		['05/03/2026', 'dmy', '2026-03-05'],
		['05/03/2026', 'mdy', '2026-05-03'],
		['29.8.2020', 'dmy', '2020-08-29'],
		['2026-03-05', 'mdy', '2026-03-05'],
		['2026/3/5', 'dmy', '2026-03-05'],
		['20260305', 'dmy', '2026-03-05'],
		['2026-03-05T08:12:30+0100', 'dmy', '2026-03-05 29550'],
		['2026-03-05T23:30:00.000Z', 'dmy', '2026-03-05 84600'],
		['02.01.2023-08:29:58', 'dmy', '2023-01-02 30598'],
		['25.02.2025 08:15', 'dmy', '2025-02-25 29700'],
		['3/5/2026 2:05 PM', 'mdy', '2026-03-05 50700'],
		['26-Mar-2025', 'mdy', '2025-03-26'],
		['5 mrt 2026', 'dmy', '2026-03-05'],
		['do 5 maart 2026', 'dmy', '2026-03-05'],
		['Thursday, March 5, 2026', 'dmy', '2026-03-05'],
		['5 okt. 2026', 'dmy', '2026-10-05'],
		['5-3-26', 'dmy', '2026-03-05 short'],
		['26-03-05', 'ymd', '2026-03-05 short'],
		['29-2-2024', 'dmy', '2024-02-29'],
		['29-2-2025', 'dmy', 'noSuchDay'],
		['13/25/2026', 'mdy', 'noSuchDay'],
		['31/12/2026', 'mdy', 'noSuchDay'],
		['5-3', 'dmy', 'noYear'],
		['5 maart', 'dmy', 'noYear'],
		['ma 5 jan', 'dmy', 'noYear'],
		['5-3-1926', 'dmy', 'outOfRange'],
		['46000', 'dmy', 'unreadable'],
		['5-3/2026', 'dmy', 'unreadable'],
		['5-3-202', 'dmy', 'unreadable'],
		['5 foo 2026', 'dmy', 'unreadable'],
		['2026-03-05 25:00', 'dmy', 'unreadable'],
		['morgen', 'dmy', 'unreadable'],
		[' ', 'dmy', 'empty'],
	];
	for (const [text, order, expected] of cases) {
		it(`reads “${text}” as ${order}: ${expected}`, () => expect(said(text, order)).toBe(expected));
	}
});
