import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
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

describe('read by a calendar library', () => {
	const entries = [
		{ id: 'budget', day, title: 'Vraag budget aan; nu, echt', text: 'Regel 1\nRegel 2, met \\ en ; erin' },
		{
			id: 'notice',
			day: epochDay(2028, 2, 29)!,
			title: 'Laatste dag om op te zeggen',
			text: 'é €'.repeat(60),
		},
	];
	const calendar = new ICAL.Component(ICAL.parse(calendarFile(entries, epochDay(2026, 11, 23)!)));
	const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));

	it('has its dates as whole days, its own ids and its texts', () => {
		expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
		expect(
			events.map(({ uid, startDate, endDate }) => [
				uid,
				startDate.isDate,
				startDate.toString(),
				endDate.toString(),
			]),
		).toEqual([
			['budget-20270401@halftijd', true, '2027-04-01', '2027-04-02'],
			['notice-20280229@halftijd', true, '2028-02-29', '2028-03-01'],
		]);
		expect(events.map(({ summary, description }) => [summary, description])).toEqual(
			entries.map(({ title, text }) => [title, text]),
		);
	});

	it('warns four weeks before each day', () => {
		const alarms = events.map(({ component }) => component.getFirstSubcomponent('valarm')!);
		const warned = alarms.map((alarm, place) => {
			const start = events[place]!.startDate.clone();
			start.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
			return start.toString();
		});
		expect(warned).toEqual(['2027-03-04', '2028-02-01']);
	});
});
