import type { Hidden } from '../estimate/disclosure.ts';
import type { Check } from '../estimate/checks/check.ts';
import type { Estimate, EstimateId } from '../estimate/estimate.ts';
import type { TrackClass } from '../goal/position.ts';
import type { Issue } from '../issue.ts';
import type { KeyFigure } from './document.ts';
import type { Measurement } from './measurement.ts';

/** Everything a report says in words. The interface texts fulfil it once per language. */
export interface ReportWords {
	readonly sentence: (measurement: Measurement) => string;
	readonly interval: (measurement: Measurement) => string;
	readonly verdict: (measurement: Measurement) => {
		tone: 'ok' | 'attention' | 'stop';
		texts: readonly string[];
	};
	readonly keyFigures: (measurement: Measurement) => readonly KeyFigure[];
	readonly headings: Readonly<
		Record<'goal' | 'roles' | 'activities' | 'estimates' | 'checks' | 'remarks' | 'data', string>
	>;
	readonly captions: Readonly<
		Record<'goal' | 'roles' | 'activities' | 'estimates' | 'checks' | 'balance' | 'files', string>
	>;
	readonly columns: Readonly<
		Record<
			| 'what'
			| 'value'
			| 'before'
			| 'after'
			| 'change'
			| 'low'
			| 'high'
			| 'persons'
			| 'unit'
			| 'rows'
			| 'hours'
			| 'file'
			| 'sha256'
			| 'note'
			| 'verdict'
			| 'found',
			string
		>
	>;
	readonly goalRows: Readonly<
		Record<
			| 'baseline'
			| 'target'
			| 'path'
			| 'level'
			| 'required'
			| 'progress'
			| 'paceSoFar'
			| 'paceNeeded'
			| 'probability'
			| 'class',
			string
		>
	>;
	readonly balanceRows: Readonly<Record<'read' | 'used' | 'rejected' | 'outside', string>>;
	readonly classes: Readonly<Record<TrackClass, string>>;
	readonly estimateName: (id: EstimateId) => string;
	/** An estimate or one of its bounds in its own unit: `17,5%`, `−6,7 procentpunt`. */
	readonly estimateValue: (id: EstimateId, value: number | null) => string;
	readonly estimateUnit: (id: EstimateId) => string;
	readonly share: (value: number | null) => string;
	/** A probability; never said to be exactly 0 or 100 %. */
	readonly chance: (value: number | null) => string;
	readonly points: (value: number | null) => string;
	readonly minutes: (value: number | null) => string;
	readonly count: (value: number) => string;
	readonly hours: (seconds: number) => string;
	readonly hidden: Readonly<Record<Hidden, string>>;
	readonly unnamed: string;
	readonly notComputed: string;
	readonly check: (check: Check) => {
		readonly name: string;
		readonly found: string;
		readonly verdict: string;
	};
	readonly issue: (found: Issue) => string;
	readonly estimateRange: (estimate: Estimate, id: EstimateId) => string;
}
