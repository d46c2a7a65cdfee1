import type { BusinessCase } from './businessCase.ts';
import { doubleArithmetic } from './doubleArithmetic.ts';
import { netMinutes } from './hours.ts';
import { preparePresentValues, valueAt } from './kernel/presentValues.ts';
import { LICENCE_FACTOR } from './kernel/slots.ts';
import { realRoots } from './realRoots.ts';
import { atValues } from './quantities.ts';

/** Where a net present value is zero, one input moved and everything recomputed; null where it never is. */
export interface BreakEven {
	/** Mean price per user per month, excluding VAT. */
	readonly licencePriceEur: number | null;
	readonly reduction: number | null;
	/** Net minutes per person per working day at that reduction. */
	readonly minutesPerDay: number | null;
	readonly use: number | null;
	readonly realisedShare: number | null;
}

const GRID = 600;
const HIGHEST_FACTOR = 100;

/** Prices are searched finest near zero: most break-even prices lie between a tenth and three times the price. */
const factorPoints = Array.from({ length: GRID + 1 }, (_, k) => HIGHEST_FACTOR * (k / GRID) ** 2);
const sharePoints = Array.from({ length: GRID + 1 }, (_, k) => k / GRID);
const reductionPoints = Array.from({ length: 2 * GRID + 1 }, (_, k) => (k - GRID) / GRID);

/** Mean net minutes per working day, weighted by headcount · workdays, at a common reduction. */
export function meanNetMinutes(businessCase: BusinessCase, reduction: number): number | null {
	const at = atValues(businessCase, new Map([['saving.reduction', reduction]]));
	let minutes = 0;
	let weight = 0;
	for (const role of at.roles) {
		const days = role.headcount * role.workdaysPerYear;
		minutes += netMinutes(doubleArithmetic, at, role) * days;
		weight += days;
	}
	return weight === 0 ? null : minutes / weight;
}

/** The smallest input at which each of the outputs is zero. */
function smallestRoots(
	businessCase: BusinessCase,
	path: string,
	points: readonly number[],
	outputs: readonly number[],
): (number | null)[] {
	const prepared = preparePresentValues(businessCase, [path]);
	const out = new Float64Array(prepared.width);
	return outputs.map((output) => {
		const npv = (x: number) => {
			prepared.evaluate([x], out);
			return out[output]!;
		};
		let scale = 0;
		for (const x of points) scale = Math.max(scale, Math.abs(npv(x)));
		if (scale === 0) return points[0]!;
		return realRoots((x) => npv(x) / scale, points, { zero: 1e-13, jump: 1e-9 })[0] ?? null;
	});
}

/**
 * Break-evens of the joint total NPV and of the licence payer's cash NPV over the whole horizon.
 *
 * @param payer index of the licence payer
 * @param meanPrice mean licence price of the base case; null when no line is priced per user
 */
export function breakEvensOf(
	businessCase: BusinessCase,
	payer: number,
	meanPrice: number | null,
): { readonly jointTotal: BreakEven; readonly payerCash: BreakEven } {
	const outputs = [valueAt(businessCase, null, 'total'), valueAt(businessCase, payer, 'cash')];
	const nowhere = outputs.map(() => null);
	const search = (path: string, points: readonly number[]) =>
		smallestRoots(businessCase, path, points, outputs);
	const factor = meanPrice === null ? nowhere : search(LICENCE_FACTOR, factorPoints);
	const reduction = businessCase.roles.some((role) => role.reduction === null)
		? search('saving.reduction', reductionPoints)
		: nowhere;
	const useMatters = businessCase.saving.basis === 'user' && businessCase.use.kind === 'ramp';
	const use = useMatters ? search('use.to', sharePoints) : nowhere;
	const realisedShare = search('saving.realisedShare', sharePoints);
	const answer = (target: 0 | 1): BreakEven => {
		const k = factor[target] ?? null;
		const saved = reduction[target] ?? null;
		return {
			licencePriceEur: k === null || meanPrice === null ? null : k * meanPrice,
			reduction: saved,
			minutesPerDay: saved === null ? null : meanNetMinutes(businessCase, saved),
			use: use[target] ?? null,
			realisedShare: realisedShare[target] ?? null,
		};
	};
	return { jointTotal: answer(0), payerCash: answer(1) };
}
