import type { Group, PeriodTotals, PersonPeriodTable, UnitRow } from '#lib/core/panel/personPeriod.ts';
import type { RandomStream } from '#lib/core/rng.ts';
import { normalQuantile } from '#lib/core/stats/normal.ts';

/** A population from which data sets are drawn; every spread is the standard deviation of a logarithm. */
export interface Population {
	readonly name: string;
	/** Mean administration share before. */
	readonly share: number;
	/** Mean relative reduction in the intervention group, beyond that of the controls. */
	readonly reduction: number;
	/** Mean relative reduction that everybody would have had anyway. */
	readonly drift: number;
	readonly betweenPersons: number;
	readonly betweenEffects: number;
	readonly betweenDays: number;
}

/** Moderate spreads, chosen beforehand: effects differ between persons about as much as they are large. */
export const usual: Population = {
	name: 'usual',
	share: 0.34,
	reduction: 0.18,
	drift: 0.05,
	betweenPersons: 0.25,
	betweenEffects: 0.2,
	betweenDays: 0.3,
};

/** Long tails everywhere: some persons with several times the administration of others. */
export const skewed: Population = {
	...usual,
	name: 'skewed',
	share: 0.2,
	betweenPersons: 0.6,
	betweenEffects: 0.5,
	betweenDays: 0.7,
};

/**
 * One data set. Per person a share before and a factor of change, both lognormal around their means; per period five to
 * ten days of 4 to 9 hours of work (part-timers work shorter days), whose administration is that share times a
 * lognormal day. Share, factor, hours and number of days are independent, so the reduction of the population is exactly
 * 1 − (1 − drift)(1 − reduction), and beyond the controls `reduction`.
 */
export function drawTable(
	population: Population,
	sizes: { readonly intervention: number; readonly controls: number },
	stream: RandomStream,
): PersonPeriodTable {
	const lognormal = (spread: number) =>
		Math.exp(spread * normalQuantile(stream.uniform()) - (spread * spread) / 2);
	const person = (index: number, group: Group): UnitRow => {
		const share = population.share * lognormal(population.betweenPersons);
		const factor =
			(1 - population.drift) *
			(group === 'intervention' ? 1 - population.reduction : 1) *
			lognormal(population.betweenEffects);
		const hours = 4 + stream.integer(6);
		const period = (level: number): PeriodTotals => {
			const days = 5 + stream.integer(6);
			let administrative = 0;
			for (let day = 0; day < days; day++)
				administrative += hours * level * lognormal(population.betweenDays);
			return {
				administrativeSeconds: Math.round(administrative * 3600),
				workingSeconds: days * hours * 3600,
				days,
				contacts: null,
			};
		};
		return {
			id: String(index),
			group,
			role: null,
			department: null,
			organisation: null,
			aiUse: null,
			before: period(share),
			after: period(share * factor),
			persons: 1,
		};
	};
	const persons = [
		...Array.from({ length: sizes.intervention }, (_, index) => person(index, 'intervention')),
		...Array.from({ length: sizes.controls }, (_, index) => person(sizes.intervention + index, 'control')),
	];
	return {
		unit: 'person',
		units: persons,
		persons,
		unitOfPerson: Uint32Array.from(persons.keys()),
		days: {
			count: 0,
			person: new Uint32Array(0),
			period: new Uint8Array(0),
			day: new Int32Array(0),
			administrativeSeconds: new Float64Array(0),
			workingSeconds: new Float64Array(0),
		},
		span: [null, null],
	};
}
