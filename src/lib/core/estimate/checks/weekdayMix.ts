import { weekday } from '../../period.ts';
import type { Check, CheckInput } from './check.ts';
import { comparedPersons } from './comparedPersons.ts';
import { mixCheck } from './mixCheck.ts';

/**
 * The headline when both periods have the same mix of weekdays: post-stratified (see `postStratified`) to the pooled
 * distribution of person-days over the seven weekdays, each group to its own. Levels: see `shiftLevel`.
 */
export function weekdayMix(input: CheckInput): Check<'weekdayMix'> {
	const { days } = input.table;
	const compared = comparedPersons(input.table);
	return {
		id: 'weekdayMix',
		...mixCheck(input.headline, 7, (add) => {
			for (let index = 0; index < days.count; index++) {
				const group = compared[days.person[index]!]!;
				if (group === 0) continue;
				add(
					group,
					days.period[index]!,
					weekday(days.day[index]!),
					days.administrativeSeconds[index]!,
					days.workingSeconds[index]!,
					1,
				);
			}
		}),
	};
}
