import type { Release } from '#lib/core/progress/release.ts';
import invented from '../../../../datasets/demonstration/releases.json' with { type: 'json' };
import type { ReleaseSource } from './releaseSource.ts';

const releases = invented as unknown as readonly Release[];

/** The store of the demonstration: invented releases in memory, and never anywhere near real data. */
export const demonstrationReleases: ReleaseSource = {
	list: async () => releases.map(({ id }) => id),
	read: async (id) => releases.find((release) => release.id === id) ?? null,
};
