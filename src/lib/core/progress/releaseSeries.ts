import type { Publication } from '../publish/publication.ts';
import { buildRelease, type BuiltRelease, type ReleaseInput } from './buildRelease.ts';

/** What came in during one quarter. */
export interface Quarter {
	/** Year and number of the quarter: `2026-3`. */
	readonly id: string;
	/** Day of its release, `YYYY-MM-DD`. */
	readonly date: string;
	/** In the order of receipt. */
	readonly documents: readonly Publication[];
	/** So many said until then that they measured and chose not to publish. */
	readonly measuredNotPublished: ReleaseInput['measuredNotPublished'];
}

/** A release for every quarter, each built on those before it. */
export function releaseSeries(
	quarters: readonly Quarter[],
	settings: Pick<
		ReleaseInput,
		'version' | 'methodVersion' | 'isDemonstration' | 'protection' | 'sectorSizes'
	>,
): readonly BuiltRelease[] {
	const built: BuiltRelease[] = [];
	const documents: Publication[] = [];
	for (const { id, date, documents: received, measuredNotPublished } of quarters) {
		documents.push(...received);
		const previous = built.map(({ record }) => record);
		built.push(buildRelease({ ...settings, id, date, measuredNotPublished, documents, previous }));
	}
	return built;
}
