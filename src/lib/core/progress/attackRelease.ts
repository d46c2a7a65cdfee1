import { issue, type Issue } from '../issue.ts';
import { attackedSizes } from './attackedSizes.ts';
import { poolDesigns } from './effect.ts';
import { releaseGroups } from './releaseGroups.ts';
import { pastRelease } from './releaseMembers.ts';
import type { ReleaseRecord } from './releaseRecord.ts';
import { sizeAttack } from './sizeAttack.ts';

const NOTHING: ReadonlySet<number> = new Set();

/**
 * An attack on a release before it is published, from the figures as they will be printed and those of all releases
 * before, on persons, posts and euros. Each finding is a hidden cell that can be pinned down closer than it should: an
 * error when this release does it, a warning when the releases before gave it away already.
 */
export function attackRelease(
	record: ReleaseRecord,
	previous: readonly ReleaseRecord[],
	protection: number,
): readonly Issue[] {
	return poolDesigns.flatMap((design) => {
		const releases = [...previous, record].map((one) => pastRelease(one, design));
		const everyCell = new Set(releaseGroups.keys());
		return attackedSizes.flatMap((size) => {
			const attack = sizeAttack(releases, size, protection);
			const exposed = attack.secret.filter((cell) => attack.isExposed(cell, NOTHING));
			return exposed.map((cell) => {
				const { view, group } = releaseGroups[cell]!;
				const params = { view, ...group, design, quantity: size.id };
				return attack.isExposed(cell, everyCell)
					? issue('releaseCellKnown', 'warning', params)
					: issue('releaseCellExposed', 'error', params);
			});
		});
	});
}
