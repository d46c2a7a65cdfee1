import { LARGEST_PART } from './capacity.ts';
import { evenestProof, type ClassProof } from './classProof.ts';
import { publicSystem, type PublicSystem, type SystemClass } from './publicSystem.ts';
import type { CellLot, Contribution, PublicTable } from './publicTable.ts';

/** Watches over what is public, figure by figure. */
export interface SecretKeeper {
	/**
	 * Publishes new figures of as many of these cells as give nothing away, the first ones first, and returns them. All
	 * take no more than the lot allows, but what was tight before may stay so.
	 * @param onDecided told how many cells were decided upon, each time some were
	 */
	publish(cells: readonly number[], lot: CellLot, onDecided: (cells: number) => void): readonly number[];
	/** Contributions that the history gave away by itself: nothing can repair that. */
	givenAway(): readonly Contribution[];
}

/** Starts from everything that was published before. */
export function secretKeeper(table: PublicTable): SecretKeeper {
	const { contributions, figures, candidates } = numbered(table);
	const proofs: (ClassProof | null)[] = contributions.map(() => null);
	const lost = new Set<number>();
	const effort = { left: 0 };
	/** What failed last comes first: it is likely to fail again. */
	const order = contributions.map((_, number) => number);

	/** What a contribution had before the first figure: the proof from the history, or none because that gave it away. */
	const remember = (number: number) => {
		if (proofs[number] !== null) return;
		const history = publicSystem(contributions, figures);
		const own = history.classOf[number];
		if (!own) return;
		const proof = evenestProof(history, own, LARGEST_PART, effort);
		if (proof === null) lost.add(number);
		else for (const member of own.members) proofs[member] = proof;
	};

	const partOf = (number: number) => proofs[number]?.largestPart ?? 0;

	/** A proof as even as asked; what was tight before may stay so, or it would block all figures to come. */
	const proofOf = (system: PublicSystem, own: SystemClass, number: number, largestPart: number) => {
		const proof = evenestProof(system, own, Math.max(largestPart, partOf(number)), effort);
		if (proof || proofs[number]) return proof;
		remember(number);
		const before = partOf(number);
		return before > largestPart ? evenestProof(system, own, before, effort) : null;
	};

	/** True, with new proofs where the figures break old ones, when nothing is given away. */
	const holds = (fresh: readonly (readonly number[])[], largestPart: number) => {
		const system = publicSystem(contributions, [...figures, ...fresh]);
		const found = new Map<SystemClass, ClassProof>();
		const isIn = fresh.map((figure) => {
			const list = new Uint8Array(contributions.length);
			for (const number of figure) list[number] = 1;
			return list;
		});
		for (const number of order) {
			const own = system.classOf[number];
			if (!own || lost.has(number) || found.has(own)) continue;
			const old = proofs[number] ?? null;
			if (old && isIn.every((list) => stays(old, number, list))) continue;
			const proof = proofOf(system, own, number, largestPart);
			if (proof) found.set(own, proof);
			else if (!lost.has(number)) {
				order.splice(order.indexOf(number), 1);
				order.unshift(number);
				return false;
			}
		}
		for (const [{ members }, proof] of found) for (const number of members) proofs[number] = proof;
		figures.push(...fresh);
		return true;
	};

	const publish: SecretKeeper['publish'] = (all, { largestPart, effort: mostEffort }, onDecided) => {
		effort.left = mostEffort;
		const publishMany = (cells: readonly number[]): readonly number[] => {
			if (cells.length === 0) return [];
			const fresh = cells.map((cell) => candidates[cell]!);
			const isSafe = holds(fresh, largestPart);
			if (isSafe || cells.length === 1) {
				onDecided(cells.length);
				return isSafe ? cells : [];
			}
			const middle = Math.ceil(cells.length / 2);
			const first = publishMany(cells.slice(0, middle));
			return [...first, ...publishMany(cells.slice(middle))];
		};
		return publishMany(all);
	};
	return { publish, givenAway: () => [...lost].map((number) => contributions[number]!) };
}

/** True when a figure is the same in the other world, whichever contribution of the class differs in it. */
function stays({ members, others, moves }: ClassProof, target: number, inFigure: Uint8Array): boolean {
	const own = inFigure[target]!;
	if (members.some((number) => inFigure[number] !== own)) return false;
	let moved = own * (1 + others);
	for (const { contribution, part } of moves) moved += part * inFigure[contribution]!;
	return Math.abs(moved) < 1e-6;
}

function numbered({ cells, history }: PublicTable) {
	const numbers = new Map<string, number>();
	const contributions: Contribution[] = [];
	const numbersOf = (list: readonly Contribution[]) =>
		list.map((contribution) => {
			const known = numbers.get(contribution.id);
			if (known !== undefined) return known;
			numbers.set(contribution.id, contributions.length);
			return contributions.push(contribution) - 1;
		});
	const figures: (readonly number[])[] = history.map(numbersOf);
	const candidates = cells.map(({ current }) => numbersOf(current));
	return { contributions, figures, candidates };
}
