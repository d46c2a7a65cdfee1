import { issue, type Issue } from '../issue.ts';
import { foldActivity, type ActivityMapping } from './activities.ts';
import { yesOrNo } from './choiceWords.ts';
import { foldHeader } from './headerSynonyms.ts';
import type { RawTable } from './rawTable.ts';

/** Decisions by folded activity. */
export type ActivityMappings = ReadonlyMap<string, ActivityMapping>;

const HEADERS = {
	activity: ['activiteit', 'activity', 'handeling', 'taak', 'task'],
	administrative: ['administratief', 'administratie', 'administrative', 'administration', 'admin'],
	workingTime: ['werktijd', 'working time', 'worktime', 'working', 'telt als werktijd'],
	category: ['categorie', 'category'],
} as const;

/**
 * Reads a mapping file (`activiteit;administratief;werktijd;categorie`) that was read as a table. Flags are 1/0,
 * ja/nee, yes/no. A row with both flags empty is no decision yet and is passed over. Refused, with the row: a flag that
 * is neither, administration outside working time, two different decisions on one activity.
 */
export function parseMapping(table: RawTable): { mappings: ActivityMappings; issues: readonly Issue[] } {
	const mappings = new Map<string, ActivityMapping>();
	const issues: Issue[] = [];
	const columnOf = (kind: keyof typeof HEADERS) =>
		table.columns.find(({ name }) => (HEADERS[kind] as readonly string[]).includes(foldHeader(name)));
	const columns = {
		activity: columnOf('activity'),
		administrative: columnOf('administrative'),
		workingTime: columnOf('workingTime'),
	};
	const category = columnOf('category');
	for (const [kind, column] of Object.entries(columns)) {
		if (column) continue;
		const name = HEADERS[kind as keyof typeof HEADERS][0];
		issues.push(issue('mappingColumnMissing', 'error', { column: name }, { file: table.file }));
	}
	const { activity, administrative, workingTime } = columns;
	if (!activity || !administrative || !workingTime) return { mappings, issues };
	const text = (column: typeof activity | undefined, row: number) =>
		column?.stored ? (column.values[column.codes[row]!] ?? '').trim().replace(/^'(?=[=+\-@])/u, '') : '';
	for (let row = 0; row < table.rowCount; row++) {
		const name = text(activity, row);
		const flags = [text(administrative, row), text(workingTime, row)] as const;
		if (name === '' || (flags[0] === '' && flags[1] === '')) continue;
		const where = { file: table.file, row: table.rowNumbers[row]!, column: activity.name };
		const [isAdministrative, isWorkingTime] = [yesOrNo(flags[0]), yesOrNo(flags[1])];
		if (isAdministrative === null || isWorkingTime === null) {
			const found = isAdministrative === null ? flags[0] : flags[1];
			const column = (isAdministrative === null ? administrative : workingTime).name;
			issues.push(issue('mappingFlagUnreadable', 'error', { activity: name, found }, { ...where, column }));
			continue;
		}
		if (isAdministrative && !isWorkingTime) {
			issues.push(issue('administrationOutsideWork', 'error', { activity: name }, where));
			continue;
		}
		const mapping = {
			administrative: isAdministrative,
			workingTime: isWorkingTime,
			category: text(category, row) || null,
		};
		const key = foldActivity(name);
		const earlier = mappings.get(key);
		if (earlier && (earlier.administrative !== isAdministrative || earlier.workingTime !== isWorkingTime)) {
			issues.push(issue('mappingTwice', 'error', { activity: name }, where));
			continue;
		}
		mappings.set(key, mapping);
	}
	return { mappings, issues };
}

/** A text cell that a spreadsheet reads as text: quoted where needed, and never as a formula. */
function cell(text: string): string {
	const safe = /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+(?:[.,]\d+)?$/.test(text) ? `'${text}` : text;
	return /[";\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The mapping as text, in the language of the reader, activities in the given order. Undecided activities (null)
 * stand in it with empty flags, ready to be filled in. Reading it back gives the same decisions.
 */
export function serialiseMapping(
	activities: readonly (readonly [name: string, mapping: ActivityMapping | null])[],
	language: 'nl' | 'en',
): string {
	const header =
		language === 'nl'
			? 'activiteit;administratief;werktijd;categorie'
			: 'activity;administrative;workingTime;category';
	const flag = (value: boolean | undefined) => (value === undefined ? '' : value ? '1' : '0');
	const lines = activities.map(([name, mapping]) =>
		[
			cell(name),
			flag(mapping?.administrative),
			flag(mapping?.workingTime),
			cell(mapping?.category ?? ''),
		].join(';'),
	);
	return [header, ...lines, ''].join('\r\n');
}
