import { entryQuality } from '../../panel/entryQuality.ts';
import type { Check, CheckInput } from './check.ts';
import { comparisonGroup } from './comparisonGroup.ts';
import { controlDrift } from './controlDrift.ts';
import { driftByWeek } from './driftByWeek.ts';
import { influence } from './influence.ts';
import { leaveOneDepartmentOut } from './leaveOneDepartmentOut.ts';
import { longDays } from './longDays.ts';
import { missingDays } from './missingDays.ts';
import { overlaps } from './overlaps.ts';
import { roleMix } from './roleMix.ts';
import { rounding } from './rounding.ts';
import { washoutSensitivity } from './washoutSensitivity.ts';
import { weekdayMix } from './weekdayMix.ts';

/**
 * Every check that the files have something for, in the order of `checkIds`. A check is left out when there is nothing
 * to look at (no start times, no controls, no departments, no roles, no day of go-live); one that looked without finding
 * an answer is there, with nulls.
 */
export function allChecks(input: CheckInput): readonly Check[] {
	const quality = input.quality ?? entryQuality(input.log, input.flags, input.washout);
	return [
		comparisonGroup(input),
		rounding(quality),
		weekdayMix(input),
		roleMix(input),
		missingDays(input),
		longDays(input),
		overlaps(quality),
		driftByWeek(input),
		controlDrift(input),
		leaveOneDepartmentOut(input),
		influence(input),
		washoutSensitivity(input),
	].filter((check) => check !== null);
}
