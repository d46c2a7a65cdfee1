import type { Arithmetic } from './arithmetic.ts';

/** The model year of a month, counted from 0: the only "year" of the ledger. */
export function modelYear(month: number): number {
	return Math.floor(month / 12);
}

/** (1 + rate)^year for every model year of the horizon. */
export function yearlyGrowth<T>(a: Arithmetic<T>, rate: number, horizonMonths: number): readonly T[] {
	const factor = a.add(a.one, a.of(rate));
	const growth: T[] = [a.one];
	for (let year = 1; year <= modelYear(horizonMonths - 1); year++) {
		growth.push(a.multiply(growth[year - 1]!, factor));
	}
	return growth;
}
