import type { EstimateId } from '#lib/core/estimate/estimate.ts';

export const estimateNames: Readonly<Record<EstimateId, string>> = {
	shareReduction: 'Reduction of the share',
	controlledReduction: 'Reduction against the comparison group',
	shareDifference: 'Difference of the shares',
	minutesPer8h: 'Minutes per working day of 8 hours',
	minutesPerContact: 'Minutes per contact',
	pairedMinutesPerDay: 'Minutes per day, mean of persons',
	pairedShare: 'Share, mean of persons',
	bootstrapPercentile: 'Bootstrap, percentile',
	bootstrapBca: 'Bootstrap, bias-corrected (BCa)',
	randomSlope: 'Mixed model with a slope per person',
	olsCr2: 'Regression, clustered by person (CR2)',
	didMinutesPerDay: 'Difference in differences, minutes per day',
	hodgesLehmann: 'Hodges–Lehmann, median of pairs',
	signFlip: 'Sign-flip test',
};
