import { describe, expect, it } from 'vitest';
import { buildPanel } from '#lib/core/panel/buildPanel.ts';
import { parseIsoDate } from '#lib/core/period.ts';
import { flagsOf } from '../../sketch/flags.ts';
import { logOf, type EntrySketch } from '../../sketch/log.ts';

const plain = { unit: 'person', washout: null } as const;

function panelOf(entries: readonly EntrySketch[], settings: Parameters<typeof buildPanel>[2] = plain) {
	const log = logOf(entries, [
		{
			file: 0,
			row: 99,
			seconds: 600,
			problem: { code: 'emptyFile', severity: 'error', where: {}, params: {} },
		},
		{
			file: 0,
			row: 100,
			seconds: null,
			problem: { code: 'emptyFile', severity: 'error', where: {}, params: {} },
		},
	]);
	return buildPanel(log, flagsOf(log), settings);
}

const day = { person: 'a', period: 'before', date: '2026-01-05' } as const;

describe('the person-day', () => {
	it('counts a day with work and no administration as zero', () => {
		const { table } = panelOf([{ ...day, activity: 'care', minutes: 60 }]);
		expect(table!.persons[0]!.before).toEqual({
			administrativeSeconds: 0,
			workingSeconds: 3600,
			days: 1,
			contacts: null,
		});
	});

	it('does not count a day of breaks only', () => {
		const { table } = panelOf([
			{ ...day, activity: 'break', minutes: 60 },
			{ ...day, date: '2026-01-06', activity: 'admin', minutes: 30 },
		]);
		expect(table!.persons[0]!.before!.days).toBe(1);
		expect(table!.days.count).toBe(1);
	});

	it('adds the entries and the contacts of a day', () => {
		const { table } = panelOf([
			{ ...day, activity: 'admin', minutes: 30, contacts: 2 },
			{ ...day, activity: 'care', minutes: 90, contacts: 3 },
			{ ...day, activity: 'care2', minutes: 90 },
		]);
		expect(table!.persons[0]!.before).toEqual({
			administrativeSeconds: 1800,
			workingSeconds: 12_600,
			days: 1,
			contacts: 5,
		});
	});
});

describe('the balance', () => {
	it('closes in rows and in seconds', () => {
		const { reconciliation } = panelOf([
			{ ...day, activity: 'admin', minutes: 30 },
			{ ...day, activity: 'break', minutes: 15 },
			{ ...day, activity: 'strange', minutes: 7 },
		]);
		expect(reconciliation.rows).toEqual({ read: 5, used: 1, rejected: 2, outside: 1, waiting: 1 });
		expect(reconciliation.seconds).toEqual({
			read: 3720,
			used: 1800,
			rejected: 600,
			outside: 900,
			waiting: 420,
		});
	});

	it('puts the wash-out outside the comparison', () => {
		const goLive = parseIsoDate('2026-03-01')!;
		const entries = ['2026-02-21', '2026-02-22', '2026-03-07', '2026-03-08'].map((date) => ({
			...day,
			date,
			activity: 'admin',
			minutes: 10,
		}));
		const { reconciliation, table } = panelOf(entries, { unit: 'person', washout: { goLive, days: 7 } });
		expect(reconciliation.rows.outside).toBe(2);
		expect(table!.persons[0]!.before!.days).toBe(2);
	});
});

describe('activities nobody decided on', () => {
	it('withhold the table and are listed with their minutes, the largest first', () => {
		const { table, issues } = panelOf([
			{ ...day, activity: 'strange', minutes: 7 },
			{ ...day, activity: 'unknown', minutes: 70 },
			{ ...day, activity: 'admin', minutes: 30 },
		]);
		expect(table).toBeNull();
		expect(issues.map(({ severity, params }) => [severity, params])).toEqual([
			['decision', { activity: 'unknown', minutes: 70 }],
			['decision', { activity: 'strange', minutes: 7 }],
		]);
	});

	it('are refused when administrative but outside working time', () => {
		const log = logOf([{ ...day, activity: 'odd', minutes: 1 }]);
		const panel = buildPanel(log, [{ administrative: true, workingTime: false, category: '' }], plain);
		expect(panel.table).toBeNull();
		expect(panel.issues[0]!.code).toBe('administrationOutsideWork');
	});
});

describe('persons and units', () => {
	it('take the role with most working time and remember use of the tool after the start', () => {
		const { table } = panelOf([
			{ ...day, activity: 'care', minutes: 10, role: 'nurse', aiUse: true },
			{ ...day, activity: 'care', minutes: 30, role: 'doctor' },
			{ ...day, period: 'after', activity: 'care', minutes: 5, role: 'nurse', aiUse: false },
		]);
		expect(table!.persons[0]).toMatchObject({ role: 'doctor', aiUse: false });
	});

	it('gather persons into departments', () => {
		const { table } = panelOf(
			[
				{ ...day, activity: 'admin', minutes: 60, department: 'X' },
				{ ...day, person: 'b', activity: 'admin', minutes: 30, department: 'X' },
				{ ...day, person: 'c', period: 'after', activity: 'care', minutes: 30, department: 'Y' },
			],
			{ unit: 'department', washout: null },
		);
		expect(
			table!.units.map(({ id, persons, before, after }) => [id, persons, before?.days, after?.days]),
		).toEqual([
			['X', 2, 2, undefined],
			['Y', 1, undefined, 1],
		]);
		expect([...table!.unitOfPerson]).toEqual([0, 0, 1]);
	});

	it('refuse a unit that was not registered', () => {
		const { table, issues } = panelOf([{ ...day, activity: 'admin', minutes: 60 }], {
			unit: 'department',
			washout: null,
		});
		expect(table).toBeNull();
		expect(issues[0]).toMatchObject({ code: 'unitNotRegistered', params: { persons: 1 } });
	});
});
