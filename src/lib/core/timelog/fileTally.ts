import { issue, type Issue } from '../issue.ts';
import { rowCountIssues, type RowCounts } from './rowCountIssues.ts';
import type { RowReader } from './rowReader.ts';

/** What is said once about a file instead of at every row. */
export class FileTally implements RowCounts {
	crossed = 0;
	disagreeing = 0;
	rounded = 0;
	shortYears = 0;
	totals = 0;
	repeatedKept = 0;
	repeatedKeptSeconds = 0;
	repeatedLeft = 0;
	repeatedLeftSeconds = 0;

	/** An entry that is used. */
	use({ time, shortYear }: RowReader): void {
		this.crossed += Number(time.crosses);
		this.disagreeing += Number(time.disagrees);
		this.rounded += Number(time.rounded);
		this.shortYears += Number(shortYear);
	}

	/** An entry that equals an earlier one. */
	repeat(seconds: number, kept: boolean): void {
		if (kept) {
			this.repeatedKept++;
			this.repeatedKeptSeconds += seconds;
		} else {
			this.repeatedLeft++;
			this.repeatedLeftSeconds += seconds;
		}
	}

	issues(reader: RowReader, file: string): readonly Issue[] {
		const found = rowCountIssues(this, file);
		for (const { field, column, unreadable, examples } of reader.optional) {
			if (unreadable === 0) continue;
			const params = { field, count: unreadable, examples: [...examples] };
			found.push(issue('optionalUnreadable', 'warning', params, { file, column: column.name }));
		}
		return found;
	}
}
