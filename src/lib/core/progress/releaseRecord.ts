import type { Publication } from '../publish/publication.ts';
import type { Release } from './release.ts';

/** A release with what stood behind it. The first part is public and never changes; the second is kept by the server. */
export interface ReleaseRecord {
	readonly release: Release;
	/** The publications that stood on that day (`currentPublications`). */
	readonly publications: readonly Publication[];
}
