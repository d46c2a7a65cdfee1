import type { RandomStream } from '#lib/core/rng.ts';

/** One row before it is written: its fields, and the whole seconds that the written duration says. */
export interface Row {
	readonly fields: readonly string[];
	/** null where the duration was left empty. */
	readonly seconds: number | null;
	readonly workingTime: boolean;
}

export interface MistakenRows {
	readonly rows: readonly Row[];
	/** What is in the file when one of each pair of identical rows is kept. */
	readonly counts: RowCounts;
}

export interface RowCounts {
	readonly rows: number;
	readonly emptyDurations: number;
	readonly duplicateRows: number;
	readonly breakRows: number;
	readonly usedRows: number;
	readonly minutes: number;
	readonly duplicateMinutes: number;
	readonly breakMinutes: number;
	readonly usedMinutes: number;
}

/** Empties some durations, and copies some rows whole: the copy stands right below its original. */
export function withMistakes(
	stream: RandomStream,
	rows: readonly Row[],
	mistakes: { readonly emptyDurations: number; readonly duplicates: number },
	empty: (row: Row) => Row,
): MistakenRows {
	const working = rows.flatMap((row, index) => (row.workingTime ? [index] : []));
	const taken = new Set<number>();
	const draw = (count: number) => {
		const drawn = new Set<number>();
		while (drawn.size < count) {
			const index = working[stream.integer(working.length)]!;
			if (taken.has(index)) continue;
			taken.add(index);
			drawn.add(index);
		}
		return drawn;
	};
	const emptied = draw(mistakes.emptyDurations);
	const copied = draw(mistakes.duplicates);
	const original = rows.map((row, index) => (emptied.has(index) ? empty(row) : row));
	const result = original.flatMap((row, index) => (copied.has(index) ? [row, row] : [row]));
	return {
		rows: result,
		counts: countRows(
			original,
			[...copied].map((index) => original[index]!),
		),
	};
}

function countRows(original: readonly Row[], copies: readonly Row[]): RowCounts {
	const minutes = (rows: readonly Row[]) => rows.reduce((sum, row) => sum + (row.seconds ?? 0), 0) / 60;
	const breaks = original.filter((row) => !row.workingTime);
	const used = original.filter((row) => row.workingTime && row.seconds !== null);
	return {
		rows: original.length + copies.length,
		emptyDurations: original.filter((row) => row.seconds === null).length,
		duplicateRows: copies.length,
		breakRows: breaks.length,
		usedRows: used.length,
		minutes: minutes(original) + minutes(copies),
		duplicateMinutes: minutes(copies),
		breakMinutes: minutes(breaks),
		usedMinutes: minutes(used),
	};
}
