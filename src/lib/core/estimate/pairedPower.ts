import { noncentralTCdf } from '../stats/noncentralT.ts';
import { studentTQuantile } from '../stats/studentT.ts';

/**
 * Power of the two-sided paired t test with n pairs at a standardised effect δ/sd(d) ≥ 0: the chance that T, noncentral t
 * with n − 1 degrees of freedom and noncentrality √n · δ/sd, exceeds t_{1 − α/2}. The far tail is left out, as in R's
 * power.t.test(type = "paired", strict = FALSE). n may be any real number above 1.
 * Source: J. Cohen, Statistical Power Analysis for the Behavioral Sciences (1988), ch. 2.
 */
export function pairedPower(persons: number, standardisedEffect: number, alpha: number): number {
	const df = persons - 1;
	const critical = studentTQuantile(1 - alpha / 2, df);
	return 1 - noncentralTCdf(critical, df, Math.sqrt(persons) * standardisedEffect);
}

/** The standardised effect δ/sd(d) that n pairs detect with this power, α/2 < power < 1, by halving. */
export function detectableEffect(persons: number, power: number, alpha: number): number {
	let low = 0;
	let high = 1;
	while (pairedPower(persons, high, alpha) < power) {
		low = high;
		high *= 2;
	}
	while (high - low > 1e-14 * high) {
		const middle = low + (high - low) / 2;
		if (middle <= low || middle >= high) break;
		if (pairedPower(persons, middle, alpha) < power) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

/** The fewest pairs, 2 or more, that reach this power; null when `most` do not. */
export function personsNeeded(
	standardisedEffect: number,
	power: number,
	alpha: number,
	most: number,
): number | null {
	const reaches = (persons: number) => pairedPower(persons, standardisedEffect, alpha) >= power;
	let low = 1;
	let high = 2;
	while (!reaches(high)) {
		if (high === most) return null;
		low = high;
		high = Math.min(2 * high, most);
	}
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (reaches(middle)) high = middle;
		else low = middle;
	}
	return high;
}
