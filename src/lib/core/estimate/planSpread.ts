import type { PersonPeriodTable } from '../panel/personPeriod.ts';
import { sampleVariance } from '../stats/mean.ts';
import { matchedUnits } from './matched.ts';
import { changePerDay } from './pairedMinutesPerDay.ts';

const SECONDS_PER_MINUTE = 60;
const FEWEST_FOR_TAU = 10;

/** Spreads that a plan rests on, in minutes a day. */
export interface PlanSpread {
	/** Day-to-day standard deviation within a person; null when nobody has two days. */
	readonly sigma: number | null;
	/** Standard deviation between persons of the true change; null without enough matched persons to tell. */
	readonly tau: number | null;
	/** Persons and person-days behind σ. */
	readonly persons: number;
	readonly personDays: number;
}

/**
 * σ and τ from a table. σ is the pooled standard deviation within persons of the administrative minutes of their days
 * before, √(Σ(A_ij − Ā_i)²/Σ(D_i − 1)), everybody taken together. τ, when at least ten intervention persons were also
 * measured after, is what σ leaves of the spread of d_i: τ² = var(d) − mean(σ²/D_i,before + σ²/D_i,after), at least 0.
 */
export function planSpread(table: PersonPeriodTable): PlanSpread {
	const { days } = table;
	const sums = new Float64Array(table.persons.length);
	const counts = new Uint32Array(table.persons.length);
	const minutes = (index: number) => days.administrativeSeconds[index]! / SECONDS_PER_MINUTE;
	for (let index = 0; index < days.count; index++) {
		if (days.period[index] !== 0) continue;
		sums[days.person[index]!]! += minutes(index);
		counts[days.person[index]!]!++;
	}
	let squares = 0;
	let personDays = 0;
	let freedom = 0;
	let persons = 0;
	for (const count of counts) {
		if (count < 2) continue;
		persons++;
		personDays += count;
		freedom += count - 1;
	}
	for (let index = 0; index < days.count; index++) {
		const person = days.person[index]!;
		if (days.period[index] !== 0 || counts[person]! < 2) continue;
		squares += (minutes(index) - sums[person]! / counts[person]!) ** 2;
	}
	const sigma = freedom > 0 ? Math.sqrt(squares / freedom) : null;
	return { sigma, tau: sigma === null ? null : effectSpread(table, sigma), persons, personDays };
}

function effectSpread(table: PersonPeriodTable, sigma: number): number | null {
	const units = matchedUnits({ ...table, units: table.persons }, 'intervention');
	if (units.length < FEWEST_FOR_TAU) return null;
	let noise = 0;
	for (const unit of units) {
		noise += (sigma ** 2 * (1 / unit.before.days + 1 / unit.after.days)) / units.length;
	}
	return Math.sqrt(Math.max(0, sampleVariance(units.map(changePerDay)) - noise));
}
