import type { CheckedHeadline, CheckLevel, MixValues } from './check.ts';
import { headlineStatistic } from './headlineStatistic.ts';
import { postStratified, type Stratum } from './postStratified.ts';
import { shiftLevel } from './shiftLevel.ts';

/** Adds one observation: group 1 = intervention, 2 = control; period 0 = before, 1 = after. */
type Add = (
	group: number,
	period: number,
	stratum: number,
	administrative: number,
	working: number,
	size: number,
) => void;

/** The headline with the mix over `strata` strata made equal in both periods; `fill` adds what was observed. */
export function mixCheck(
	headline: CheckedHeadline | null,
	strata: number,
	fill: (add: Add) => void,
): { readonly level: CheckLevel; readonly values: MixValues } {
	const sums = new Float64Array(2 * 2 * strata * 3);
	fill((group, period, stratum, administrative, working, size) => {
		const cell = (((group - 1) * 2 + period) * strata + stratum) * 3;
		sums[cell]! += administrative;
		sums[cell + 1]! += working;
		sums[cell + 2]! += size;
	});
	const part = (group: number, period: number) =>
		Array.from({ length: strata }, (_, stratum): Stratum => {
			const cell = (((group - 1) * 2 + period) * strata + stratum) * 3;
			return { administrative: sums[cell]!, working: sums[cell + 1]!, size: sums[cell + 2]! };
		});
	const intervention = postStratified(part(1, 0), part(1, 1));
	const control = postStratified(part(2, 0), part(2, 1));
	const estimate = headline
		? headlineStatistic(headline.id, { intervention: intervention.times, control: control.times })
		: null;
	return {
		level: shiftLevel(estimate, headline),
		values: {
			estimate,
			change: estimate === null ? null : estimate - headline!.estimate,
			mixDifference: intervention.mixDifference,
			onlyOnce: intervention.onlyOnce,
		},
	};
}
