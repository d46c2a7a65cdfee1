import { capacityFor, type Capacity } from './capacity.ts';
import type { PublicSystem, SystemClass } from './publicSystem.ts';
import { spreadMoves, type Effort } from './spreadMoves.ts';
import { squares } from './squares.ts';

/** How far a contribution moves when one of the class asked about moves by one; below zero it goes the other way. */
export interface Move {
	readonly contribution: number;
	readonly part: number;
}

/**
 * Why a class is secret: another world with every public figure the same, in which one of its contributions, whichever,
 * differs by what must stay unknown. Read backwards it is a third world, with the opposite difference.
 */
export interface ClassProof {
	/** The contributions it holds for, while no figure tells them apart. */
	readonly members: readonly number[];
	/** What the others of the class move together, whichever of them is asked about: between −1 and 0. */
	readonly others: number;
	/** What contributions of other classes move. */
	readonly moves: readonly Move[];
	/** The largest part that one organisation carries. */
	readonly largestPart: number;
}

const WHOLE = 1 - 1e-9;

/** Parts that one organisation may carry and that leave more for figures to come than is just safe. */
const EVENER_PARTS = [0.2, 0.25];

/** The proof with the smallest parts up to `largestPart`, or null: the largest first, since where it fails all do. */
export function evenestProof(
	system: PublicSystem,
	own: SystemClass,
	largestPart: number,
	effort: Effort,
): ClassProof | null {
	const widest = classProof(system, own, largestPart, effort);
	if (widest === null) return null;
	for (const part of EVENER_PARTS) {
		const proof = part < largestPart ? classProof(system, own, part, effort) : null;
		if (proof) return proof;
	}
	return widest;
}

/**
 * The proof that what is public leaves every contribution of a class secret, or null when none was found: each quantity
 * stays where it can be, and no other organisation carries a third of the difference.
 */
function classProof(
	system: PublicSystem,
	own: SystemClass,
	largestPart: number,
	effort: Effort,
): ClassProof | null {
	const capacity = capacityFor(system, own, largestPart);
	const found =
		capacity.ofOwn >= WHOLE
			? { others: -1, moves: [] }
			: (movesBySquares(system, own, capacity) ?? spreadMoves(system, own, capacity, effort));
	return found && { members: own.members, ...found, largestPart };
}

function movesBySquares(
	system: PublicSystem,
	own: SystemClass,
	capacity: Capacity,
): Pick<ClassProof, 'others' | 'moves'> | null {
	const carried = new Map<string, number>();
	const moved = new Map<number, number>();
	const moves: Move[] = [];
	const organisationOf = (contribution: number) => system.contributions[contribution]!.organisation;
	/** What a contribution can still carry in one direction, for itself and with the others of its organisation. */
	const left = (contribution: number, sign: number) =>
		Math.min(
			capacity.of(contribution) - sign * (moved.get(contribution) ?? 0),
			capacity.of(contribution) > 0
				? capacity.largestPart - (carried.get(organisationOf(contribution)) ?? 0)
				: 0,
		);
	const freest = (one: SystemClass, sign: number) => {
		for (const contribution of one.members) {
			const room = left(contribution, sign);
			if (room > 1e-9) return { contribution, sign, room };
		}
		return null;
	};
	let whole = capacity.ofOwn;
	for (const { against, along } of squares(system, own)) {
		for (;;) {
			const corners = [...against.map((one) => freest(one, -1)), ...along.map((one) => freest(one, 1))];
			if (corners.some((corner) => corner === null)) break;
			const part = Math.min(1 - whole, ...corners.map((corner) => corner!.room));
			for (const corner of corners) {
				const { contribution, sign } = corner!;
				const by = organisationOf(contribution);
				carried.set(by, (carried.get(by) ?? 0) + part);
				moved.set(contribution, (moved.get(contribution) ?? 0) + sign * part);
				moves.push({ contribution, part: sign * part });
			}
			whole += part;
			if (whole >= WHOLE) return { others: -capacity.ofOwn, moves };
		}
	}
	return null;
}
