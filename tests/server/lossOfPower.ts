import { copyFileSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where PGlite sees its folder. */
const INSIDE = '/pglite/data';

/**
 * What a disk holds of a folder when the power goes: of every file only what was there at its last sync, new and
 * renamed files only once their folder was synced or they were. Begins with the folder as it is.
 */
export class LossOfPower {
	readonly #folder: string;
	readonly #disk: string;
	readonly #synced = new Set<number>();
	syncs = 0;

	constructor(folder: string, disk: string) {
		this.#folder = folder;
		this.#disk = disk;
		cpSync(folder, disk, { recursive: true });
	}

	readonly onSync = (path: string): void => {
		if (!path.startsWith(INSIDE)) throw new Error(`A sync outside the folder: ${path}`);
		this.syncs++;
		const relative = path.slice(INSIDE.length);
		const [real, kept] = [join(this.#folder, relative), join(this.#disk, relative)];
		// Removed while it was still open.
		if (!existsSync(real)) return;
		if (lstatSync(real).isDirectory()) this.#keepNames(real, kept);
		else this.#keep(real, kept);
	};

	#keep(real: string, kept: string): void {
		mkdirSync(dirname(kept), { recursive: true });
		copyFileSync(real, kept);
		this.#synced.add(lstatSync(real).ino);
	}

	#keepNames(real: string, kept: string): void {
		mkdirSync(kept, { recursive: true });
		const names = readdirSync(real);
		for (const name of readdirSync(kept).filter((each) => !names.includes(each))) {
			rmSync(join(kept, name), { recursive: true });
		}
		for (const name of names) {
			const entry = lstatSync(join(real, name));
			if (entry.isFile() && this.#synced.has(entry.ino)) copyFileSync(join(real, name), join(kept, name));
		}
	}
}
