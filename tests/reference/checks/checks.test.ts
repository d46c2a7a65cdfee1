import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actualUsers } from '#lib/core/estimate/actualUsers.ts';
import { allChecks } from '#lib/core/estimate/checks/allChecks.ts';
import { controlledReduction } from '#lib/core/estimate/controlledReduction.ts';
import type { CheckInput } from '#lib/core/estimate/checks/check.ts';
import { shareReduction } from '#lib/core/estimate/shareReduction.ts';
import { buildPanel } from '#lib/core/panel/buildPanel.ts';
import type { Unit } from '#lib/core/panel/personPeriod.ts';
import { parseIsoDate } from '#lib/core/period.ts';
import type { ParsedLog } from '#lib/core/timelog/parsedLog.ts';
import { flagsOf } from '../../sketch/flags.ts';
import { logOf, type EntrySketch } from '../../sketch/log.ts';
import reference from './checks.json';

/**
 * Source: checks.R beside this file (base R) on entries.csv, which entries.R made. Every number of every check, in three
 * settings. Tolerance 1e-9, relative to the larger of the value and one.
 */
const goLive = parseIsoDate('2026-03-02')!;

function readEntries(): ParsedLog {
	const [, ...lines] = readFileSync(new URL('./entries.csv', import.meta.url), 'utf8')
		.trim()
		.split('\n');
	const rows = lines.map((line) => line.split(',') as [string, string, string, string, ...string[]]);
	const log = logOf(
		rows.map(([person, date, period, activity, minutes, , role, department, group, aiUse]): EntrySketch => ({
			person,
			date,
			period: period as EntrySketch['period'],
			activity,
			minutes: Number(minutes),
			role: role!,
			department: department!,
			group: group as 'intervention' | 'control',
			...(aiUse ? { aiUse: aiUse === 'yes' } : {}),
		})),
	);
	return { ...log, startSecond: Int32Array.from(rows, (row) => Number(row[5]) * 60) };
}

function inputOf(log: ParsedLog, unit: Unit, controlled: boolean, washoutDays: number): CheckInput {
	const flags = flagsOf(log);
	const washout = { goLive, days: washoutDays };
	const table = buildPanel(log, flags, { unit, washout }).table!;
	return {
		log,
		flags,
		table,
		washout,
		headline: controlled
			? { id: 'controlledReduction', ...controlledReduction(table).value! }
			: { id: 'shareReduction', ...shareReduction(table).value! },
	};
}

function expectEqual(found: Record<string, unknown>, expected: Record<string, unknown>, place: string): void {
	expect(Object.keys(found).sort(), place).toEqual(Object.keys(expected).sort());
	for (const [key, value] of Object.entries(expected)) {
		const own = found[key];
		if (typeof value !== 'number') expect(own, `${place}.${key}`).toBe(value);
		else {
			const error = Math.abs((own as number) - value) / Math.max(1, Math.abs(value));
			expect(error, `${place}.${key}: ${String(own)} for ${value}`).toBeLessThan(1e-9);
		}
	}
}

describe.each(reference.runs)('unit $unit, controlled $controlled, wash-out $washoutDays', (run) => {
	const input = inputOf(readEntries(), run.unit as Unit, run.controlled, run.washoutDays);

	it('starts from the same headline', () => {
		const { estimate, se, low, high } = input.headline!;
		expectEqual({ estimate, se, low, high }, run.headline, 'headline');
	});

	const checks = allChecks(input);
	it.each(Object.entries(run.checks))('%s', (id, expected) => {
		const check = checks.find((one) => one.id === id)!;
		expectEqual({ ...check.values }, expected, id);
	});

	it('the actual users', () => {
		const { estimate, se, df, low, high, n, values } = actualUsers(input.table).value!;
		expectEqual({ estimate, se, df, low, high, n, ...values }, run.actualUsers, 'actualUsers');
	});
});
