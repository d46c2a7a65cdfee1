import { FEWEST_PERSONS } from '../disclosure.ts';
import { matchedUnits } from '../matched.ts';
import { poolTimes, timesOf } from '../shares.ts';
import type { Check, CheckInput } from './check.ts';
import { headlineStatistic, minus } from './headlineStatistic.ts';

const MOST = 0.5;

/**
 * The largest absolute change of the headline when one matched unit (of either group, when controls are in it) is left
 * out, also in standard errors of the headline: its size, never whose.
 *
 * `attention` from half a standard error on, or when the headline without that unit lies on the other side of no change.
 * Half is our choice, the same yardstick as for the mixes: as the squared changes add up to about the variance, such a
 * unit makes a quarter of it. Never `stop`. Both values null when fewer than ten persons would be left in a group, or the
 * headline is undefined without one; the second null without a standard error.
 */
export function influence({ table, headline }: CheckInput): Check<'influence'> {
	const unknown: Check<'influence'> = {
		id: 'influence',
		level: 'attention',
		values: { largestChange: null, standardErrors: null },
	};
	if (!headline) return unknown;
	const intervention = matchedUnits(table, 'intervention');
	const control = headline.id === 'controlledReduction' ? matchedUnits(table, 'control') : [];
	const times = { intervention: poolTimes(intervention), control: poolTimes(control) };
	let largestChange = 0;
	let turns = false;
	for (const [side, units] of [
		['intervention', intervention],
		['control', control],
	] as const) {
		const persons = units.reduce((sum, unit) => sum + unit.persons, 0);
		for (const unit of units) {
			if (persons - unit.persons < FEWEST_PERSONS) return unknown;
			const others = minus(times[side], timesOf(unit));
			const result = headlineStatistic(headline.id, { ...times, [side]: others });
			if (result === null) return unknown;
			largestChange = Math.max(largestChange, Math.abs(result - headline.estimate));
			if (result * headline.estimate < 0) turns = true;
		}
	}
	const standardErrors = headline.se !== null && headline.se > 0 ? largestChange / headline.se : null;
	const level = turns || (standardErrors !== null && standardErrors >= MOST) ? 'attention' : 'ok';
	return { id: 'influence', level, values: { largestChange, standardErrors } };
}
