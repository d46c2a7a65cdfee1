import type { Release } from '#lib/core/progress/release.ts';

/** Where published releases are kept. What is read once never changes. */
export interface ReleaseSource {
	/** The ids of all published releases, oldest first. */
	list(): Promise<readonly string[]>;
	read(id: string): Promise<Release | null>;
}
