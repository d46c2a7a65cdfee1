import { demonstrationReleases } from './demonstrationReleases.ts';
import { publicReleases } from './publicReleases.ts';
import { releaseLibrary, type ReleaseLibrary } from './releaseLibrary.ts';

/** Invented figures have a store and addresses of their own, so that they can never stand among real ones. */
export type StoreName = 'public' | 'demonstration';

export const DEMONSTRATION_PATH = '/demonstratie';

const libraries: Readonly<Record<StoreName, ReleaseLibrary>> = {
	public: releaseLibrary(publicReleases),
	demonstration: releaseLibrary(demonstrationReleases),
};

export function storeOf(pathname: string): StoreName {
	return pathname === DEMONSTRATION_PATH || pathname.startsWith(`${DEMONSTRATION_PATH}/`)
		? 'demonstration'
		: 'public';
}

/** What stands before every address of a store. */
export function prefixOf(store: StoreName): '' | typeof DEMONSTRATION_PATH {
	return store === 'demonstration' ? DEMONSTRATION_PATH : '';
}

export function libraryOf(store: StoreName): ReleaseLibrary {
	return libraries[store];
}
