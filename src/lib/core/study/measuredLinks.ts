import type { BusinessCase } from '../business/businessCase.ts';
import type { Quantity } from '../business/quantity.ts';
import { measuredOffers, type MeasuredOffer } from './measuredOffers.ts';
import { sameJson } from './sameJson.ts';
import type { LogEntry, StudyMeasurement } from './study.ts';

/**
 * linked: what was measured stands in the field · changed: the measurement says something else since it was taken over ·
 * overwritten: somebody wrote another value over it.
 */
export type LinkState = 'linked' | 'changed' | 'overwritten';

/** A field whose value came from the measurement. */
export interface MeasuredLink {
	readonly path: string;
	readonly state: LinkState;
	/** What the measurement says now. */
	readonly measured: Quantity;
}

/** A measurement that a case was built on, as it was taken over and as it is now. */
export interface LinkedMeasurement {
	readonly taken: StudyMeasurement;
	readonly latest: StudyMeasurement;
}

function quantityOffers(measurement: StudyMeasurement, businessCase: BusinessCase): MeasuredOffer[] {
	const { saving, roles } = measuredOffers(measurement, businessCase, businessCase.saving.basis);
	return [...saving.filter(({ kind }) => kind === 'reduction'), ...roles];
}

/**
 * How the fields of a case stand to the measurement it was built on. A role's field counts when it holds the measured
 * value, or held it according to the log; the saving always counts.
 *
 * @param valueAt the value in the case file by path
 */
export function measuredLinks(
	businessCase: BusinessCase,
	valueAt: (path: string) => unknown,
	{ taken, latest }: LinkedMeasurement,
	log: readonly LogEntry[],
): MeasuredLink[] {
	const before = new Map(quantityOffers(taken, businessCase).map(({ path, value }) => [path, value]));
	return quantityOffers(latest, businessCase).flatMap(({ path, kind, value }): MeasuredLink[] => {
		const measured = value as Quantity;
		const found = valueAt(path);
		const link = (state: LinkState) => [{ path, state, measured }];
		if (sameJson(found, value)) return link('linked');
		if (before.has(path) && sameJson(found, before.get(path))) return link('changed');
		const wasTaken = log.some(
			(entry) => entry.path === path && (sameJson(entry.to, value) || sameJson(entry.to, before.get(path))),
		);
		return kind === 'reduction' || wasTaken ? link('overwritten') : [];
	});
}
