import type { EstimateId } from '#lib/core/estimate/estimate.ts';
import type { Measurement } from '#lib/core/report/measurement.ts';
import type { ForestData, ForestEstimate, ForestUnit } from './estimateForest.ts';

/** The words that the forest needs from the page. */
export interface ForestWords {
	readonly nameOf: (id: EstimateId) => string;
	readonly groups: Readonly<Record<ForestUnit, string>>;
	/** Why an estimate is absent, by the code of its issue. */
	readonly absent: Readonly<Record<string, string>> & { readonly other: string };
	readonly pValue: (p: number) => string;
}

const GROUPS: readonly { readonly unit: ForestUnit; readonly ids: readonly EstimateId[] }[] = [
	{ unit: 'relative', ids: ['shareReduction', 'controlledReduction', 'bootstrapPercentile', 'bootstrapBca'] },
	{ unit: 'points', ids: ['shareDifference', 'pairedShare'] },
	{
		unit: 'minutes',
		ids: [
			'minutesPer8h',
			'pairedMinutesPerDay',
			'randomSlope',
			'olsCr2',
			'hodgesLehmann',
			'didMinutesPerDay',
			'signFlip',
		],
	},
];

/** Percentage points of the measurement → shares of the chart. */
const SCALE: Partial<Record<EstimateId, number>> = { shareDifference: 0.01 };

/** Every estimate of the measurement in its group; what was not computed stays in the list with its reason. */
export function forestOfMeasurement(measurement: Measurement, words: ForestWords): ForestData {
	const { share, headline, goal } = measurement;
	const whole: Readonly<Record<ForestUnit, number>> = {
		relative: 1,
		points: share.before,
		minutes: 480 * share.before,
	};
	return {
		headline: headline?.id ?? null,
		asked: goal?.requiredReduction ?? null,
		groups: GROUPS.map(({ unit, ids }) => ({
			label: words.groups[unit],
			unit,
			whole: whole[unit],
			estimates: ids.map((id) => rowOf(measurement, id, words)),
		})),
	};
}

function rowOf(measurement: Measurement, id: EstimateId, words: ForestWords): ForestEstimate {
	const estimate = measurement.estimates[id];
	const own = { id, label: words.nameOf(id) };
	if (!estimate) {
		const reason = measurement.issues.find(({ where }) => where.path === `estimates.${id}`);
		return { ...own, absent: words.absent[reason?.code ?? 'other'] ?? words.absent.other };
	}
	const scale = SCALE[id] ?? 1;
	const bound = (value: number | null) => (value === null ? null : value * scale);
	return {
		...own,
		estimate: estimate.estimate * scale,
		low: bound(estimate.low),
		high: bound(estimate.high),
		n: estimate.n,
		...(estimate.low === null && estimate.p !== null ? { remark: words.pValue(estimate.p) } : {}),
	};
}
