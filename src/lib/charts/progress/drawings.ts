import type { FundingRow } from '#lib/core/progress/fundingRows.ts';
import type { NationalSeries } from '#lib/core/progress/nationalSeries.ts';
import type { EffectsData } from '../publishedEffects.ts';
import type { IntervalData } from './intervalRows.ts';
import type { CourseData } from './progressCourse.ts';

/** What a public figure draws; `ProgressChart.svelte` knows with which component. */
export type ProgressDrawing =
	| { readonly kind: 'course'; readonly data: CourseData }
	| { readonly kind: 'intervals'; readonly data: IntervalData }
	| { readonly kind: 'national'; readonly data: NationalSeries }
	| { readonly kind: 'published'; readonly data: EffectsData }
	| { readonly kind: 'funding'; readonly rows: readonly FundingRow[] };
