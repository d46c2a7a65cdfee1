import { existsSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs';

/** Does something once for all test files of a run, which run at the same time; the others wait until it is done. */
export async function madeOnce(mark: string, make: () => void | Promise<void>): Promise<void> {
	const turn = `${mark}.turn`;
	while (!existsSync(mark)) {
		try {
			mkdirSync(turn);
		} catch {
			await new Promise((later) => setTimeout(later, 50));
			continue;
		}
		try {
			if (existsSync(mark)) return;
			await make();
			writeFileSync(mark, '');
		} finally {
			rmdirSync(turn);
		}
	}
}
