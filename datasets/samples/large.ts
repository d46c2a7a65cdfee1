import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { isoDate, parseIsoDate, weekday } from '#lib/core/period.ts';
import { randomStream, type RandomStream } from '#lib/core/rng.ts';

export interface LargeLog {
	readonly rows: number;
	readonly bytes: number;
	readonly persons: number;
	readonly minutes: number;
}

const ROWS_PER_DAY = 5;
const DAYS_PER_PERIOD = 40;
const roles = ['Verpleegkundige', 'Medisch specialist', 'Doktersassistent', 'Verzorgende IG'];
const departments = ['Longziekten', 'Cardiologie', 'Interne geneeskunde', 'Chirurgie', 'Neurologie'];
const administration = [
	'Dossier bijhouden',
	'Brieven en verslagen',
	'Registraties en lijsten',
	'Aanvragen en verwijzingen',
	'Post en berichten',
];
const care = ['Spreekuur en behandeling', 'Telefonisch consult', 'Overleg over patiënt', 'MDO', 'Visite'];
const notes = ['', 'nabellen', 'met tolk', 'spoed', 'gepland', 'waarneming', 'uitloop', 'overdracht'];

/**
 * Writes an invented log of exactly `rows` rows, day by day, about 85 bytes a row. Every day of a person has two
 * administrative and three caring entries; after go-live the administrative ones are a sixth shorter.
 */
export async function writeLarge(path: string, rows: number, seed: number): Promise<LargeLog> {
	const output = createWriteStream(path);
	const stream = randomStream(seed, 'large');
	const persons = Math.max(1, Math.ceil(rows / (2 * DAYS_PER_PERIOD * ROWS_PER_DAY)));
	let bytes = 0;
	let minutes = 0;
	let written = 0;
	let text = 'person,date,role,department,activity,minutes,period,note\n';
	const flush = async () => {
		const chunk = Buffer.from(text, 'utf8');
		bytes += chunk.length;
		text = '';
		if (!output.write(chunk)) await once(output, 'drain');
	};
	for (const { date, period } of calendar()) {
		for (let person = 0; person < persons && written < rows; person++) {
			const start = `M${String(person + 1).padStart(5, '0')},${date},${roles[person % 4]},${departments[person % 5]},`;
			for (const entry of entriesOfDay(stream, period).slice(0, rows - written)) {
				text += `${start}${entry.activity},${entry.minutes},${period},${note(stream)}\n`;
				minutes += entry.minutes;
				written++;
			}
			if (text.length > 1_000_000) await flush();
		}
	}
	await flush();
	output.end();
	await once(output, 'close');
	return { rows: written, bytes, persons, minutes };
}

function calendar(): { date: string; period: 'voor' | 'na' }[] {
	const workdays = (first: string, period: 'voor' | 'na') => {
		const days: { date: string; period: 'voor' | 'na' }[] = [];
		for (let day = parseIsoDate(first)!; days.length < DAYS_PER_PERIOD; day++) {
			if (weekday(day) < 5) days.push({ date: isoDate(day), period });
		}
		return days;
	};
	return [...workdays('2026-01-05', 'voor'), ...workdays('2026-09-07', 'na')];
}

/** No activity twice on a day, so that no two rows of the log are the same. */
function entriesOfDay(stream: RandomStream, period: 'voor' | 'na') {
	const firstAdministration = stream.integer(5);
	const firstCare = stream.integer(5);
	return Array.from({ length: ROWS_PER_DAY }, (_, index) => {
		const administrative = index < 2;
		const mean = administrative ? (period === 'voor' ? 90 : 75) : 100;
		return {
			activity: administrative
				? administration[(firstAdministration + index) % 5]!
				: care[(firstCare + index) % 5]!,
			minutes: mean + 5 * (stream.integer(17) - 8),
		};
	});
}

/** Free text, as real logs have it: some distinct texts, some quoted. */
function note(stream: RandomStream): string {
	const text = notes[stream.integer(notes.length)]!;
	if (text === '') return '';
	const room = `kamer ${1 + stream.integer(400)}`;
	return stream.integer(20) === 0 ? `"${room}, ${text}"` : `${room} ${text}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const [path, rows = '1000000', seed = '1'] = process.argv.slice(2);
	if (!path) {
		process.stderr.write('Usage: npx tsx datasets/samples/large.ts PATH [ROWS] [SEED]\n');
		process.exit(2);
	}
	const log = await writeLarge(path, Number(rows), Number(seed));
	process.stderr.write(`${path}: ${log.rows} rows, ${log.persons} persons, ${log.bytes} bytes\n`);
}
