import type { EpochDay } from '../period.ts';

/** The days around go-live in which people were still learning; they are outside the comparison. */
export interface Washout {
	readonly goLive: EpochDay;
	/** This many days before go-live, and as many from go-live on. 0 = none. */
	readonly days: number;
}

export function inWashout(day: EpochDay, washout: Washout | null): boolean {
	return washout !== null && day >= washout.goLive - washout.days && day < washout.goLive + washout.days;
}
