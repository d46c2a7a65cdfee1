import { issue, type Issue } from '#lib/core/issue.ts';
import { chosenColumns } from '#lib/core/timelog/chosenColumns.ts';
import { readDuration, type DurationForm } from '#lib/core/timelog/duration.ts';
import { FIELDS, type Field } from '#lib/core/timelog/fields.ts';
import type { FileSettings } from '#lib/core/timelog/fileSettings.ts';
import { decidedForms } from '#lib/core/timelog/forms.ts';
import { readMoments, type Moments } from '#lib/core/timelog/moments.ts';
import type { RawTable } from '#lib/core/timelog/rawTable.ts';
import { acceptedTypes, accepts } from './columnKind.ts';
import type { Connection } from './connection.ts';
import { FAULT } from './fault.ts';
import type { ClockTexts, DurationTexts, Reading } from './reading.ts';
import type { SourceColumn, SourceTable } from './sourceTable.ts';
import { clocksDifferSql, distinctSql } from './textsSql.ts';

export interface ReadingFound {
	/** null when an issue is an error. */
	readonly reading: Reading | null;
	/** What each text of a column of dates means, by its place; null for a typed date. */
	readonly moments: Moments | null;
	readonly issues: readonly Issue[];
}

/** The columns that settings choose, with what their texts mean: every different text is read by the readers of files. */
export async function readingOf(
	connection: Connection,
	table: SourceTable,
	sample: RawTable,
	settings: FileSettings,
): Promise<ReadingFound> {
	const columns: Partial<Record<Field, readonly SourceColumn[]>> = {};
	for (const field of FIELDS) {
		const chosen = table.columns.filter((_, index) => settings.columns[index] === field);
		if (chosen.length > 0) columns[field] = chosen;
	}
	if (settings.durationForm === 'startEnd') delete columns.minutes;
	const problems: Issue[] = [...wrongTypes(table, columns)];
	if (problems.length > 0) return { reading: null, moments: null, issues: problems };

	// Texts that are added up are read once and for all; of the others a sample was enough to recognise them.
	const texts = new Map<SourceColumn, readonly string[]>();
	for (const field of ['date', 'minutes', 'start', 'end'] as const) {
		const column = columns[field]?.[0];
		if (column?.kind !== 'text') continue;
		const rows = await connection.texts(distinctSql(table, column));
		texts.set(
			column,
			rows.map(([text]) => text ?? ''),
		);
	}
	const whole: RawTable = {
		...sample,
		columns: sample.columns.map((column, index) => ({
			...column,
			values: texts.get(table.columns[index]!) ?? column.values,
			stored: column.stored || settings.columns[index] !== null,
		})),
	};
	const chosen = chosenColumns(whole, settings);
	problems.push(...chosen.issues);
	if (chosen.issues.some(({ severity }) => severity === 'error')) {
		return { reading: null, moments: null, issues: problems };
	}
	const { forms, issues } = decidedForms(chosen.columns, settings, table.name);
	problems.push(...issues);

	const momentsOf = (field: 'date' | 'start' | 'end'): Moments | null => {
		const column = columns[field]?.[0];
		return column?.kind === 'text'
			? readMoments(chosen.columns[field]!, field, forms.dateOrder, table.name)
			: null;
	};
	const date = momentsOf('date');
	const [start, end] = [momentsOf('start'), momentsOf('end')];
	for (const [field, moments] of [
		['date', date],
		['start', start],
		['end', end],
	] as const) {
		const column = columns[field]?.[0];
		const values = field === 'date' ? new Set(moments?.seconds.filter((second) => second >= 0)).size : 0;
		const dated = field === 'date' ? 0 : (moments?.days.filter((day) => !Number.isNaN(day)).length ?? 0);
		if (column && (values > 1 || dated > 0)) {
			problems.push(
				issue(
					'momentsAsText',
					'error',
					{ column: column.name, field },
					{ file: table.name, column: column.name },
				),
			);
		}
	}
	const dateColumn = columns.date?.[0];
	const dateHasClock =
		!columns.start && dateColumn?.kind === 'moment' ? await differ(connection, table, dateColumn) : false;
	const minutes = chosen.columns.minutes;
	return {
		reading: {
			table,
			columns,
			durationForm: forms.durationForm,
			dateHasClock,
			duplicates: settings.repairs.duplicates,
			dateTexts: date && {
				texts: chosen.columns.date!.values,
				days: Array.from(date.days, (day, place) => (date.problems[place] ? null : day)),
			},
			durationTexts:
				minutes && texts.has(columns.minutes![0]!)
					? durationTexts(minutes.values, forms.durationForm, settings)
					: null,
			startTexts: start && clockTexts(chosen.columns.start!.values, start),
			endTexts: end && clockTexts(chosen.columns.end!.values, end),
		},
		moments: date,
		issues: problems,
	};
}

function wrongTypes(
	table: SourceTable,
	columns: Partial<Record<Field, readonly SourceColumn[]>>,
): readonly Issue[] {
	return FIELDS.flatMap((field) =>
		(columns[field] ?? []).flatMap((column) =>
			accepts(field, column.kind)
				? []
				: [
						issue(
							'columnTypeNotAccepted',
							'error',
							{
								column: column.name,
								field,
								found: column.type,
								expected: acceptedTypes(field),
							},
							{ file: table.name, column: column.name },
						),
					],
		),
	);
}

async function differ(connection: Connection, table: SourceTable, column: SourceColumn): Promise<boolean> {
	const [found] = await connection.records<{ differ: boolean }>(clocksDifferSql(table, column));
	return found?.differ ?? false;
}

function durationTexts(texts: readonly string[], form: DurationForm, settings: FileSettings): DurationTexts {
	const read = texts.map((text) => readDuration(text.trim(), form, settings.decimalMark));
	const faults = {
		empty: FAULT.missing,
		negative: FAULT.negative,
		unreadable: FAULT.unreadable,
	};
	return {
		texts,
		seconds: read.map((found) => ('seconds' in found ? found.seconds : null)),
		faults: read.map((found) => ('seconds' in found ? 0 : faults[found.fault])),
		rounded: read.map((found) => ('seconds' in found && found.rounded ? 1 : 0)),
	};
}

function clockTexts(texts: readonly string[], moments: Moments): ClockTexts {
	return {
		texts,
		seconds: Array.from(moments.seconds, (second, place) => (moments.problems[place] ? null : second)),
		faults: moments.problems.map((problem) => {
			if (!problem) return 0;
			return problem.code === 'missingCell' ? FAULT.missing : FAULT.clockUnreadable;
		}),
	};
}
