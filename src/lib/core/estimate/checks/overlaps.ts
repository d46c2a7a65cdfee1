import type { EntryQuality } from '../../panel/entryQuality.ts';
import type { Check } from './check.ts';

const FEW = 0.01;
const MANY = 0.1;

/**
 * Working entries that lie over an earlier working entry of the same person, so that minutes count twice. If a part x of
 * the working time counts twice, the administration share is off by at most x of the working time. `attention` above
 * 1 %, where that bound passes one percentage point, `stop` above 10 %, where the error may be as large as the change that
 * is measured; both our choice. null when no entry has a start time.
 */
export function overlaps({ overlaps: found }: EntryQuality): Check<'overlaps'> | null {
	if (!found) return null;
	const share = found.timedSeconds > 0 ? found.seconds / found.timedSeconds : null;
	const level = share === null || share > MANY ? 'stop' : share > FEW ? 'attention' : 'ok';
	return { id: 'overlaps', level, values: { entries: found.entries, minutes: found.seconds / 60, share } };
}
