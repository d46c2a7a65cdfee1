import { parseIsoDate } from '#lib/core/period.ts';
import type { ParsedLog, RejectedRow } from '#lib/core/timelog/parsedLog.ts';

/** One entry as a test writes it down; minutes may be fractions of whole seconds. */
export interface EntrySketch {
	readonly person: string;
	readonly date?: string;
	readonly period: 'before' | 'after';
	readonly activity: string;
	readonly minutes: number;
	readonly role?: string;
	readonly department?: string;
	readonly group?: 'intervention' | 'control';
	readonly aiUse?: boolean;
	readonly contacts?: number;
}

/** A parsed log of these entries, as the reading step would hand it on. */
export function logOf(entries: readonly EntrySketch[], rejected: readonly RejectedRow[] = []): ParsedLog {
	const names = (pick: (entry: EntrySketch) => string | undefined) => [
		...new Set(entries.map(pick).filter((name) => name !== undefined)),
	];
	const persons = names((entry) => entry.person);
	const activities = names((entry) => entry.activity);
	const roles = names((entry) => entry.role);
	const departments = names((entry) => entry.department);
	const code = (list: readonly string[], name: string | undefined) =>
		name === undefined ? 0 : list.indexOf(name) + 1;
	return {
		count: entries.length,
		persons,
		activities,
		roles,
		departments,
		organisations: [],
		person: Uint32Array.from(entries, ({ person }) => persons.indexOf(person)),
		day: Int32Array.from(entries, ({ date, period }) =>
			parseIsoDate(date ?? (period === 'before' ? '2026-01-05' : '2026-09-07'))!,
		),
		activity: Uint32Array.from(entries, ({ activity }) => activities.indexOf(activity)),
		seconds: Uint32Array.from(entries, ({ minutes }) => Math.round(minutes * 60)),
		period: Uint8Array.from(entries, ({ period }) => (period === 'before' ? 0 : 1)),
		group: Uint8Array.from(entries, ({ group }) => (group === 'control' ? 1 : 0)),
		role: roles.length > 0 ? Uint16Array.from(entries, ({ role }) => code(roles, role)) : null,
		department:
			departments.length > 0
				? Uint16Array.from(entries, ({ department }) => code(departments, department))
				: null,
		organisation: null,
		aiUse: entries.some(({ aiUse }) => aiUse !== undefined)
			? Uint8Array.from(entries, ({ aiUse }) => (aiUse === undefined ? 0 : aiUse ? 2 : 1))
			: null,
		contacts: entries.some(({ contacts }) => contacts !== undefined)
			? Int32Array.from(entries, ({ contacts }) => contacts ?? -1)
			: null,
		startSecond: null,
		crossesMidnight: null,
		file: new Uint8Array(entries.length),
		row: Uint32Array.from(entries, (_, index) => index + 2),
		rejected,
		issues: [],
	};
}
