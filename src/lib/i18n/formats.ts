/** How numbers and dates are written in one language. Absent values are an en dash. */
export interface Formats {
	readonly locale: string;
	/** 1234.5 → `1.234,5` */
	number(value: number | null, decimals?: number): string;
	/** As `number`, always with a sign (a true minus, not a hyphen). */
	signed(value: number | null, decimals?: number): string;
	/** 0.175 → `17,5%` */
	percent(value: number | null, decimals?: number): string;
	signedPercent(value: number | null, decimals?: number): string;
	/** 1234.5 → `€ 1.234,50`; whole euros by default. */
	euro(value: number | null, decimals?: number): string;
	/** Epoch day → `5 januari 2026` */
	date(epochDay: number | null): string;
	/** Epoch day → `5 jan 2026` */
	shortDate(epochDay: number | null): string;
	/** Seconds → hours with two decimals: `6.921,75` */
	hours(seconds: number | null, decimals?: number): string;
	/** `a, b en c` */
	list(items: readonly string[]): string;
}

const MISSING = '–';

export function createFormats(locale: 'nl-NL' | 'en-GB'): Formats {
	const numberFormats = new Map<number, Intl.NumberFormat>();
	const plain = (decimals: number) => {
		let format = numberFormats.get(decimals);
		if (!format) {
			format = new Intl.NumberFormat(locale, {
				minimumFractionDigits: decimals,
				maximumFractionDigits: decimals,
			});
			numberFormats.set(decimals, format);
		}
		return format;
	};
	const long = new Intl.DateTimeFormat(locale, {
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC',
	});
	const short = new Intl.DateTimeFormat(locale, {
		day: 'numeric',
		month: 'short',
		year: 'numeric',
		timeZone: 'UTC',
	});
	const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });
	const written = (value: number, decimals: number) => {
		const text = plain(decimals).format(Math.abs(value));
		const isZero = !/[1-9]/.test(text);
		return (value < 0 && !isZero ? '−' : '') + text;
	};
	const sign = (value: number, text: string) => (value > 0 && /[1-9]/.test(text) ? '+' : '') + text;
	const formats: Formats = {
		locale,
		number: (value, decimals = 0) => (value === null ? MISSING : written(value, decimals)),
		signed: (value, decimals = 0) => (value === null ? MISSING : sign(value, written(value, decimals))),
		percent: (value, decimals = 1) => (value === null ? MISSING : `${written(value * 100, decimals)}%`),
		signedPercent: (value, decimals = 1) =>
			value === null ? MISSING : `${sign(value, written(value * 100, decimals))}%`,
		euro: (value, decimals = 0) =>
			value === null ? MISSING : written(value, decimals).replace(/^(−?)/, '€\u00a0$1'),
		date: (day) => (day === null ? MISSING : long.format(new Date(Math.floor(day) * 86_400_000))),
		shortDate: (day) => (day === null ? MISSING : short.format(new Date(Math.floor(day) * 86_400_000))),
		hours: (seconds, decimals = 2) => (seconds === null ? MISSING : written(seconds / 3600, decimals)),
		list: (items) => conjunction.format(items),
	};
	return formats;
}
