import type { BusinessCase, Role } from '../business/businessCase.ts';
import { valueOf, type MeasuredSpread, type Quantity } from '../business/quantity.ts';
import { studentTQuantile } from '../stats/studentT.ts';
import type { StudyMeasurement } from './study.ts';

/** Whom the saving was measured over: everybody with access (the headline), or those who used the tool. */
export type MeasuredBasis = BusinessCase['saving']['basis'];

/** A value that a measurement has for a field of a case. */
export interface MeasuredOffer {
	readonly path: string;
	readonly kind: 'reduction' | 'basis' | 'reviewMinutes' | 'baselineMinutes' | 'headcount';
	readonly value: Quantity | MeasuredBasis;
	/** The role in the case; null = the whole case. */
	readonly role: string | null;
}

/** Why a saving cannot be taken over: without an interval, or on so few persons that its spread is not finite. */
export type OfferRefusal = 'noInterval' | 'tooFewPersons';

export interface MeasuredOffers {
	/** Belong together: the saving, over whom it was measured, and the review time that it already holds. */
	readonly saving: readonly MeasuredOffer[];
	/** Each by itself. */
	readonly roles: readonly MeasuredOffer[];
	readonly refused: OfferRefusal | null;
}

const MINUTES_PER_WORKDAY = 480;
/** A Student t needs more to have a variance (method: uncertainty). */
const FEWEST_DF = 2;

interface Measured {
	readonly estimate: number;
	readonly se: number | null;
	readonly df: number | null;
}

/** An estimate of a file, which may come from elsewhere. */
function measured(value: unknown): Measured | null {
	if (typeof value !== 'object' || value === null) return null;
	const { estimate, se, df } = value as Readonly<Record<string, unknown>>;
	if (typeof estimate !== 'number') return null;
	return { estimate, se: typeof se === 'number' ? se : null, df: typeof df === 'number' ? df : null };
}

/** The saving as an uncertain input: Student t, or the reason why there is none. */
export function measuredReduction(
	measurement: StudyMeasurement,
	basis: MeasuredBasis,
): { readonly spread: MeasuredSpread } | { readonly refused: OfferRefusal } {
	const found = measured(basis === 'user' ? measurement.actualUsers : measurement.headline);
	if (!found || found.se === null || found.df === null) return { refused: 'noInterval' };
	if (found.df <= FEWEST_DF) return { refused: 'tooFewPersons' };
	return { spread: { value: found.estimate, se: found.se, df: found.df, distribution: 'studentT' } };
}

/** The basis of the case, or that of the headline where the measurement has no other. */
export function measuredBasis(measurement: StudyMeasurement, { saving }: BusinessCase): MeasuredBasis {
	return 'refused' in measuredReduction(measurement, saving.basis) ? 'access' : saving.basis;
}

/**
 * Minutes per working day of eight hours with the P5 and P95 of the measured share. Lognormal, because minutes are not
 * negative and a Student t is: its spread in logarithms is the relative standard error.
 */
function minutesPerDay(share: Measured): Quantity {
	const value = MINUTES_PER_WORKDAY * share.estimate;
	if (!share.se || !share.df || !(share.estimate > 0)) return value;
	const width = (studentTQuantile(0.95, share.df) * share.se) / share.estimate;
	return { value, low: value * Math.exp(-width), high: value * Math.exp(width), distribution: 'lognormal' };
}

const folded = (name: string) => name.trim().toLowerCase();

/** The part of a measurement that is about a role: its group by name, or everybody when the case has one role. */
function partOf(
	measurement: StudyMeasurement,
	role: Role,
	isOnly: boolean,
): { readonly share: Measured; readonly persons: number } | null {
	const { groups, levels, population } = measurement as Partial<StudyMeasurement>;
	const group = groups?.byRole.find(({ name }) => name !== null && folded(name) === folded(role.name));
	if (group && !group.suppressed) {
		const share = measured(group.before);
		return share && { share, persons: group.persons };
	}
	const share = isOnly && !group ? measured(levels?.before) : null;
	return share && population ? { share, persons: population.matched } : null;
}

/**
 * What a measurement offers a case: the saving with its interval (Student t), and per role the administration before
 * and the number of persons. The review time is set to 0, because time logs hold it (method: hours).
 *
 * @param basis over whom; `user` only where the measurement knows who used the tool
 */
export function measuredOffers(
	measurement: StudyMeasurement,
	businessCase: BusinessCase,
	basis: MeasuredBasis,
): MeasuredOffers {
	const { roles } = businessCase;
	const reduction = measuredReduction(measurement, basis);
	const review = roles.filter(
		(role) => role.reduction === null && valueOf(role.extraReviewMinutesPerDay) !== 0,
	);
	return {
		saving:
			'refused' in reduction
				? []
				: [
						{ path: 'saving.reduction', kind: 'reduction', value: reduction.spread, role: null },
						{ path: 'saving.basis', kind: 'basis', value: basis, role: null },
						...review.map(({ id, name }): MeasuredOffer => ({
							path: `roles.${id}.extraReviewMinutesPerDay`,
							kind: 'reviewMinutes',
							value: 0,
							role: name,
						})),
					],
		roles: roles.flatMap((role): MeasuredOffer[] => {
			const part = partOf(measurement, role, roles.length === 1);
			const path = `roles.${role.id}`;
			return part
				? [
						{
							path: `${path}.baselineAdminMinutesPerDay`,
							kind: 'baselineMinutes',
							value: minutesPerDay(part.share),
							role: role.name,
						},
						{ path: `${path}.headcount`, kind: 'headcount', value: part.persons, role: role.name },
					]
				: [];
		}),
		refused: 'refused' in reduction ? reduction.refused : null,
	};
}
