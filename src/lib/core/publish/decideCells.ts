import { changesOf, organisationsOf, weightsOf } from './changes.ts';
import { FEWEST_ORGANISATIONS, isPredictable } from './primaryRule.ts';
import type { CellDecision, CellReason, Contribution, PublicTable } from './publicTable.ts';
import { secretKeeper } from './secretKeeper.ts';

/** What is decided for every cell, and what earlier releases gave away already. */
export interface TableDecisions {
	readonly decisions: readonly CellDecision[];
	/** Empty when every release before was decided here with the same protection. */
	readonly givenAway: readonly Contribution[];
}

/**
 * What to do with every cell of a new release. Each cell by itself first: its group, and what changed since its latest
 * figures. Then in the order of the table, the most important first: cells get new figures only when everything public, now and
 * before, still gives no contribution away.
 * @param onProgress told the part of the cells that is decided upon, rising to 1; the last ones take longest
 */
export function decideCells(
	table: PublicTable,
	protection: number,
	onProgress?: (part: number) => void,
): TableDecisions {
	const keeper = secretKeeper(table);
	const decisions = table.cells.map((_, cell) => decisionByItself(table, cell, protection));
	const candidates = decisions.flatMap(({ status }, cell) => (status === 'updated' ? [cell] : []));
	const lots = [...new Set(candidates.map((cell) => table.cells[cell]!.lot))];
	let decided = 0;
	const onDecided = (cells: number) => onProgress?.((decided += cells) / candidates.length);
	const published = new Set(
		lots.flatMap((lot) =>
			keeper.publish(
				candidates.filter((cell) => table.cells[cell]!.lot === lot),
				lot,
				onDecided,
			),
		),
	);
	for (const cell of candidates) {
		if (!published.has(cell)) decisions[cell] = setBack(table, cell, 'complementary');
	}
	return { decisions, givenAway: keeper.givenAway() };
}

function decisionByItself(table: PublicTable, cell: number, protection: number): CellDecision {
	const { fault, shown, visible, rests } = table.cells[cell]!;
	if (fault === 'empty') return { status: 'hidden', reason: fault };
	if (fault !== null) return setBack(table, cell, fault);
	const changes = changesOf(table.cells[cell]!);
	if (shown !== null && changes.length === 0) {
		return { status: visible ? 'unchanged' : 'updated', reason: null };
	}
	if (rests) return setBack(table, cell, 'recent');
	return tellTooMuch(changes, protection)
		? setBack(table, cell, 'tooFewChanged')
		: { status: 'updated', reason: null };
}

/** Changes that are too few, or too much those of one organisation, to be seen by themselves. */
function tellTooMuch(changes: readonly Contribution[], protection: number): boolean {
	if (organisationsOf(changes) < FEWEST_ORGANISATIONS) return true;
	return weightsOf(changes).some((list) => isPredictable(list, protection));
}

/** A cell without new figures: those of before while they hold nothing that was taken back, else none. */
export function setBack({ cells, withdrawn }: PublicTable, cell: number, reason: CellReason): CellDecision {
	const { shown, visible } = cells[cell]!;
	if (shown === null || !visible) return { status: 'hidden', reason };
	if (shown.some(({ id }) => withdrawn.has(id))) return { status: 'hidden', reason: 'withdrawal' };
	return { status: 'kept', reason };
}
