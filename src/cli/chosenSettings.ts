import { issue, type Issue } from '#lib/core/issue.ts';
import type { Field } from '#lib/core/timelog/fields.ts';
import { suggestSettings, type FileSettings } from '#lib/core/timelog/fileSettings.ts';
import type { Recognition } from '#lib/core/timelog/recognise.ts';
import type { MeasureOptions } from './measureOptions.ts';

/** How a file or a table is to be read: what was recognised, corrected by the options. */
export function chosenSettings(
	name: string,
	recognition: Recognition,
	period: 'before' | 'after' | null,
	{ columns: wanted, dateOrder, goLive, duplicates }: MeasureOptions,
): { readonly settings: FileSettings; readonly issues: readonly Issue[] } {
	const issues: Issue[] = [];
	const suggested = suggestSettings(recognition);
	const columns: Record<number, Field | null> = { ...suggested.columns };
	for (const [column, field] of wanted) {
		const found = recognition.columns.find((other) => other.name === column);
		if (!found) {
			const params = {
				column,
				known: recognition.columns.map((other) => other.name),
			};
			issues.push(issue('noSuchColumn', 'error', params, { file: name, column }));
			continue;
		}
		for (const [index, taken] of Object.entries(columns)) {
			if (field !== null && taken === field) columns[Number(index)] = null;
		}
		columns[found.index] = field;
	}
	const hasPeriod = Object.values(columns).includes('period');
	const hasDuration = Object.values(columns).includes('minutes');
	const settings: FileSettings = {
		...suggested,
		columns,
		dateOrder: dateOrder ?? suggested.dateOrder,
		durationForm: hasDuration && suggested.durationForm === 'startEnd' ? null : suggested.durationForm,
		period: period ?? (hasPeriod ? 'column' : goLive !== null ? 'goLive' : null),
		...(goLive !== null ? { goLive } : {}),
		repairs: { ...suggested.repairs, duplicates },
	};
	return { settings, issues };
}
