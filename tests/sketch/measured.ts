import { measure, type MeasureSettings } from '#lib/core/report/measure.ts';
import { flagsOf } from './flags.ts';
import { logOf, type EntrySketch } from './log.ts';

export const settings: MeasureSettings = {
	title: 'Test',
	unit: 'person',
	washout: null,
	goal: 'halve2030',
	baseline: null,
	replicates: 200,
	seed: 1,
	version: 'test',
};

export function measured(entries: readonly EntrySketch[], changed: Partial<MeasureSettings> = {}) {
	const log = logOf(entries);
	return measure(log, [], flagsOf(log), { ...settings, ...changed });
}

/** Persons with one day of eight hours in each period: minutes of administration before and after. */
export function persons(
	minutes: readonly (readonly [before: number, after: number])[],
	own: Partial<EntrySketch> = {},
): EntrySketch[] {
	return minutes.flatMap(([before, after], index) => {
		const person = `${own.person ?? 'p'}${String(index).padStart(3, '0')}`;
		return (['before', 'after'] as const).flatMap((period) => {
			const administrative = period === 'before' ? before : after;
			return [
				{ ...own, person, period, activity: 'admin', minutes: administrative },
				{ ...own, person, period, activity: 'care', minutes: 480 - administrative },
			];
		});
	});
}
