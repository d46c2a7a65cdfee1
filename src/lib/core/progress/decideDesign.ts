import { decideCells, setBack } from '../publish/decideCells.ts';
import { leastSetBack } from '../publish/leastSetBack.ts';
import type { CellDecision, Contribution, PublicTable } from '../publish/publicTable.ts';
import { roundedSize } from '../publish/rounding.ts';
import { attackedSizes } from './attackedSizes.ts';
import { cellFigures } from './cellFigures.ts';
import type { CellFigures } from './release.ts';
import type { Members } from './releaseMembers.ts';
import { fundingTable, mainTable, type TableSource } from './releaseTables.ts';
import { sizeAttack } from './sizeAttack.ts';

/** What is decided for every cell of one design, and what each of them shows. */
export interface DecidedDesign {
	readonly main: PublicTable;
	readonly decisions: readonly CellDecision[];
	readonly fundingDecisions: readonly CellDecision[];
	readonly figures: readonly (CellFigures | null)[];
	/** Contributions that the releases before gave away. */
	readonly givenAway: readonly Contribution[];
}

/** Parts of the work after which the cells, what licences cost, and the attack are done: as it is with many organisations. */
const DONE = { cells: 0.85, funding: 0.95, attack: 1 };

/**
 * What one design shows in the release `id`: the rules for cells and for the whole of them keep every contribution
 * secret; an attack on what would be printed then finds hidden cells that as a whole are told too closely, and takes
 * back new figures until none is.
 * @param onProgress told the part that is done, rising to 1
 */
export function decideDesign(
	source: TableSource,
	id: string,
	onProgress: (part: number) => void,
): DecidedDesign {
	const { members, past, protection } = source;
	const main = mainTable(source);
	const decidedMain = decideCells(main, protection, (part) => onProgress(part * DONE.cells));
	const funding = fundingTable(source, decidedMain.decisions);
	const decidedFunding = decideCells(funding, protection);
	onProgress(DONE.funding);
	const decisions = [...decidedMain.decisions];
	const fundingDecisions = [...decidedFunding.decisions];
	const last = past.at(-1)?.figures;
	const figures = () =>
		decisions.map((decision, cell) =>
			figuresOf(decision, fundingDecisions[cell]!, members[cell]!, last?.[cell] ?? null, id),
		);
	const takeBack = (cell: number, onlyFunding: boolean) => {
		fundingDecisions[cell] = setBack(funding, cell, 'complementary');
		if (!onlyFunding) decisions[cell] = setBack(main, cell, 'complementary');
	};
	for (const size of attackedSizes) {
		const attack = sizeAttack([...past, { id, members, figures: figures() }], size, protection);
		const fresh = new Set(
			(size.id === 'funding' ? fundingDecisions : decisions).flatMap(({ status }, cell) =>
				status === 'updated' ? [cell] : [],
			),
		);
		const back = new Set<number>();
		for (const secret of attack.secret) {
			const isExposed = (without: ReadonlySet<number>) =>
				attack.isExposed(secret, new Set([...back, ...without]));
			for (const cell of leastSetBack([...fresh], isExposed) ?? []) {
				fresh.delete(cell);
				back.add(cell);
				takeBack(cell, size.id === 'funding');
			}
		}
	}
	onProgress(DONE.attack);
	return {
		main,
		decisions,
		fundingDecisions,
		figures: figures(),
		givenAway: [...decidedMain.givenAway, ...decidedFunding.givenAway],
	};
}

function figuresOf(
	decision: CellDecision,
	funding: CellDecision,
	members: Members[number],
	before: CellFigures | null,
	id: string,
): CellFigures | null {
	if (decision.status === 'hidden') return null;
	if (decision.status !== 'updated') return before;
	const shows = funding.status === 'updated' || funding.status === 'unchanged';
	return { ...cellFigures(members, id), funding: shows ? fundingOf(members) : null };
}

function fundingOf(members: Members[number]): CellFigures['funding'] {
	const euros = members.flatMap(({ fundingAfterSubsidyEurPerYear }) => fundingAfterSubsidyEurPerYear ?? []);
	return {
		organisations: euros.length,
		eurPerYear: roundedSize(euros.reduce((sum, amount) => sum + amount, 0)),
	};
}
