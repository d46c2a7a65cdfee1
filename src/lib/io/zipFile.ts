import { strToU8, zipSync } from 'fflate';

/** Files by their name in the archive; text is written as UTF-8. */
export type ZipEntries = Readonly<Record<string, string | Uint8Array>>;

/** A ZIP archive. The same files on the same day (`YYYY-MM-DD`) give the same bytes: no clock and no machine in it. */
export function zipFile(entries: ZipEntries, day: string): Uint8Array<ArrayBuffer> {
	const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
	// ZIP keeps local time without a zone: noon of the day itself, wherever this runs
	const mtime = new Date(year, month - 1, date, 12);
	return zipSync(
		Object.fromEntries(
			Object.entries(entries).map(([name, content]) => [
				name,
				typeof content === 'string' ? strToU8(content) : content,
			]),
		),
		{ mtime, level: 6, os: 0 },
	) as Uint8Array<ArrayBuffer>;
}
