import { issue } from '#lib/core/issue.ts';
import type { RejectReason } from '#lib/core/issues/source.ts';
import type { RejectedRow } from '#lib/core/timelog/parsedLog.ts';

/** Rows that were rejected alike, counted; a table has no row numbers by which one could be named. */
export class Rejected {
	readonly #groups = new Map<RejectReason, { rows: number; seconds: number }>();

	constructor(
		readonly file: number,
		readonly table: string,
	) {}

	add(reason: RejectReason, rows: number, seconds: number): void {
		if (rows === 0) return;
		const group = this.#groups.get(reason) ?? { rows: 0, seconds: 0 };
		group.rows += rows;
		group.seconds += seconds;
		this.#groups.set(reason, group);
	}

	count(reason: RejectReason): number {
		return this.#groups.get(reason)?.rows ?? 0;
	}

	/** Most rows first. */
	list(): readonly RejectedRow[] {
		return [...this.#groups]
			.sort(([a, { rows: most }], [b, { rows: fewer }]) => fewer - most || (a < b ? -1 : 1))
			.map(([reason, { rows, seconds }]) => ({
				file: this.file,
				row: 0,
				rows,
				seconds,
				problem: issue('rowsOfTableRejected', 'error', { reason, count: rows }, { file: this.table }),
			}));
	}
}
