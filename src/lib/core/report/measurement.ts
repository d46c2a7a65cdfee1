import type { Check } from '../estimate/checks/check.ts';
import type { BreakdownRow } from '../estimate/breakdown.ts';
import type { Estimate, EstimateId } from '../estimate/estimate.ts';
import type { Verdict } from '../estimate/verdict.ts';
import type { GoalId } from '../goal/goal.ts';
import type { GoalPosition } from '../goal/position.ts';
import type { Issue } from '../issue.ts';
import type { Reconciliation } from '../panel/reconciliation.ts';
import type { EpochDay } from '../period.ts';
import type { PeriodSpan, Unit } from '../panel/personPeriod.ts';

/**
 * What the reader found out about one file; nothing of its content. A table of a database has no bytes of its own, so its
 * fingerprint, encoding and delimiter are null.
 */
export interface FileFacts {
	readonly name: string;
	readonly sha256: string | null;
	readonly rows: number;
	readonly encoding: string | null;
	readonly delimiter: string | null;
	readonly dateOrder: string;
	readonly tool: string;
}

/** Persons of the intervention group with a counting day; `controls` = matched controls. */
export interface Population {
	readonly before: number;
	readonly after: number;
	readonly matched: number;
	readonly controls: number;
	readonly personDays: { readonly before: number; readonly after: number };
}

export interface Headline extends Estimate {
	readonly id: 'shareReduction' | 'controlledReduction';
	readonly level: number;
}

/**
 * Everything a measurement says, before it is worded: the one source of the page, the report and the files
 * (`halftijd/measurement@1`).
 */
export interface Measurement {
	readonly title: string;
	readonly seed: number;
	readonly version: string;
	readonly unit: Unit;
	readonly files: readonly FileFacts[];
	readonly population: Population;
	readonly reconciliation: Reconciliation;
	readonly span: { readonly before: PeriodSpan | null; readonly after: PeriodSpan | null };
	readonly midpoint: { readonly before: EpochDay; readonly after: EpochDay };
	readonly share: { readonly before: number; readonly after: number };
	/** The administration share in each period, with its own interval. */
	readonly levels: { readonly before: Estimate; readonly after: Estimate };
	readonly headline: Headline | null;
	readonly estimates: Readonly<Record<EstimateId, Estimate | null>>;
	/** The same reduction over those who used the tool; null where that is not known. */
	readonly actualUsers: Estimate | null;
	readonly groups: {
		readonly byRole: readonly BreakdownRow[];
		readonly byActivity: readonly BreakdownRow[];
		readonly byDepartment: readonly BreakdownRow[];
	};
	/** null when the baseline share is zero: half of nothing is no goal. */
	readonly goal: GoalPosition | null;
	readonly goalId: GoalId;
	readonly checks: readonly Check[];
	readonly verdict: Verdict;
	/** Fewer units than this is too few to conclude. */
	readonly fewestUnits: number;
	/** Units that would do, when the verdict is "not enough data" and the spread is known. */
	readonly unitsNeeded: number | null;
	readonly issues: readonly Issue[];
}
