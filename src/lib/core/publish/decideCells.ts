import { changesOf, organisationsOf, weightsOf } from './changes.ts';
import { FEWEST_ORGANISATIONS, isPredictable } from './primaryRule.ts';
import type { CellDecision, CellReason, Contribution, Line, PublicTable } from './publicTable.ts';

/**
 * What to do with every cell of a new release: first each by itself, then the lines, so that what a whole and its shown
 * parts leave over is nobody's secret either. Cells that are set back are the ones with the fewest changes.
 */
export function decideCells(table: PublicTable, protection: number): CellDecision[] {
	const changes = table.cells.map(changesOf);
	const decisions = table.cells.map((_, cell) => firstDecision(table, cell, changes[cell]!, protection));
	for (let again = true; again;) {
		again = false;
		for (const line of table.lines) {
			const cell = cellToSetBack(table, line, decisions, changes, protection);
			if (cell === null) continue;
			decisions[cell] = setBack(table, cell, 'complementary');
			again = true;
		}
	}
	return decisions;
}

/** Changes that are too few, or too much those of one organisation, to be seen by themselves. */
function tellTooMuch(changes: readonly Contribution[], protection: number): boolean {
	if (changes.length === 0) return false;
	if (organisationsOf(changes) < FEWEST_ORGANISATIONS) return true;
	return weightsOf(changes).some((list) => isPredictable(list, protection));
}

function firstDecision(
	table: PublicTable,
	cell: number,
	changes: readonly Contribution[],
	protection: number,
): CellDecision {
	const { fault, shown, visible } = table.cells[cell]!;
	if (fault !== null)
		return fault === 'empty' ? { status: 'hidden', reason: fault } : setBack(table, cell, fault);
	if (shown !== null && changes.length === 0)
		return { status: visible ? 'unchanged' : 'updated', reason: null };
	return tellTooMuch(changes, protection)
		? setBack(table, cell, 'tooFewChanged')
		: { status: 'updated', reason: null };
}

/** Without new figures: those of before while they hold nothing that was taken back, else none. */
export function setBack({ cells, withdrawn }: PublicTable, cell: number, reason: CellReason): CellDecision {
	const { shown, visible } = cells[cell]!;
	if (shown === null || !visible) return { status: 'hidden', reason };
	if (shown.some(({ id }) => withdrawn.has(id))) return { status: 'hidden', reason: 'withdrawal' };
	return { status: 'kept', reason };
}

export const isNew = ({ status }: CellDecision) => status === 'updated';
const isKnown = ({ status }: CellDecision) => status === 'updated' || status === 'unchanged';

function cellToSetBack(
	table: PublicTable,
	{ parent, children }: Line,
	decisions: readonly CellDecision[],
	changes: readonly (readonly Contribution[])[],
	protection: number,
): number | null {
	if (!isKnown(decisions[parent]!)) return null;
	const fresh = children.filter((child) => isNew(decisions[child]!));
	if (fresh.length === 0 && !isNew(decisions[parent]!)) return null;
	const rest = children.filter((child) => !isKnown(decisions[child]!)).flatMap((child) => changes[child]!);
	if (!tellTooMuch(rest, protection)) return null;
	// A part that did not change would hide nothing.
	const candidates = fresh.filter((child) => changes[child]!.length > 0);
	if (candidates.length === 0) return isNew(decisions[parent]!) ? parent : null;
	return candidates.reduce((least, child) =>
		changes[child]!.length < changes[least]!.length ? child : least,
	);
}
