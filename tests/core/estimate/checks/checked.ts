import { allChecks } from '#lib/core/estimate/checks/allChecks.ts';
import type { Check, CheckedHeadline, CheckId, CheckInput } from '#lib/core/estimate/checks/check.ts';
import { controlledReduction } from '#lib/core/estimate/controlledReduction.ts';
import { shareReduction } from '#lib/core/estimate/shareReduction.ts';
import { buildPanel } from '#lib/core/panel/buildPanel.ts';
import type { Unit } from '#lib/core/panel/personPeriod.ts';
import type { Washout } from '#lib/core/panel/washout.ts';
import type { ParsedLog } from '#lib/core/timelog/parsedLog.ts';
import { flagsOf } from '../../../sketch/flags.ts';
import { logOf, type EntrySketch } from '../../../sketch/log.ts';

interface Settings {
	readonly unit?: Unit;
	readonly washout?: Washout | null;
	readonly controlled?: boolean;
}

/** What the checks look at, for these entries. */
export function inputOf(
	entries: readonly EntrySketch[] | ParsedLog,
	{ unit = 'person', washout = null, controlled = false }: Settings = {},
): CheckInput {
	const log = 'persons' in entries ? entries : logOf(entries);
	const flags = flagsOf(log);
	const table = buildPanel(log, flags, { unit, washout }).table!;
	const estimate = (controlled ? controlledReduction(table) : shareReduction(table)).value;
	const id = controlled ? 'controlledReduction' : 'shareReduction';
	const headline: CheckedHeadline | null = estimate && { id, ...estimate };
	return { log, flags, table, washout, headline };
}

/** The check with this id; undefined when it was left out. */
export function find<Id extends CheckId>(checks: readonly Check[], id: Id): Check<Id> | undefined {
	return checks.find((check) => check.id === id) as Check<Id> | undefined;
}

export function checkOf<Id extends CheckId>(
	id: Id,
	entries: readonly EntrySketch[] | ParsedLog,
	settings: Settings = {},
): Check<Id> | undefined {
	return find(allChecks(inputOf(entries, settings)), id);
}

/** `count` persons, each with these entries: minutes of administration in a day of eight hours, and whatever is changed. */
export function persons(
	count: number,
	days: (person: number) => readonly (Pick<EntrySketch, 'period' | 'date'> & {
		readonly admin: number;
		readonly work?: number;
	})[],
	own: Partial<EntrySketch> = {},
): EntrySketch[] {
	return Array.from({ length: count }, (_, index) =>
		days(index).flatMap(({ admin, work = 480, ...day }): EntrySketch[] => {
			const person = `${own.person ?? 'p'}${String(index).padStart(3, '0')}`;
			return [
				{ ...own, ...day, person, activity: 'admin', minutes: admin },
				{ ...own, ...day, person, activity: 'care', minutes: work - admin },
			];
		}),
	).flat();
}
