import type { Check, CheckInput } from './check.ts';

const LONGEST_SECONDS = 16 * 3600;
const MANY = 0.01;

/**
 * Person-days of anybody in the files with more than 16 hours of working time: more than two full shifts.
 * `attention` from the first such day on. `stop` when more than one day in a hundred is that long (our choice):
 * that many are no slips of the pen, but a unit mistaken, two persons under one code or entries that count twice.
 */
export function longDays({ table }: CheckInput): Check<'longDays'> {
	const { count, workingSeconds } = table.days;
	let days = 0;
	for (let index = 0; index < count; index++) {
		if (workingSeconds[index]! > LONGEST_SECONDS) days++;
	}
	const share = count > 0 ? days / count : null;
	const level = days === 0 ? 'ok' : share! > MANY ? 'stop' : 'attention';
	return { id: 'longDays', level, values: { days, share } };
}
