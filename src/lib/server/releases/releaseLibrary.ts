import type { Release } from '#lib/core/progress/release.ts';
import type { ReleaseSource } from './releaseSource.ts';

/** Published releases at hand, so that a page does not ask the database for what cannot change. */
export interface ReleaseLibrary {
	/** Ids, oldest first. A release that was published a moment ago may take `LIST_MILLISECONDS` to appear. */
	list(): Promise<readonly string[]>;
	/** A published release by its id; null when there is none. */
	read(id: string): Promise<Release | null>;
	/** The release with those before it, oldest first; without an id the newest one. null when there is none. */
	chain(id?: string): Promise<readonly Release[] | null>;
	/** Looks at the source again: to be called when a release was published here. */
	forgetList(): void;
}

export const LIST_MILLISECONDS = 5000;
/** Five years of quarters: enough to see the whole way to 2030, and a chain stays bounded. */
const LONGEST_CHAIN = 20;

export function releaseLibrary(source: ReleaseSource, now: () => number = Date.now): ReleaseLibrary {
	const kept = new Map<string, Promise<Release | null>>();
	let listed: { readonly at: number; readonly ids: Promise<readonly string[]> } | null = null;

	const list = () => {
		if (!listed || now() - listed.at >= LIST_MILLISECONDS) {
			const ids = source.list();
			listed = { at: now(), ids };
			// a source that fails is asked again
			ids.catch(() => (listed = null));
		}
		return listed.ids;
	};
	const readListed = (id: string) => {
		let release = kept.get(id);
		if (!release) {
			release = source.read(id);
			kept.set(id, release);
			release.then(
				(found) => found ?? kept.delete(id),
				() => kept.delete(id),
			);
		}
		return release;
	};
	return {
		list,
		// only what is listed is asked for, so that guessed ids cost nothing
		read: async (id) => ((await list()).includes(id) ? readListed(id) : null),
		forgetList: () => (listed = null),
		chain: async (id) => {
			const ids = await list();
			const last = id === undefined ? ids.length - 1 : ids.indexOf(id);
			if (last < 0) return null;
			const chain = await Promise.all(
				ids.slice(Math.max(0, last + 1 - LONGEST_CHAIN), last + 1).map(readListed),
			);
			const found = chain.filter((release) => release !== null);
			return found.length === chain.length && found.length > 0 ? found : null;
		},
	};
}
