import { issue, type Issue, type IssueCatalogue } from '../issue.ts';
import { detectableEffect, personsNeeded } from './pairedPower.ts';

export type PlanUnknown = 'persons' | 'days' | 'effectMinutes';

/** What is known of a measurement to come; exactly one of persons, days and effectMinutes is null and is solved for. */
export interface PlanQuestion {
	/** Persons measured both before and after. */
	readonly persons: number | null;
	/** Counting days per person in each of the two periods. */
	readonly days: number | null;
	/** Change in minutes a day that should not be missed; its size, whatever its direction. */
	readonly effectMinutes: number | null;
	/** The chance of finding that change when it is there, e.g. 0.8. */
	readonly power: number;
	/** Two-sided level of the test, e.g. 0.05. */
	readonly alpha: number;
	/** Standard deviation between persons of the true change, minutes a day. */
	readonly tau: number;
	/** Standard deviation from day to day within a person, minutes. */
	readonly sigma: number;
	/** Minutes that registering one working day costs one person. */
	readonly registrationMinutesPerDay: number;
}

/** A place on the curve: what is detected with so many persons and days. */
export interface PlanPoint {
	readonly persons: number;
	readonly days: number;
	readonly effectMinutes: number;
}

export interface Plan {
	readonly persons: number | null;
	readonly days: number | null;
	readonly effectMinutes: number | null;
	readonly power: number;
	readonly alpha: number;
	readonly tau: number;
	readonly sigma: number;
	/** var(d) = τ² + 2σ²/D in minutes²; null while D is. */
	readonly varD: number | null;
	readonly solvedFor: PlanUnknown;
	/** Minutes that the measuring itself costs, both periods together; null while persons or days are. */
	readonly registrationMinutes: number | null;
	/** Smallest effect detected over a grid of persons and days, the plan's own among them; by days, then persons. */
	readonly curve: readonly PlanPoint[];
}

export const MOST_PERSONS = 100_000;
const PERIODS = 2;
const PERSON_GRID = [5, 8, 10, 15, 20, 30, 40, 60, 80, 120, 200];
const DAY_GRID = [1, 3, 5, 10, 20];

/**
 * Plans a before–after measurement by the paired t test, var(d) = τ² + 2σ²/D: solves for the one left out of persons,
 * days and effect. Persons and days are the smallest whole numbers that reach the power; the effect is exact. No answer
 * (null, with the reason among the issues) when even endless days leave τ too large, or 100,000 persons are too few. A
 * question that makes no sense gives no plan, and an `error` for every value that is wrong.
 */
export function planMeasurement(question: PlanQuestion): {
	readonly plan: Plan | null;
	readonly issues: readonly Issue[];
} {
	const wrong = refusals(question);
	if (wrong.length > 0) return { plan: null, issues: wrong };
	const { power, alpha, tau, sigma } = question;
	const issues: Issue[] = [];
	let { persons, days, effectMinutes } = question;
	const solvedFor: PlanUnknown = persons === null ? 'persons' : days === null ? 'days' : 'effectMinutes';
	const variance = (count: number) => tau ** 2 + (2 * sigma ** 2) / count;
	const spread = (count: number) => Math.sqrt(variance(count));

	if (solvedFor === 'persons') {
		persons = personsNeeded(effectMinutes! / spread(days!), power, alpha, MOST_PERSONS);
		if (persons === null) {
			issues.push(
				issue('planNeedsTooManyPersons', 'warning', { most: MOST_PERSONS, effectMinutes: effectMinutes! }),
			);
		}
	} else if (solvedFor === 'days') {
		days = daysNeeded(effectMinutes! / detectableEffect(persons!, power, alpha), tau, sigma);
		if (days === null) {
			const smallest = tau * detectableEffect(persons!, power, alpha);
			issues.push(issue('planNoDaysSuffice', 'warning', { persons: persons!, tau, smallest }));
		}
	} else {
		effectMinutes = detectableEffect(persons!, power, alpha) * spread(days!);
	}
	const plan: Plan = {
		persons,
		days,
		effectMinutes,
		power,
		alpha,
		tau,
		sigma,
		varD: days === null ? null : variance(days),
		solvedFor,
		registrationMinutes:
			persons === null || days === null
				? null
				: persons * days * PERIODS * question.registrationMinutesPerDay,
		curve: curve(persons, days, power, alpha, spread),
	};
	return { plan, issues };
}

/** The smallest whole D with τ² + 2σ²/D ≤ largest²; null when τ alone is too large. */
function daysNeeded(largest: number, tau: number, sigma: number): number | null {
	const room = largest ** 2 - tau ** 2;
	if (room <= 0) return null;
	// A hair of slack, so that a D that was solved for gives itself back.
	const days = Math.max(1, Math.ceil(((2 * sigma ** 2) / room) * (1 - 1e-9)));
	return Number.isSafeInteger(days) ? days : null;
}

function curve(
	persons: number | null,
	days: number | null,
	power: number,
	alpha: number,
	spread: (days: number) => number,
): PlanPoint[] {
	const withOwn = (grid: readonly number[], own: number | null) =>
		[...new Set(own === null ? grid : [...grid, own])].sort((a, b) => a - b);
	const rows = withOwn(PERSON_GRID, persons).map((count) => ({
		persons: count,
		standardised: detectableEffect(count, power, alpha),
	}));
	return withOwn(DAY_GRID, days).flatMap((count) =>
		rows.map(({ persons: n, standardised }) => ({
			persons: n,
			days: count,
			effectMinutes: standardised * spread(count),
		})),
	);
}

function refusals(question: PlanQuestion): Issue[] {
	const found: Issue[] = [];
	const { persons, days, effectMinutes, power, alpha, tau, sigma } = question;
	const given = [persons, days, effectMinutes].filter((value) => value !== null).length;
	if (given !== 2) found.push(issue('planTwoOfThree', 'error', { given }));
	const within = (
		path: string,
		value: number | null,
		sound: (value: number) => boolean,
		expected: IssueCatalogue['planValueOutside']['expected'],
	) => {
		if (value !== null && !(Number.isFinite(value) && sound(value))) {
			found.push(issue('planValueOutside', 'error', { expected, found: value }, { path }));
		}
	};
	within('persons', persons, (n) => Number.isInteger(n) && n >= 2 && n <= MOST_PERSONS, 'wholeFromTwo');
	within('days', days, (n) => Number.isInteger(n) && n >= 1, 'wholeFromOne');
	within('effectMinutes', effectMinutes, (value) => value > 0, 'aboveZero');
	within('alpha', alpha, (value) => value > 0 && value < 1, 'betweenZeroAndOne');
	within('power', power, (value) => value > alpha / 2 && value < 1, 'betweenHalfAlphaAndOne');
	within('tau', tau, (value) => value >= 0, 'zeroOrMore');
	within('sigma', sigma, (value) => value >= 0, 'zeroOrMore');
	within(
		'registrationMinutesPerDay',
		question.registrationMinutesPerDay,
		(value) => value >= 0,
		'zeroOrMore',
	);
	if (tau === 0 && sigma === 0) found.push(issue('planNeedsSpread', 'error', {}));
	return found;
}
