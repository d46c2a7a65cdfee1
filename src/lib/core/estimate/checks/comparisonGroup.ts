import { matchedUnits } from '../matched.ts';
import type { Check, CheckInput } from './check.ts';

/** With fewer matched controls than this the controlled estimate is not the headline. */
export const FEWEST_CONTROLS = 5;

/**
 * Whether the result is compared with people without the tool. `ok` when the headline is the controlled estimate, else
 * `attention`: a change in time may have any cause. Never `stop`, as a before–after result that says so is a result.
 */
export function comparisonGroup({ table, headline }: CheckInput): Check<'comparisonGroup'> {
	return {
		id: 'comparisonGroup',
		level: headline?.id === 'controlledReduction' ? 'ok' : 'attention',
		values: { controls: matchedUnits(table, 'control').length, needed: FEWEST_CONTROLS },
	};
}
