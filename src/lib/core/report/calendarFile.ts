import { type EpochDay, isoDate } from '../period.ts';

/** A whole day in somebody's diary. */
export interface CalendarEntry {
	readonly id: string;
	readonly day: EpochDay;
	readonly title: string;
	readonly text: string;
}

const LONGEST_LINE = 75;

const escaped = (text: string) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

/** Octets of a character in UTF-8. */
function octetsOf(codePoint: number): number {
	if (codePoint < 0x80) return 1;
	if (codePoint < 0x800) return 2;
	return codePoint < 0x10000 ? 3 : 4;
}

/** RFC 5545 section 3.1: no line longer than 75 octets; a continued line starts with a space. */
function folded(line: string): string {
	const lines: string[] = [];
	let current = '';
	let length = 0;
	for (const sign of line) {
		const octets = octetsOf(sign.codePointAt(0)!);
		if (length + octets > LONGEST_LINE) {
			lines.push(current);
			current = ' ';
			length = 1;
		}
		current += sign;
		length += octets;
	}
	return [...lines, current].join('\r\n');
}

/**
 * Days as an iCalendar file (RFC 5545), each with a reminder four weeks before.
 *
 * @param stamp the day on which the file is made
 */
export function calendarFile(entries: readonly CalendarEntry[], stamp: EpochDay): string {
	const date = (day: EpochDay) => isoDate(day).replaceAll('-', '');
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Halftijd//Businesscase//NL',
		...entries.flatMap(({ id, day, title, text }) => [
			'BEGIN:VEVENT',
			`UID:${id}-${date(day)}@halftijd`,
			`DTSTAMP:${date(stamp)}T000000Z`,
			`DTSTART;VALUE=DATE:${date(day)}`,
			`DTEND;VALUE=DATE:${date(day + 1)}`,
			`SUMMARY:${escaped(title)}`,
			`DESCRIPTION:${escaped(text)}`,
			'TRANSP:TRANSPARENT',
			'BEGIN:VALARM',
			'ACTION:DISPLAY',
			`DESCRIPTION:${escaped(title)}`,
			'TRIGGER:-P28D',
			'END:VALARM',
			'END:VEVENT',
		]),
		'END:VCALENDAR',
	];
	return `${lines.map(folded).join('\r\n')}\r\n`;
}
