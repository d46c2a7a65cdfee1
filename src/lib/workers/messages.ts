import type { Issue } from '#lib/core/issue.ts';
import type { PlanSpread } from '#lib/core/estimate/planSpread.ts';
import type { MeasureSettings } from '#lib/core/report/measure.ts';
import type { Measurement } from '#lib/core/report/measurement.ts';
import type { Reconciliation } from '#lib/core/panel/reconciliation.ts';
import type { ActivityMapping } from '#lib/core/timelog/activities.ts';
import type { Correction } from '#lib/core/timelog/corrections.ts';
import type { Encoding } from '#lib/core/timelog/rawTable.ts';
import type { LogSummary } from '#lib/io/logSummary.ts';
import type { ChosenFile, FileSummary } from '#lib/io/timelogSession.ts';

/** What the page asks of the worker that holds the rows, and what it gets back. */
export interface Requests {
	read: {
		ask: {
			readonly id: string;
			readonly name: string;
			readonly blob: Blob;
			readonly encoding?: Encoding;
			readonly delimiter?: string;
		};
		answer: { readonly summary: FileSummary | null; readonly issues: readonly Issue[] };
	};
	/** Reads a mapping file of activities. */
	readMapping: {
		ask: { readonly name: string; readonly blob: Blob };
		answer: {
			readonly decisions: readonly (readonly [key: string, mapping: ActivityMapping])[];
			readonly issues: readonly Issue[];
		};
	};
	remove: { ask: { readonly id: string }; answer: null };
	parse: {
		ask: { readonly files: readonly ChosenFile[]; readonly corrections: readonly Correction[] };
		answer: LogSummary;
	};
	measure: {
		ask: {
			readonly decisions: readonly (readonly [key: string, mapping: ActivityMapping])[];
			readonly settings: MeasureSettings;
		};
		answer: {
			readonly measurement: Measurement | null;
			readonly reconciliation: Reconciliation;
			/** What a plan of a next measurement can rest on; null without person-days. */
			readonly spread: PlanSpread | null;
			readonly issues: readonly Issue[];
		};
	};
	rejected: {
		ask: Record<string, never>;
		answer: readonly { readonly file: string; readonly row: number; readonly problem: Issue }[];
	};
}

export type RequestKind = keyof Requests;

export type ToWorker =
	| {
			[Kind in RequestKind]: {
				readonly request: number;
				readonly kind: Kind;
				readonly ask: Requests[Kind]['ask'];
			};
	  }[RequestKind]
	| { readonly request: number; readonly kind: 'cancel' };

export type FromWorker =
	| { readonly request: number; readonly kind: 'answer'; readonly answer: unknown }
	| { readonly request: number; readonly kind: 'progress'; readonly done: number; readonly total: number }
	| { readonly request: number; readonly kind: 'cancelled' }
	| { readonly request: number; readonly kind: 'failed'; readonly reason: string };
