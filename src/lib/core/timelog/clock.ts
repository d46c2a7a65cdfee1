const CLOCK = /^(\d{1,2})\s*(?:[:.hu]\s*(\d{2})(?::(\d{2})(?:[.,]\d+)?)?|(?:uur|u|h))\s*([ap]\.?m\.?)?$/iu;

/** Offset or zone behind a time. The clock as written is what the person saw, so it is left as it is. */
const ZONE = /\s*(?:z|utc|gmt|[+-]\d{2}:?\d{2})$/iu;

/**
 * Seconds since midnight of a clock time: `8:05`, `08:05:30`, `8.05`, `8u05`, `8:05 PM`. `24:00` is the end of the
 * day. Parts of a second are dropped. Null when it is no clock time.
 */
export function readClock(text: string): number | null {
	const match = CLOCK.exec(text.trim().replace(ZONE, '').trim());
	if (!match) return null;
	let hour = Number(match[1]);
	const minute = Number(match[2] ?? 0);
	const second = Number(match[3] ?? 0);
	const half = match[4]?.[0]?.toLowerCase();
	if (half) {
		if (hour < 1 || hour > 12) return null;
		hour = (hour % 12) + (half === 'p' ? 12 : 0);
	}
	if (minute > 59 || second > 59) return null;
	const seconds = hour * 3600 + minute * 60 + second;
	return seconds <= 86_400 ? seconds : null;
}
