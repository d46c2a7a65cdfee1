import { thisServer } from '../thisServer.ts';
import { listReleases, readRelease } from './readReleases.ts';
import type { ReleaseSource } from './releaseSource.ts';

/** The published releases of real organisations, from the database of this server. */
export const publicReleases: ReleaseSource = {
	list: async () => {
		const newestFirst = await listReleases(await thisServer().database.get());
		return newestFirst.map(({ id }) => id).reverse();
	},
	read: async (id) => (await readRelease(await thisServer().database.get(), id))?.release ?? null,
};
