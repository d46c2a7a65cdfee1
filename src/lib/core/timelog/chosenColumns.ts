import { issue, type Issue } from '../issue.ts';
import { combinedColumn } from './combinedColumn.ts';
import { dateParts } from './date.ts';
import { FIELDS, type Field } from './fields.ts';
import type { FileSettings } from './fileSettings.ts';
import type { RawColumn, RawTable } from './rawTable.ts';

/** The column for each meaning, several of them joined where that makes sense. */
export type ChosenColumns = Partial<Record<Field, RawColumn>>;

const JOINED: Partial<Record<Field, string>> = { person: ' ', activity: ' – ' };

/** Picks the columns that the settings name, and says what is missing to make entries of the rows. */
export function chosenColumns(
	table: RawTable,
	settings: FileSettings,
): { columns: ChosenColumns; issues: readonly Issue[] } {
	const issues: Issue[] = [];
	const columns: ChosenColumns = {};
	const where = { file: table.file };
	for (const field of FIELDS) {
		const all = table.columns.filter((_, index) => settings.columns[index] === field);
		for (const { name } of all.filter(({ stored }) => !stored)) {
			issues.push(
				issue('chosenColumnNotStored', 'error', { column: name, field }, { ...where, column: name }),
			);
		}
		const stored = all.filter((column) => column.stored);
		const separator = JOINED[field];
		if (stored.length > 1 && separator === undefined) {
			issues.push(issue('fieldTwice', 'error', { field, columns: stored.map(({ name }) => name) }, where));
		}
		const [first] = stored;
		if (first)
			columns[field] =
				stored.length > 1 && separator !== undefined ? combinedColumn(stored, separator) : first;
	}
	if (settings.durationForm === 'startEnd') delete columns.minutes;
	const missing = (field: Field) => issues.push(issue('columnMissing', 'error', { field }, where));
	const startHasDates = columns.start?.values.some((text) => dateParts(text) !== null) ?? false;
	if (!columns.person && settings.person === undefined) missing('person');
	if (!columns.date && !startHasDates) missing('date');
	if (!columns.activity) missing('activity');
	if (!columns.minutes) {
		if (!columns.start && !columns.end) missing('minutes');
		else if (!columns.start) missing('start');
		else if (!columns.end) missing('end');
	}
	if (settings.period === null) issues.push(issue('periodUndecided', 'decision', {}, where));
	if (settings.period === 'column' && !columns.period) missing('period');
	if (settings.period === 'goLive' && settings.goLive === undefined) {
		issues.push(issue('goLiveMissing', 'decision', {}, where));
	}
	return { columns, issues };
}
