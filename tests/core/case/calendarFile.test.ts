import { expect, it } from 'vitest';
import { epochDay } from '#lib/core/period.ts';
import { calendarFile } from '#lib/core/report/calendarFile.ts';

const day = epochDay(2027, 4, 1)!;
const file = calendarFile(
	[
		{
			id: 'budget',
			day,
			title: 'Vraag budget aan; nu, echt',
			text: `Regel 1\nRegel 2 ${'€ 46.207 '.repeat(20)}`,
		},
	],
	epochDay(2026, 11, 23)!,
);

it('writes a whole day with a reminder', () => {
	expect(file.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
	expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
	expect(file).toContain('DTSTART;VALUE=DATE:20270401\r\nDTEND;VALUE=DATE:20270402\r\n');
	expect(file).toContain('TRIGGER:-P28D');
	expect(file).toContain('SUMMARY:Vraag budget aan\\; nu\\, echt\r\n');
});

it('folds lines at 75 octets, and nothing is lost by it', () => {
	const lines = file.split('\r\n');
	for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
	expect(file.replaceAll('\r\n ', '')).toContain(`Regel 1\\nRegel 2 ${'€ 46.207 '.repeat(20)}`);
});
