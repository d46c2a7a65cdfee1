import { issue, type Issue } from '../issue.ts';
import { sectors } from '../publish/classification.ts';
import type { ReleaseCell } from './release.ts';
import type { SectorSizes } from './sectorSize.ts';

/** A warning for every sector of which more posts were measured, by the shown figures, than the whole sector has. */
export function sectorSizeFindings(
	cells: readonly ReleaseCell[],
	sizes: SectorSizes | null,
): readonly Issue[] {
	return sectors.flatMap((sector) => {
		const fte = sizes?.[sector]?.fte ?? Infinity;
		const shown = cells.filter(({ view, group }) => view === 'sector' && group.sector === sector);
		const measured = Math.max(0, ...shown.map(({ figures }) => figures?.fteCovered ?? 0));
		return measured > fte ? [issue('sectorSizeExceeded', 'warning', { sector, measured, fte })] : [];
	});
}
