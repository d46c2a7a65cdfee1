import type { BusinessCase } from '../businessCase.ts';
import { doubleArithmetic } from '../doubleArithmetic.ts';
import { modelYear } from '../growth.ts';
import { rampProgress } from '../ramp.ts';
import { usersOf } from '../users.ts';
import type { Slots } from './slots.ts';

/**
 * The shape in time that all hours share: hours of a role in month m = a number of the role × `hours[m]`, with
 * hours[m] = rollout · use · persistence ≥ 0. Recomputed only when rollout, use or persistence vary.
 */
export interface Shape {
	readonly hours: Float64Array;
	readonly users: Float64Array;
	readonly activeUsers: Float64Array;
	readonly usersVary: boolean;
	readonly activeUsersVary: boolean;
	readonly hoursVary: boolean;
	update(): void;
}

export function shapeOf(businessCase: BusinessCase, slots: Slots): Shape {
	const { horizonMonths, rollout, use, saving } = businessCase;
	const { values } = slots;
	const progress = (ramp: { startMonth: number; months: number }) =>
		Float64Array.from({ length: horizonMonths }, (_, month) => {
			const { numerator, denominator } = rampProgress(ramp, month);
			return numerator / denominator;
		});
	const headcount = businessCase.roles.reduce((sum, role) => sum + role.headcount, 0);
	const rolloutProgress = progress(rollout);
	const useProgress = use.kind === 'ramp' ? progress(use.ramp) : new Float64Array(horizonMonths);
	const fixedUse = Float64Array.from(usersOf(doubleArithmetic, businessCase).use);
	const isRamp = use.kind === 'ramp';
	const onAccess = saving.basis === 'access';
	const [rolloutFrom, rolloutTo] = [slots.at('rollout.from'), slots.at('rollout.to')];
	const [useFrom, useTo] = isRamp ? [slots.at('use.from'), slots.at('use.to')] : [0, 0];
	const persistenceAt = slots.at('saving.persistencePerYear');
	const years = modelYear(horizonMonths - 1) + 1;
	const hours = new Float64Array(horizonMonths);
	const users = new Float64Array(horizonMonths);
	const activeUsers = new Float64Array(horizonMonths);
	const usersVary = slots.varies('rollout.from', 'rollout.to');
	const useVaries = slots.varies('use.from', 'use.to');

	function update(): void {
		const fromRollout = values[rolloutFrom]!;
		const stepRollout = values[rolloutTo]! - fromRollout;
		const fromUse = values[useFrom]!;
		const stepUse = values[useTo]! - fromUse;
		const yearly = 1 + values[persistenceAt]!;
		let persistence = 1;
		let month = 0;
		for (let year = 0; year < years; year++) {
			const end = Math.min(month + 12, horizonMonths);
			for (; month < end; month++) {
				const access = month < rollout.startMonth ? 0 : fromRollout + stepRollout * rolloutProgress[month]!;
				const using = isRamp ? fromUse + stepUse * useProgress[month]! : fixedUse[month]!;
				users[month] = headcount * access;
				activeUsers[month] = headcount * access * using;
				hours[month] = onAccess ? access * persistence : access * using * persistence;
			}
			persistence *= yearly;
		}
	}

	return {
		hours,
		users,
		activeUsers,
		usersVary,
		activeUsersVary: usersVary || useVaries,
		hoursVary: usersVary || (useVaries && !onAccess) || slots.varies('saving.persistencePerYear'),
		update,
	};
}
