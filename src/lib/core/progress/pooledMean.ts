import { CONFIDENCE_LEVEL } from '../estimate/estimate.ts';
import { studentTQuantile } from '../stats/studentT.ts';
import type { EffectColumns } from './effect.ts';
import { typicalVariance } from './heterogeneity.ts';
import { inverseVariance } from './inverseVariance.ts';

/** The mean over organisations for one τ², with its interval and the interval for the next organisation. */
export interface PooledMean {
	readonly tau2: number;
	readonly estimate: number;
	/** Hartung–Knapp with the ad hoc rule; `low` and `high` follow from it with t and `df` = k − 1. */
	readonly se: number;
	readonly df: number;
	readonly low: number;
	readonly high: number;
	/** 1/√Σw: the standard error before Hartung and Knapp, which the prediction interval uses. */
	readonly sePlain: number;
	/** null with two organisations. */
	readonly predictionLow: number | null;
	readonly predictionHigh: number | null;
	/** Share of the variance between results that is not chance, 0–1. */
	readonly i2: number;
	readonly h2: number;
}

const FEWEST_FOR_PREDICTION = 3;

/**
 * Of at least two organisations. Interval: G. Knapp and J. Hartung, Statistics in Medicine 22 (2003) 2693–2710, with
 * q = Σwe²/(k − 1) never below 1 (the ad hoc rule: C. Röver, G. Knapp, T. Friede, BMC Medical Research Methodology 15
 * (2015) 99). Prediction: J. P. T. Higgins, S. G. Thompson, D. J. Spiegelhalter, Journal of the Royal Statistical
 * Society A 172 (2009) 137–159, with t and k − 2.
 */
export function pooledMean(columns: EffectColumns, tau2: number): PooledMean {
	const df = columns.estimates.length - 1;
	const { mean, sumW, q } = inverseVariance(columns, tau2);
	const sePlain = 1 / Math.sqrt(sumW);
	const se = sePlain * Math.sqrt(Math.max(1, q / df));
	const upper = (1 + CONFIDENCE_LEVEL) / 2;
	const margin = studentTQuantile(upper, df) * se;
	const predicts = columns.estimates.length >= FEWEST_FOR_PREDICTION;
	const reach = predicts ? studentTQuantile(upper, df - 1) * Math.sqrt(tau2 + sePlain * sePlain) : 0;
	const typical = typicalVariance(columns);
	return {
		tau2,
		estimate: mean,
		se,
		df,
		low: mean - margin,
		high: mean + margin,
		sePlain,
		predictionLow: predicts ? mean - reach : null,
		predictionHigh: predicts ? mean + reach : null,
		i2: tau2 / (tau2 + typical),
		h2: (tau2 + typical) / typical,
	};
}
