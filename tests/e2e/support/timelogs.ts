/** Small time logs with known faults, made and not stored: the same text every time. */

const PERSONS = 14;
const DAYS = 6;

export interface LogOptions {
	readonly persons?: number;
	readonly days?: number;
	/** A row more for every person-day. */
	readonly extra?: { readonly activity: string; readonly hours: number };
	/** A column of free text, by row number. */
	readonly note?: (row: number) => string;
	readonly personName?: (person: number) => string;
	readonly delimiter?: string;
	/** Rows as they stand in the file, put after the header. */
	readonly faults?: readonly string[];
}

/** Hours as Dutch files write them. */
const hours = (value: number) => value.toFixed(2).replace('.', ',');

function log(firstDay: number, month: string, administration: number, options: LogOptions): string {
	const { persons = PERSONS, days = DAYS, extra, note, delimiter = ';', faults = [] } = options;
	const personName = options.personName ?? ((person: number) => `Medewerker ${person}`);
	const head = ['Medewerker', 'Datum', 'Functie', 'Activiteit', 'Uren', ...(note ? ['Opmerking'] : [])];
	const rows: string[][] = [];
	for (let person = 1; person <= persons; person++) {
		for (let day = 0; day < days; day++) {
			const date = `${String(firstDay + day).padStart(2, '0')}-${month}`;
			const wave = (((person * 7 + day * 3) % 5) - 2) * 0.1 + person * 0.02;
			const spent = administration + wave;
			const entries: [string, number][] = [
				['Dossier bijhouden', spent],
				['Spreekuur', 7.5 - spent],
				['Pauze', 0.5],
				...(extra ? [[extra.activity, extra.hours] as [string, number]] : []),
			];
			for (const [activity, length] of entries)
				rows.push([
					personName(person),
					date,
					person % 2 ? 'Arts' : 'Verpleegkundige',
					activity,
					hours(length),
				]);
		}
	}
	const lines = rows.map((cells, row) => [...cells, ...(note ? [note(row)] : [])].join(delimiter));
	return [head.join(delimiter), ...faults, ...lines].join('\r\n') + '\r\n';
}

export const beforeLog = (options: LogOptions = {}) => log(12, '01-2026', 3, options);
export const afterLog = (options: LogOptions = {}) => log(14, '09-2026', 2.4, options);
