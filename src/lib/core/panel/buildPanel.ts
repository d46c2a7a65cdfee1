import { issue, type Issue } from '../issue.ts';
import type { ParsedLog } from '../timelog/parsedLog.ts';
import type { ActivityMapping } from '../timelog/activities.ts';
import { collectPersonDays, type PersonDayTotals } from './personDays.ts';
import type { PersonPeriodTable, Unit, UnitRow } from './personPeriod.ts';
import { describePersons } from './persons.ts';
import type { Reconciliation } from './reconciliation.ts';
import { groupIntoUnits } from './units.ts';
import type { Washout } from './washout.ts';

export interface PanelSettings {
	readonly unit: Unit;
	readonly washout: Washout | null;
}

/** Seconds of one administrative activity, per person and period (index `person * 2 + period`). */
export interface ActivitySeconds {
	readonly activity: string;
	readonly seconds: Float64Array;
}

export interface Panel {
	/** null while an activity is undecided or the unit is unknown: a result would be a guess. */
	readonly table: PersonPeriodTable | null;
	readonly reconciliation: Reconciliation;
	/** Administrative activities only, sorted by name; persons as in `table.persons`. */
	readonly activities: readonly ActivitySeconds[];
	readonly issues: readonly Issue[];
}

/**
 * Entries → counting person-days → person–period table (method §1).
 * `flags` stands beside `log.activities`; null = undecided.
 */
export function buildPanel(
	log: ParsedLog,
	flags: readonly (ActivityMapping | null)[],
	settings: PanelSettings,
): Panel {
	const days = collectPersonDays(log, flags, settings.washout);
	const issues = [...refuseImpossibleFlags(log, flags), ...undecided(log, flags, days)];
	const persons = describePersons(log, days);
	if (persons.inBothGroups > 0) {
		issues.push(issue('personsInBothGroups', 'warning', { persons: persons.inBothGroups }));
	}
	const grouped = groupIntoUnits(persons.rows, settings.unit);
	if (grouped.without > 0) {
		issues.push(issue('unitNotRegistered', 'error', { unit: settings.unit, persons: grouped.without }));
	}
	const stopped = issues.some((found) => found.severity === 'error' || found.severity === 'decision');
	return {
		table: stopped ? null : toTable(persons.rows, grouped, days, settings.unit),
		reconciliation: days.reconciliation,
		activities: administrativeActivities(log, flags, days, persons.order),
		issues,
	};
}

function toTable(
	persons: readonly UnitRow[],
	grouped: ReturnType<typeof groupIntoUnits>,
	days: PersonDayTotals,
	unit: Unit,
): PersonPeriodTable {
	const span: [{ first: number; last: number } | null, { first: number; last: number } | null] = [null, null];
	for (let index = 0; index < days.days.count; index++) {
		if (persons[days.days.person[index]!]!.group !== 'intervention') continue;
		const period = days.days.period[index] as 0 | 1;
		const day = days.days.day[index]!;
		const known = span[period];
		span[period] = known
			? { first: Math.min(known.first, day), last: Math.max(known.last, day) }
			: { first: day, last: day };
	}
	return {
		unit,
		units: grouped.units,
		persons,
		unitOfPerson: grouped.unitOfPerson,
		days: days.days,
		span,
	};
}

function refuseImpossibleFlags(log: ParsedLog, flags: readonly (ActivityMapping | null)[]): Issue[] {
	return log.activities.flatMap((activity, index) => {
		const flag = flags[index];
		return flag && flag.administrative && !flag.workingTime
			? [issue('administrationOutsideWork', 'error', { activity })]
			: [];
	});
}

function undecided(
	log: ParsedLog,
	flags: readonly (ActivityMapping | null)[],
	days: PersonDayTotals,
): Issue[] {
	return log.activities
		.map((activity, index) => ({ activity, index, seconds: days.secondsOfActivity[index]! }))
		.filter(({ index }) => !flags[index])
		.sort((a, b) => b.seconds - a.seconds || (a.activity < b.activity ? -1 : 1))
		.map(({ activity, seconds }) =>
			issue('activityUndecided', 'decision', { activity, minutes: seconds / 60 }),
		);
}

function administrativeActivities(
	log: ParsedLog,
	flags: readonly (ActivityMapping | null)[],
	days: PersonDayTotals,
	order: Uint32Array,
): ActivitySeconds[] {
	return log.activities
		.map((activity, index) => ({ activity, index }))
		.filter(({ index }) => flags[index]?.administrative)
		.sort((a, b) => (a.activity < b.activity ? -1 : a.activity > b.activity ? 1 : 0))
		.map(({ activity, index }) => {
			const seconds = new Float64Array(order.length * 2);
			for (let position = 0; position < order.length; position++) {
				for (const period of [0, 1]) {
					seconds[position * 2 + period] =
						days.activitySeconds[(order[position]! * 2 + period) * log.activities.length + index]!;
				}
			}
			return { activity, seconds };
		});
}
