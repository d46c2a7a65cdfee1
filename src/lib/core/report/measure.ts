import { actualUsers } from '../estimate/actualUsers.ts';
import { allChecks } from '../estimate/checks/allChecks.ts';
import { FEWEST_CONTROLS } from '../estimate/checks/comparisonGroup.ts';
import { allEstimates } from '../estimate/allEstimates.ts';
import { breakdownBy, breakdownByActivity } from '../estimate/breakdown.ts';
import { CONFIDENCE_LEVEL, type Estimate } from '../estimate/estimate.ts';
import { jackknifeEstimate } from '../estimate/jackknife.ts';
import { matchedUnits } from '../estimate/matched.ts';
import { poolTimes, shareAfter, shareBefore } from '../estimate/shares.ts';
import { fewestUnits, unitsNeeded, verdictOf } from '../estimate/verdict.ts';
import { GOAL_DAY, requiredReduction, targetShare, type GoalId } from '../goal/goal.ts';
import { positionOnPath, type Baseline } from '../goal/position.ts';
import { issue, type Issue } from '../issue.ts';
import type { ActivityMapping } from '../timelog/activities.ts';
import { buildPanel, type Panel } from '../panel/buildPanel.ts';
import type { EntryQuality } from '../panel/entryQuality.ts';
import type { PersonPeriodTable, Unit } from '../panel/personPeriod.ts';
import type { Washout } from '../panel/washout.ts';
import type { ParsedLog } from '../timelog/parsedLog.ts';
import type { FileFacts, Headline, Measurement, Population } from './measurement.ts';

export interface MeasureSettings {
	readonly title: string;
	readonly unit: Unit;
	/** Known as soon as go-live is; zero days leave nothing out, but show whether leaving out would matter. */
	readonly washout: Washout | null;
	readonly goal: GoalId;
	/** null = the own measurement before. */
	readonly baseline: Baseline | null;
	readonly replicates: number;
	readonly seed: number;
	readonly version: string;
}

export interface MeasureOutcome {
	/** null when a decision is open or an error stands; `panel.issues` and `issues` say which. */
	readonly measurement: Measurement | null;
	readonly panel: Panel;
	readonly issues: readonly Issue[];
}

/**
 * The whole way from entries to a measurement. Same entries and settings, same result. `quality` is given where the log
 * holds sums of entries, in which single entries can no longer be seen.
 */
export function measure(
	log: ParsedLog,
	files: readonly FileFacts[],
	flags: readonly (ActivityMapping | null)[],
	settings: MeasureSettings,
	quality?: EntryQuality,
): MeasureOutcome {
	const panel = buildPanel(log, flags, settings);
	const issues = [...log.issues, ...panel.issues];
	const table = panel.table;
	if (!table || issues.some(({ severity }) => severity === 'error' || severity === 'decision')) {
		return { measurement: null, panel, issues };
	}
	const population = countPopulation(table);
	const units = matchedUnits(table, 'intervention');
	if (units.length === 0) {
		const nobody = issue('nobodyMatched', 'error', { before: population.before, after: population.after });
		return { measurement: null, panel, issues: [...issues, nobody] };
	}

	const times = poolTimes(units);
	const share = { before: shareBefore(times), after: shareAfter(times) };
	const midpoint = { before: middle(table, 0), after: middle(table, 1) };
	const computed = allEstimates(table, settings);
	const headline = headlineOf(computed.estimates, population.controls);

	const baseline = settings.baseline ?? { id: 'own', share: share.before, day: midpoint.before };
	const widest =
		baseline.share > 0
			? requiredReduction(
					{
						baseline: baseline.share,
						from: baseline.day,
						target: targetShare(settings.goal, baseline.share),
					},
					GOAL_DAY,
				)
			: 0;
	const verdict = verdictOf(headline, settings.unit, widest);
	const reduction = reductionAgainst(baseline, units, computed.estimates.shareReduction);
	const goal = reduction
		? positionOnPath(settings.goal, baseline, {
				share: share.after,
				day: midpoint.after,
				reduction: reduction.estimate,
				se: reduction.se,
				df: reduction.df,
				enough: verdict !== 'notEnoughData',
			})
		: null;

	const users = actualUsers(table);
	const found: Issue[] = [...issues, ...computed.issues];
	if (users.value === null) found.push({ ...users.reason, where: { path: 'actualUsers' } });
	if (headline?.id !== 'controlledReduction') {
		found.push(issue('noControlGroup', 'warning', { found: population.controls }));
	}
	const measurement: Measurement = {
		title: settings.title,
		seed: settings.seed,
		version: settings.version,
		unit: settings.unit,
		files,
		population,
		reconciliation: panel.reconciliation,
		span: { before: table.span[0], after: table.span[1] },
		midpoint,
		share,
		levels: { before: jackknifeEstimate(units, shareBefore)!, after: jackknifeEstimate(units, shareAfter)! },
		headline,
		estimates: computed.estimates,
		actualUsers: users.value,
		groups: {
			byRole: breakdownBy(table, 'role'),
			byActivity: breakdownByActivity(table, panel.activities),
			byDepartment: breakdownBy(table, 'department'),
		},
		goal,
		goalId: settings.goal,
		checks: allChecks({
			log,
			flags,
			table,
			washout: settings.washout,
			headline,
			...(quality ? { quality } : {}),
		}),
		verdict,
		fewestUnits: fewestUnits(settings.unit),
		unitsNeeded:
			verdict === 'notEnoughData' && headline ? unitsNeeded(headline, settings.unit, widest) : null,
		issues: found,
	};
	return { measurement, panel, issues: found };
}

function countPopulation(table: PersonPeriodTable): Population {
	const persons = table.persons.filter(({ group }) => group === 'intervention');
	const days = { before: 0, after: 0 };
	for (const person of persons) {
		days.before += person.before?.days ?? 0;
		days.after += person.after?.days ?? 0;
	}
	return {
		before: persons.filter(({ before }) => before).length,
		after: persons.filter(({ after }) => after).length,
		matched: persons.filter(({ before, after }) => before && after).length,
		controls: matchedUnits(table, 'control').length,
		personDays: days,
	};
}

/** Midpoint of a period: halfway between the first and the last counting day of the intervention group. */
function middle(table: PersonPeriodTable, period: 0 | 1): number {
	const span = table.span[period]!;
	return (span.first + span.last) / 2;
}

function headlineOf(estimates: Measurement['estimates'], controls: number): Headline | null {
	const id =
		controls >= FEWEST_CONTROLS && estimates.controlledReduction ? 'controlledReduction' : 'shareReduction';
	const estimate = estimates[id];
	return estimate ? { id, ...estimate, level: CONFIDENCE_LEVEL } : null;
}

/** θ_b against the own baseline, or 1 − S_after/b against another one with se(S_after)/b (method §3). */
function reductionAgainst(
	baseline: Baseline,
	units: ReturnType<typeof matchedUnits>,
	own: Estimate | null,
): Estimate | null {
	if (baseline.id === 'own') return own;
	return jackknifeEstimate(units, (times) => 1 - shareAfter(times) / baseline.share);
}
