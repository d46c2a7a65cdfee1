import type { Issue } from '../issue.ts';
import type { ChosenColumns } from './chosenColumns.ts';
import type { DateOrder } from './date.ts';
import type { DurationForm } from './duration.ts';
import type { FileSettings } from './fileSettings.ts';
import type { RawColumn } from './rawTable.ts';
import { recogniseDates } from './recogniseDates.ts';
import { recogniseDurations } from './recogniseDurations.ts';

/** How the dates and durations of a file are read. */
export interface Forms {
	readonly dateOrder: DateOrder;
	readonly durationForm: DurationForm;
}

/**
 * What was decided about dates and durations. What was not is found from the texts; where they do not tell, the usual
 * reading is used to show something, and an issue asks for the decision.
 */
export function decidedForms(
	columns: ChosenColumns,
	settings: FileSettings,
	file: string,
): { forms: Forms; issues: readonly Issue[] } {
	const issues: Issue[] = [];
	const ask = (problem: Issue | null, column: RawColumn | undefined) => {
		if (problem && column) issues.push({ ...problem, where: { file, column: column.name } });
	};
	let { dateOrder, durationForm } = settings;
	if (dateOrder === null) {
		const column = columns.date ?? columns.start;
		const dates = recogniseDates(column?.values ?? []);
		ask(dates.problem, column);
		dateOrder = dates.order;
	}
	if (durationForm === null) {
		const durations = recogniseDurations(columns.minutes?.name ?? '', columns.minutes?.values ?? []);
		ask(durations.problem, columns.minutes);
		durationForm = durations.form;
	}
	return { forms: { dateOrder, durationForm }, issues };
}
