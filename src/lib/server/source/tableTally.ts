import { issue, type Issue } from '#lib/core/issue.ts';
import { rowCountIssues } from '#lib/core/timelog/rowCountIssues.ts';
import type { DayNumber } from './daysSql.ts';
import type { Reading } from './reading.ts';

const SUMS = [
	'repeatedKept',
	'repeatedKeptSeconds',
	'repeatedLeft',
	'repeatedLeftSeconds',
	'crossed',
	'disagreeing',
	'rounded',
	'contactsUnreadable',
	'startUnreadable',
] as const satisfies readonly DayNumber[];

type Sum = (typeof SUMS)[number];

/** What is said once about a table, in the words and the order of `FileTally`. */
export class TableTally {
	totals = 0;
	readonly #sums = Object.fromEntries(SUMS.map((sum) => [sum, 0])) as Record<Sum, number>;
	readonly #present: readonly Sum[];
	#shortYears = 0;
	#useUnreadable = 0;
	readonly #useExamples = new Set<string>();

	/** @param numbers  what the groups of this table hold */
	constructor(numbers: readonly DayNumber[]) {
		this.#present = SUMS.filter((sum) => numbers.includes(sum));
	}

	get contactsUnreadable(): number {
		return this.#sums.contactsUnreadable;
	}

	/** A group of rows that are used. */
	use(
		number: (which: DayNumber) => number,
		rows: number,
		shortYear: boolean,
		useUnreadable: string | null,
	): void {
		for (const sum of this.#present) this.#sums[sum] += number(sum);
		if (shortYear) this.#shortYears += rows;
		if (useUnreadable === null) return;
		this.#useUnreadable += rows + number('repeatedLeft');
		if (this.#useExamples.size < 3) this.#useExamples.add(useUnreadable);
	}

	issues(reading: Reading, contactsExamples: readonly string[]): readonly Issue[] {
		const where = { file: reading.table.name };
		const sums = this.#sums;
		const counts = { ...sums, totals: this.totals, shortYears: this.#shortYears };
		const found = rowCountIssues(counts, reading.table.name);
		const optional = (field: 'aiUse' | 'contacts' | 'start', count: number, examples: readonly string[]) => {
			const column = reading.columns[field]?.[0]?.name ?? '';
			if (count > 0)
				found.push(issue('optionalUnreadable', 'warning', { field, count, examples }, { ...where, column }));
		};
		optional('aiUse', this.#useUnreadable, [...this.#useExamples]);
		optional('contacts', sums.contactsUnreadable, contactsExamples);
		optional('start', sums.startUnreadable, startExamples(reading));
		return found;
	}
}

function startExamples({ startTexts }: Reading): readonly string[] {
	if (!startTexts) return [];
	return startTexts.texts
		.filter((text, place) => text.trim() !== '' && startTexts.faults[place] !== 0)
		.slice(0, 3);
}
