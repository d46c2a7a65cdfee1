import type { Arithmetic } from './arithmetic.ts';
import type { Discounting } from './businessCase.ts';

/** The effective nominal rate: as given, or (1 + r)(1 + i) − 1 from a real rate and inflation. */
export function nominalRate<T>(a: Arithmetic<T>, discounting: Discounting): T {
	if (discounting.kind === 'nominal') return a.of(discounting.discountRate);
	const real = a.add(a.one, a.of(discounting.realDiscountRate));
	const inflation = a.add(a.one, a.of(discounting.inflation));
	return a.subtract(a.multiply(real, inflation), a.one);
}

/** (1 + rate)^(−m/12) for every month. The rate must be above −1. */
export function discountFactors<T>(a: Arithmetic<T>, rate: T, horizonMonths: number): readonly T[] {
	const factors: T[] = [a.one];
	const yearly = a.divide(a.one, a.add(a.one, rate));
	const monthly = a.power(yearly, a.divide(a.one, a.of(12)));
	for (let month = 1; month < horizonMonths; month++) {
		// Whole years are exact powers, so that the rounding of the twelfth root cannot build up.
		factors.push(
			month % 12 === 0 ? a.multiply(factors[month - 12]!, yearly) : a.multiply(factors[month - 1]!, monthly),
		);
	}
	return factors;
}
