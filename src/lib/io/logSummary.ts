import type { Issue, IssueCode } from '#lib/core/issue.ts';
import { foldActivity, suggestMapping, type SuggestedMapping } from '#lib/core/timelog/activities.ts';
import type { FileSettings } from '#lib/core/timelog/fileSettings.ts';
import type { ParsedLog } from '#lib/core/timelog/parsedLog.ts';
import { preview } from '#lib/core/timelog/preview.ts';
import type { RawTable } from '#lib/core/timelog/rawTable.ts';

export interface ActivitySummary {
	readonly name: string;
	/** Folded spelling: the key of a decision. */
	readonly key: string;
	readonly seconds: number;
	readonly suggestion: SuggestedMapping | null;
}

/** The rows that were rejected for one reason. */
export interface RejectedGroup {
	readonly code: IssueCode;
	readonly count: number;
	readonly seconds: number;
}

/** One rejected row, to be looked at and mended. */
export interface RejectedRowSummary {
	readonly file: number;
	readonly row: number;
	/** Index of the column with the fault; null where the whole row is at fault. */
	readonly column: number | null;
	readonly found: string;
	readonly problem: Issue;
}

export interface ParsedFileSummary {
	readonly seconds: number;
	readonly span: { readonly first: number; readonly last: number } | null;
	/** The first rows; persons as codes, columns without a meaning left out (null). */
	readonly preview: readonly { readonly row: number; readonly cells: readonly (string | null)[] }[];
}

/** What the page shows of the entries: sums and a few rows, never the entries themselves. */
export interface LogSummary {
	readonly entries: number;
	readonly persons: number;
	readonly files: readonly ParsedFileSummary[];
	/** Most time first. */
	readonly activities: readonly ActivitySummary[];
	readonly rejectedGroups: readonly RejectedGroup[];
	readonly rejectedRows: readonly RejectedRowSummary[];
	readonly rejectedCount: number;
	readonly issues: readonly Issue[];
}

const REJECTED_SHOWN = 50;
const WITHOUT_NAME = '•••';

export function summariseLog(
	log: ParsedLog,
	files: readonly { readonly table: RawTable; readonly settings: FileSettings }[],
): LogSummary {
	return {
		entries: log.count,
		persons: log.persons.length,
		files: files.map(({ table, settings }, index) => summariseFile(log, table, settings, index)),
		activities: summariseActivities(log),
		rejectedGroups: groupRejected(log),
		rejectedRows: log.rejected.slice(0, REJECTED_SHOWN).map((rejected) => {
			const { table } = files[rejected.file]!;
			const column = table.columns.findIndex(({ name }) => name === rejected.problem.where.column);
			const found = 'found' in rejected.problem.params ? String(rejected.problem.params.found) : '';
			return { ...rejected, column: column < 0 ? null : column, found };
		}),
		rejectedCount: log.rejected.length,
		issues: log.issues,
	};
}

function summariseFile(
	log: ParsedLog,
	table: RawTable,
	settings: FileSettings,
	index: number,
): ParsedFileSummary {
	let seconds = 0;
	let first = Infinity;
	let last = -Infinity;
	const rows = preview(table);
	const lastShown = rows.at(-1)?.row ?? 0;
	const personOf = new Map<number, string>();
	for (let entry = 0; entry < log.count; entry++) {
		if (log.file[entry] !== index) continue;
		seconds += log.seconds[entry]!;
		const day = log.day[entry]!;
		if (day < first) first = day;
		if (day > last) last = day;
		if (log.row[entry]! <= lastShown) personOf.set(log.row[entry]!, log.persons[log.person[entry]!]!);
	}
	for (const rejected of log.rejected) if (rejected.file === index) seconds += rejected.seconds ?? 0;
	const meaning = (column: number) => settings.columns[column] ?? null;
	return {
		seconds,
		span: first <= last ? { first, last } : null,
		preview: rows.map(({ row, cells }) => ({
			row,
			cells: cells.map((cell, column) => {
				if (meaning(column) === null) return null;
				return meaning(column) === 'person' ? (personOf.get(row) ?? WITHOUT_NAME) : cell;
			}),
		})),
	};
}

function summariseActivities(log: ParsedLog): ActivitySummary[] {
	const seconds = new Float64Array(log.activities.length);
	for (let entry = 0; entry < log.count; entry++) seconds[log.activity[entry]!]! += log.seconds[entry]!;
	return log.activities
		.map((name, index) => ({
			name,
			key: foldActivity(name),
			seconds: seconds[index]!,
			suggestion: suggestMapping(name),
		}))
		.sort((a, b) => b.seconds - a.seconds || (a.key < b.key ? -1 : 1));
}

function groupRejected(log: ParsedLog): RejectedGroup[] {
	const groups = new Map<IssueCode, { count: number; seconds: number }>();
	for (const { problem, seconds } of log.rejected) {
		const group = groups.get(problem.code) ?? { count: 0, seconds: 0 };
		group.count++;
		group.seconds += seconds ?? 0;
		groups.set(problem.code, group);
	}
	return [...groups]
		.map(([code, group]) => ({ code, ...group }))
		.sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}
