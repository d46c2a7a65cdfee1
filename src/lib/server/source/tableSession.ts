import { issue, type Issue } from '#lib/core/issue.ts';
import type { Overlaps } from '#lib/core/panel/overlaps.ts';
import type { Washout } from '#lib/core/panel/washout.ts';
import { measure, type MeasureSettings } from '#lib/core/report/measure.ts';
import type { FileFacts, Measurement } from '#lib/core/report/measurement.ts';
import type { FileSettings } from '#lib/core/timelog/fileSettings.ts';
import type { Moments } from '#lib/core/timelog/moments.ts';
import type { ParsedLog } from '#lib/core/timelog/parsedLog.ts';
import type { Recognition } from '#lib/core/timelog/recognise.ts';
import { distinctActivities, SummedActivities, type Decide } from './activityTexts.ts';
import { reasonOf, type Connection } from './connection.ts';
import { daysSql, unknownActivitiesSql } from './daysSql.ts';
import { FAULT } from './fault.ts';
import { FIRST_DAY, LAST_DAY, LogAssembly, type SummedTable } from './logAssembly.ts';
import { overlapsSql } from './overlapsSql.ts';
import { hasStart, labelsOf, type Label, type Reading } from './reading.ts';
import { readingOf } from './readingOf.ts';
import { recogniseTable, type RecognisedTable } from './recogniseTable.ts';
import { findTable, type SourceTable } from './sourceTable.ts';
import { commonTextsSql, sampleActivitiesSql, unreadableContactsSql } from './textsSql.ts';

interface OpenTable extends RecognisedTable {
	readonly table: SourceTable;
	settings: FileSettings | null;
	reading: Reading | null;
	moments: Moments | null;
	/** Every text of an activity that was met so far. */
	activities: string[];
}

/** A group of rows of an activity that no list holds; the second number of a group says so. */
const UNKNOWN = new RegExp(`\\{-?\\d+,${FAULT.activityUnknown},`);

export interface TableOutcome {
	readonly measurement: Measurement | null;
	readonly issues: readonly Issue[];
	/** null when the database could not add up. */
	readonly log: ParsedLog | null;
}

/**
 * Tables of a database as time logs. Rows stay where they are: what travels is one line of sums per person and day, the
 * different texts of the columns that are read, and counts.
 */
export class TableSession {
	readonly #tables: OpenTable[] = [];

	constructor(
		readonly connection: Connection,
		/** Under which persons become ranks. */
		readonly salt: string,
	) {}

	/** Finds a table and suggests what its columns mean. */
	async read(
		name: string,
		named: ReadonlySet<string>,
	): Promise<{
		readonly recognition: Recognition | null;
		readonly issues: readonly Issue[];
	}> {
		return this.#asked(name, async () => {
			const table = await findTable(this.connection, name);
			if (!table) {
				const missing = issue('sourceTableMissing', 'error', { table: name }, { file: name });
				return { recognition: null, issues: [missing] };
			}
			if (this.#tables.some((other) => other.table.relation === table.relation)) {
				const twice = issue('sourceTableTwice', 'error', { table: name }, { file: name });
				return { recognition: null, issues: [twice] };
			}
			const recognised = await recogniseTable(this.connection, table, named);
			const open = {
				table,
				settings: null,
				reading: null,
				moments: null,
				activities: [],
			};
			this.#tables.push({ ...recognised, ...open });
			return { recognition: recognised.recognition, issues: recognised.issues };
		});
	}

	/** Fixes how the tables are read, in the order in which they were read. Issues of severity `error`: not possible. */
	async choose(settings: readonly FileSettings[]): Promise<readonly Issue[]> {
		const issues: Issue[] = [];
		for (const [index, open] of this.#tables.entries()) {
			open.settings = settings[index]!;
			const found = await this.#asked(open.table.name, () =>
				readingOf(this.connection, open.table, open.sample, open.settings!),
			);
			issues.push(...found.issues);
			if (!('reading' in found) || !found.reading) continue;
			open.reading = found.reading;
			open.moments = found.moments;
			open.activities = await this.#firstActivities(open.table, found.reading);
		}
		return issues;
	}

	/** The activities met so far; after `measure` all of them. */
	get activities(): readonly { readonly name: string; readonly key: string }[] {
		return distinctActivities(this.#tables.flatMap(({ activities }) => activities));
	}

	/** The measurement of the chosen tables, and the log of sums that it rests on. */
	async measure(decide: Decide, settings: MeasureSettings, earlier: readonly Issue[]): Promise<TableOutcome> {
		const activities = new SummedActivities(decide);
		const nothing = { measurement: null, log: null };
		const summed: SummedTable[] = [];
		for (const open of this.#tables) {
			const found = await this.#asked(open.table.name, async () => ({
				sums: await this.#sum(open, activities),
				issues: [],
			}));
			if (!('sums' in found)) return { ...nothing, issues: [...earlier, ...found.issues] };
			summed.push(found.sums);
		}
		const assembly = new LogAssembly(activities.names, settings.washout);
		for (const [index, table] of summed.entries()) {
			const { contactsUnreadable } = assembly.add(table);
			if (contactsUnreadable === 0) continue;
			const rows = await this.connection.texts(unreadableContactsSql(table.reading));
			assembly.contactsExamples[index] = rows.map(([text]) => text ?? '');
		}
		const has = new Set(summed.flatMap(({ reading }) => Object.keys(reading.columns)));
		const log = assembly.finish(this.salt, earlier, has);
		const isDecided = activities.flags.every((flag) => flag !== null);
		const timed = await this.#asked(this.#tables[0]!.table.name, async () => ({
			overlaps: isDecided ? await this.#overlaps(assembly, activities, settings.washout) : null,
			issues: [],
		}));
		if (!('overlaps' in timed)) return { ...nothing, issues: [...earlier, ...timed.issues] };
		const quality = assembly.quality(timed.overlaps);
		const { measurement, issues } = measure(log, this.#facts(assembly), activities.flags, settings, quality);
		return { measurement, issues, log };
	}

	async #firstActivities(table: SourceTable, reading: Reading): Promise<string[]> {
		const columns = reading.columns.activity!;
		const rows = [...(await this.connection.texts(sampleActivitiesSql(table, columns)))];
		if (columns.length === 1) rows.push(...(await this.connection.texts(commonTextsSql(table, columns[0]!))));
		return [...new Set(rows.map(([text]) => text ?? ''))].sort();
	}

	/** Adds up one table; once more when a row holds an activity that was not met before. */
	async #sum(open: OpenTable, activities: SummedActivities): Promise<SummedTable> {
		const { moments } = open;
		const reading = open.reading!;
		for (;;) {
			const { texts, ...numbers } = activities.divide(open.activities);
			const days = daysSql(reading, texts);
			const rows = await this.connection.withoutSorting(() => this.connection.texts(days.statement));
			const hasUnknown = rows.some((row) => UNKNOWN.test(row.at(-1)!));
			const unknown = hasUnknown
				? await this.connection.texts(unknownActivitiesSql(reading, open.activities))
				: [];
			const added = unknown.map(([text]) => text ?? '').filter((text) => !open.activities.includes(text));
			if (added.length === 0)
				return {
					reading,
					settings: open.settings!,
					moments,
					numbers: days.numbers,
					...numbers,
					rows,
				};
			open.activities = [...open.activities, ...added.sort()];
		}
	}

	/** Overlaps need the rows in order of time, so that only a table with start times pays for them. */
	async #overlaps(
		assembly: LogAssembly,
		activities: SummedActivities,
		washout: Washout | null,
	): Promise<Overlaps | null> {
		const timed = this.#tables.filter(({ reading }) => reading && hasStart(reading));
		if (timed.length === 0) return null;
		const totals = { timed: 0, timedSeconds: 0, entries: 0, seconds: 0 };
		for (const open of timed) {
			const index = this.#tables.indexOf(open);
			const reading = open.reading!;
			const rejectedLabels: Partial<Record<Label, readonly string[]>> = {};
			for (const label of labelsOf(reading))
				rejectedLabels[label] = [...(assembly.rejectedLabels[index]?.[label] ?? [])];
			const statement = overlapsSql(reading, {
				working: open.activities.filter((text) => activities.decide(text)?.workingTime),
				rejectedPersons: [...(assembly.rejectedPersons[index] ?? [])],
				rejectedLabels,
				spellings: [...(assembly.spellings[index]?.values() ?? [])].flatMap((set) => {
					const [first, ...others] = set;
					return others.map((other) => [other, first!] as const);
				}),
				washout,
				firstDay: FIRST_DAY,
				lastDay: LAST_DAY,
			});
			const [row] = await this.connection.texts(statement);
			const [count, seconds, entries, covered] = (row ?? []).map(Number) as [number, number, number, number];
			totals.timed += count;
			totals.timedSeconds += seconds;
			totals.entries += entries;
			totals.seconds += covered;
		}
		return totals.timed === 0 ? null : totals;
	}

	#facts(assembly: LogAssembly): FileFacts[] {
		return this.#tables.map(({ table, settings, recognition }, index) => ({
			name: table.name,
			sha256: null,
			rows: assembly.rowsRead[index] ?? 0,
			encoding: null,
			delimiter: null,
			dateOrder: settings?.dateOrder ?? recognition.dateOrder,
			tool: recognition.tool,
		}));
	}

	/** What the database refuses becomes a problem with the name of the table. */
	async #asked<Found extends { readonly issues: readonly Issue[] }>(
		table: string,
		ask: () => Promise<Found>,
	): Promise<Found | { readonly recognition: null; readonly issues: readonly Issue[] }> {
		try {
			return await ask();
		} catch (failure) {
			const params = { table, reason: reasonOf(failure) };
			return {
				recognition: null,
				issues: [issue('sourceFailed', 'error', params, { file: table })],
			};
		}
	}
}
