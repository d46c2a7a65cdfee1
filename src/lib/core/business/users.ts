import type { Arithmetic } from './arithmetic.ts';
import type { BusinessCase, Ramp, Use } from './businessCase.ts';
import { valueOf } from './quantity.ts';
import { rampProgress } from './ramp.ts';

/** Who has access and who uses it, by month. */
export interface Users<T> {
	/** Share of the planned users with access; 0 before the rollout starts. */
	readonly rollout: readonly T[];
	/** Share of those with access who use it. */
	readonly use: readonly T[];
	/** The `use` that the saved hours follow: 1 where the saving was measured over everyone with access. */
	readonly useOfHours: readonly T[];
	/** Σ headcount · rollout, not rounded. */
	readonly users: readonly T[];
	/** Σ headcount · rollout · use. */
	readonly activeUsers: readonly T[];
}

function rampValue<T>(a: Arithmetic<T>, ramp: Ramp, month: number): T {
	const { numerator, denominator } = rampProgress(ramp, month);
	const from = a.of(valueOf(ramp.from));
	const to = a.of(valueOf(ramp.to));
	if (numerator === 0) return from;
	if (numerator === denominator) return to;
	return a.add(from, a.divide(a.multiply(a.subtract(to, from), a.of(numerator)), a.of(denominator)));
}

function useValue<T>(a: Arithmetic<T>, use: Use, month: number): T {
	switch (use.kind) {
		case 'everyone':
			return a.one;
		case 'ramp':
			return rampValue(a, use.ramp, month);
		case 'userTypes':
			return use.types.reduce((sum, type) => {
				const value = rampValue(a, { ...type, from: 0 }, month);
				return a.add(sum, a.multiply(a.of(type.share), value));
			}, a.zero);
	}
}

/** Rollout, use and numbers of users for every month of the horizon (method: hours). */
export function usersOf<T>(a: Arithmetic<T>, businessCase: BusinessCase): Users<T> {
	const months = Array.from({ length: businessCase.horizonMonths }, (_, month) => month);
	const headcount = businessCase.roles.reduce((sum, role) => a.add(sum, a.of(role.headcount)), a.zero);
	const rollout = months.map((month) =>
		month < businessCase.rollout.startMonth ? a.zero : rampValue(a, businessCase.rollout, month),
	);
	const use = months.map((month) => useValue(a, businessCase.use, month));
	const users = rollout.map((share) => a.multiply(headcount, share));
	return {
		rollout,
		use,
		useOfHours: businessCase.saving.basis === 'access' ? months.map(() => a.one) : use,
		users,
		activeUsers: users.map((count, month) => a.multiply(count, use[month]!)),
	};
}
