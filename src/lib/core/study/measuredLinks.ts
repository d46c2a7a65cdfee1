import type { BusinessCase } from '../business/businessCase.ts';
import type { Quantity } from '../business/quantity.ts';
import { measuredBasis, measuredOffers, type MeasuredBasis, type MeasuredOffer } from './measuredOffers.ts';
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
	/** Over whom it was measured; null for a role's field. */
	readonly basis: MeasuredBasis | null;
}

/** A measurement that a case was built on, as it was taken over and as it is now. */
export interface LinkedMeasurement {
	readonly taken: StudyMeasurement;
	readonly latest: StudyMeasurement;
}

function quantityOffers(
	measurement: StudyMeasurement,
	businessCase: BusinessCase,
	basis: MeasuredBasis,
): MeasuredOffer[] {
	const { saving, roles } = measuredOffers(measurement, businessCase, basis);
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
	const basis = measuredBasis(latest, businessCase);
	const old = quantityOffers(taken, businessCase, basis);
	const before = new Map(old.map(({ path, value }) => [path, value]));
	return quantityOffers(latest, businessCase, basis).flatMap(({ path, kind, value }): MeasuredLink[] => {
		const isSaving = kind === 'reduction';
		const found = valueAt(path);
		const link = (state: LinkState): MeasuredLink[] => [
			{ path, state, measured: value as Quantity, basis: isSaving ? basis : null },
		];
		if (isSaving && basis !== businessCase.saving.basis) return link('overwritten');
		if (sameJson(found, value)) return link('linked');
		if (before.has(path) && sameJson(found, before.get(path))) return link('changed');
		const wasTaken = log.some(
			(entry) => entry.path === path && (sameJson(entry.to, value) || sameJson(entry.to, before.get(path))),
		);
		return isSaving || wasTaken ? link('overwritten') : [];
	});
}
