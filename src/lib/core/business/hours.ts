import type { Arithmetic } from './arithmetic.ts';
import type { BusinessCase, Role } from './businessCase.ts';
import { modelYear, yearlyGrowth } from './growth.ts';
import { valueOf } from './quantity.ts';
import type { Users } from './users.ts';

/** Hours of one role by month. */
export interface RoleHours<T> {
	readonly gross: readonly T[];
	readonly realised: readonly T[];
}

/** baselineAdminMinutesPerDay · reduction − extraReviewMinutesPerDay; below zero when the tool costs time. */
export function netMinutes<T>(a: Arithmetic<T>, businessCase: BusinessCase, role: Role): T {
	const reduction = a.of(valueOf(role.reduction ?? businessCase.saving.reduction));
	return a.subtract(
		a.multiply(a.of(valueOf(role.baselineAdminMinutesPerDay)), reduction),
		a.of(valueOf(role.extraReviewMinutesPerDay)),
	);
}

/** From measured minutes to used and realised hours, per role in the order of the case (method: hours). */
export function hoursOf<T>(a: Arithmetic<T>, businessCase: BusinessCase, users: Users<T>): RoleHours<T>[] {
	const { saving, horizonMonths } = businessCase;
	const persistence = yearlyGrowth(a, valueOf(saving.persistencePerYear), horizonMonths);
	const realisedShare = a.of(valueOf(saving.realisedShare));
	const hoursPerMinute = a.of(60 * 12);
	return businessCase.roles.map((role) => {
		const perMonth = a.divide(
			a.multiply(
				a.multiply(a.of(role.headcount), a.of(role.workdaysPerYear)),
				netMinutes(a, businessCase, role),
			),
			hoursPerMinute,
		);
		const gross = users.rollout.map((rollout, month) =>
			a.multiply(
				a.multiply(perMonth, a.multiply(rollout, users.useOfHours[month]!)),
				persistence[modelYear(month)]!,
			),
		);
		return {
			gross,
			// Lost time is lost whole: nobody recovers a share of it.
			realised: gross.map((hours) => (a.isNegative(hours) ? hours : a.multiply(hours, realisedShare))),
		};
	});
}
