import { FEWEST_PERSONS } from '../disclosure.ts';
import { jackknifeEstimate } from '../jackknife.ts';
import { matchedUnits } from '../matched.ts';
import { poolTimes, shareAfter, shareBefore } from '../shares.ts';
import type { Check, CheckInput } from './check.ts';

const PERCENTAGE_POINTS = 100;

/**
 * Change of the administration share among the matched controls, in percentage points, with the jackknife-t interval:
 * what happened without the tool. `attention` when the interval excludes no change, or when there is no interval: then
 * other causes were at work too, and a comparison with the controls corrects for them only as far as they hit both
 * groups alike. Never `stop`: the controlled estimate is made for this. A control group under ten persons is not
 * shown. null without controls.
 */
export function controlDrift({ table }: CheckInput): Check<'controlDrift'> | null {
	const controls = matchedUnits(table, 'control');
	if (controls.length === 0) return null;
	const persons = controls.reduce((sum, unit) => sum + unit.persons, 0);
	if (persons < FEWEST_PERSONS) {
		return {
			id: 'controlDrift',
			level: 'attention',
			values: { before: null, after: null, difference: null, low: null, high: null },
		};
	}
	const { estimate, low, high } = jackknifeEstimate(
		controls,
		(times) => PERCENTAGE_POINTS * (shareAfter(times) - shareBefore(times)),
	)!;
	const times = poolTimes(controls);
	return {
		id: 'controlDrift',
		level: low === null || high === null || low > 0 || high < 0 ? 'attention' : 'ok',
		values: { before: shareBefore(times), after: shareAfter(times), difference: estimate, low, high },
	};
}
