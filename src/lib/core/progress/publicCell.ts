import type { PoolDesign } from './effect.ts';
import { viewOf } from './progressFilters.ts';
import type { CellFigures, CellGroup, Release, RoundedInterval } from './release.ts';

/** The cell of a group and a design as the public may see it; null where it is hidden or where no view holds it. */
export function publicFigures(release: Release, group: CellGroup, design: PoolDesign): CellFigures | null {
	const view = viewOf(group);
	if (view === null) return null;
	const cell = release.cells.find(
		(each) =>
			each.view === view &&
			each.design === design &&
			each.group.sector === group.sector &&
			each.group.applicationKind === group.applicationKind &&
			each.group.region === group.region,
	);
	return cell?.figures ? copyOf(cell.figures) : null;
}

/** Field by field, so that whatever else hangs on a cell stays behind. */
function copyOf(figures: CellFigures): CellFigures {
	const { effect, prediction, funding } = figures;
	return {
		organisations: figures.organisations,
		persons: figures.persons,
		fteCovered: figures.fteCovered,
		effect: { estimate: effect.estimate, ...endsOf(effect) },
		prediction: prediction && endsOf(prediction),
		track: figures.track.map(({ goal, required, probability, class: standing }) => ({
			goal,
			required,
			probability,
			class: standing,
		})),
		funding: funding && { organisations: funding.organisations, eurPerYear: funding.eurPerYear },
		since: figures.since,
	};
}

function endsOf({ low, high }: RoundedInterval): RoundedInterval {
	return { low, high };
}
