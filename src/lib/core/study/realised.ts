import type { BusinessCase } from '../business/businessCase.ts';
import { caseResultOf } from '../business/caseResult.ts';
import { doubleArithmetic } from '../business/doubleArithmetic.ts';
import type { MeasuredSpread, Quantity } from '../business/quantity.ts';
import { valueOf } from '../business/quantity.ts';
import { studentTQuantile } from '../stats/studentT.ts';
import { caseFigures, comparedFigures, type ComparedFigure } from './caseFigures.ts';
import { measuredBasis, measuredReduction, type MeasuredBasis, type OfferRefusal } from './measuredOffers.ts';
import type { StudyMeasurement } from './study.ts';

/** What a case assumed beside what was measured later. */
export interface Realised {
	readonly planned: Quantity;
	readonly measured: MeasuredSpread;
	/** 95 % interval of what was measured. */
	readonly low: number;
	readonly high: number;
	/** Whether the assumption lies in it. */
	readonly isWithin: boolean;
	/** Over whom was measured; not `plannedBasis` where the measurement does not know who used the tool. */
	readonly basis: MeasuredBasis;
	readonly plannedBasis: MeasuredBasis;
	/** Roles with a saving of their own, by name: they keep it. */
	readonly ownReductions: readonly string[];
	/** The case as assumed (before) and with the measured saving in place of the assumed one (after). */
	readonly figures: readonly ComparedFigure[];
}

/**
 * Planned against realised: the saving that was measured in place of the one that was assumed, everything else as it was.
 * The saving is taken over those whom the case is about (access or users), or over everybody with access where the
 * measurement has nothing else.
 */
export function realisedAgainst(
	businessCase: BusinessCase,
	measurement: StudyMeasurement,
): { readonly realised: Realised } | { readonly refused: OfferRefusal } {
	const { saving, roles } = businessCase;
	const basis = measuredBasis(measurement, businessCase);
	const found = measuredReduction(measurement, basis);
	if ('refused' in found) return found;
	const measured = found.spread;
	const half = studentTQuantile(0.975, measured.df) * measured.se;
	const low = measured.value - half;
	const high = measured.value + half;
	const planned = valueOf(saving.reduction);
	const figuresOf = (one: BusinessCase) =>
		caseFigures(one, caseResultOf(doubleArithmetic, one, { today: null }));
	return {
		realised: {
			planned: saving.reduction,
			measured,
			low,
			high,
			isWithin: planned >= low && planned <= high,
			basis,
			plannedBasis: saving.basis,
			ownReductions: roles.filter(({ reduction }) => reduction !== null).map(({ name }) => name),
			figures: comparedFigures(
				figuresOf(businessCase),
				figuresOf({ ...businessCase, saving: { ...saving, basis, reduction: measured } }),
			),
		},
	};
}
