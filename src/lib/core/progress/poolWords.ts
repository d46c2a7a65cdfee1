import type { TrackClass } from '../goal/position.ts';
import type { Issue } from '../issue.ts';
import type { PoolDesign } from './effect.ts';
import type { Heterogeneity } from './heterogeneity.ts';
import type { TauMethod } from './pool.ts';
import type { PooledMean } from './pooledMean.ts';
import type { PoolTrack } from './trackOfPool.ts';

/** Everything a report of pooled organisations says in words; once per language. */
export interface PoolWords {
	readonly title: string;
	readonly design: (design: PoolDesign | null) => string;
	/** The answer in one sentence. */
	readonly sentence: (pooled: PooledMean, organisations: number) => string;
	/** What the mean is a mean of, and what it is not. */
	readonly meaning: string;
	readonly prediction: (low: number, high: number) => string;
	readonly spread: (pooled: PooledMean, heterogeneity: Heterogeneity) => string;
	readonly track: (track: PoolTrack, className: string) => readonly string[];
	readonly classes: Readonly<Record<TrackClass, string>>;
	readonly headings: Readonly<
		Record<'organisations' | 'sensitivity' | 'leaveOneOut' | 'track' | 'remarks', string>
	>;
	readonly captions: Readonly<Record<'organisations' | 'sensitivity' | 'leaveOneOut', string>>;
	readonly columns: Readonly<
		Record<
			| 'organisation'
			| 'without'
			| 'method'
			| 'estimate'
			| 'se'
			| 'weight'
			| 'low'
			| 'high'
			| 'tau'
			| 'i2'
			| 'note',
			string
		>
	>;
	readonly methods: Readonly<Record<TauMethod, string>>;
	readonly share: (value: number) => string;
	/** A difference or an error of shares, in percentage points. */
	readonly points: (value: number) => string;
	readonly issue: (found: Issue) => string;
}
