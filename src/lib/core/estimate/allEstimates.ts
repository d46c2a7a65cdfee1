import type { Issue } from '../issue.ts';
import type { Outcome } from '../outcome.ts';
import type { PersonPeriodTable } from '../panel/personPeriod.ts';
import { bootstrapReduction, type BootstrapSettings } from './bootstrap.ts';
import { controlledReduction } from './controlledReduction.ts';
import { didMinutesPerDay } from './didMinutesPerDay.ts';
import { estimateIds, type Estimate, type EstimateId } from './estimate.ts';
import { hodgesLehmann } from './hodgesLehmann.ts';
import { minutesPerContact } from './minutesPerContact.ts';
import { olsCr2 } from './olsCr2.ts';
import { pairedMinutesPerDay } from './pairedMinutesPerDay.ts';
import { pairedShare } from './pairedShare.ts';
import { randomSlope } from './randomSlope.ts';
import { minutesPer8h, shareDifference } from './shareDifference.ts';
import { shareReduction } from './shareReduction.ts';
import { signFlip } from './signFlip.ts';

export type EstimateSettings = BootstrapSettings;

function outcomes(
	table: PersonPeriodTable,
	settings: EstimateSettings,
): Record<EstimateId, Outcome<Estimate>> {
	return {
		shareReduction: shareReduction(table),
		controlledReduction: controlledReduction(table),
		shareDifference: shareDifference(table),
		minutesPer8h: minutesPer8h(table),
		minutesPerContact: minutesPerContact(table),
		pairedMinutesPerDay: pairedMinutesPerDay(table),
		pairedShare: pairedShare(table),
		...bootstrapReduction(table, settings),
		randomSlope: randomSlope(table),
		olsCr2: olsCr2(table),
		didMinutesPerDay: didMinutesPerDay(table),
		hodgesLehmann: hodgesLehmann(table),
		signFlip: signFlip(table),
	};
}

/**
 * Every estimate of the method, or null. Issues hold the reason for each null and the doubts about what is given, each
 * with `estimates.<id>` as its path.
 */
export function allEstimates(
	table: PersonPeriodTable,
	settings: EstimateSettings,
): { readonly estimates: Record<EstimateId, Estimate | null>; readonly issues: readonly Issue[] } {
	const issues: Issue[] = [];
	const estimates = {} as Record<EstimateId, Estimate | null>;
	const found = outcomes(table, settings);
	for (const id of estimateIds) {
		const outcome = found[id];
		estimates[id] = outcome.value;
		const about = outcome.value === null ? [outcome.reason] : (outcome.doubts ?? []);
		for (const one of about) issues.push({ ...one, where: { path: `estimates.${id}` } } as Issue);
	}
	return { estimates, issues };
}
