import type { Capacity } from './capacity.ts';
import { leastMoves, sparseSystem } from './leastMoves.ts';
import type { PublicSystem, SystemClass } from './publicSystem.ts';
import type { ClassProof, Move } from './classProof.ts';

/** So many classes are looked at, first few, then more: a world that differs among few is one all the same. */
const CLASSES = [60, 1500];
const ROUNDS = 12;
/** After so many rounds somebody who still carries so many times too much makes the rest not worth while. */
const HALFWAY = { round: 4, tooMuch: 1.3 };

/**
 * What may still be spent on the search, in multiplications of its equations: a count and not a clock, so that the same
 * input gives the same release.
 */
export interface Effort {
	left: number;
}

const EXACT = 1e-9;

/**
 * Another world with its differences spread as evenly as its classes can carry: the least sum of δ²/w over the moves δ
 * of classes that leave every figure alone, w being what a class may carry; where one carries too much it gets less
 * weight and the others take over. null when that does not settle.
 */
export function spreadMoves(
	system: PublicSystem,
	own: SystemClass,
	capacity: Capacity,
	effort: Effort,
): Pick<ClassProof, 'others' | 'moves'> | null {
	for (const classes of CLASSES) {
		const near = nearest(system, own, classes);
		const found = spreadOver(system, near, capacity, effort);
		if (found || near.length < classes) return found;
	}
	return null;
}

/** The same among the classes given, the own one first. */
function spreadOver(
	system: PublicSystem,
	near: readonly SystemClass[],
	capacity: Capacity,
	effort: Effort,
): Pick<ClassProof, 'others' | 'moves'> | null {
	const equations = sparseSystem(near.map((one) => one.equations));
	const free = near.map(({ members }, k) =>
		k === 0 ? [capacity.ofOwn] : members.map((number) => capacity.of(number)),
	);
	const weights = Float64Array.from(free, sumOf);
	const workOfRound = equations.rows ** 3 / 6 + 4 * equations.rowList.length;
	for (let round = 0; round < ROUNDS && effort.left > 0; round++) {
		effort.left -= workOfRound;
		const classMoves = leastMoves(equations, weights);
		if (classMoves === null) return null;
		const moves: Move[] = [];
		let fits = true;
		near.forEach(({ members }, k) => {
			const move = classMoves[k]!;
			const limit = sumOf(free[k]!);
			if (move === 0 || limit === 0) return;
			if (Math.abs(move) > limit + EXACT || (k === 0 && move > 0)) {
				fits = false;
				weights[k]! *= (0.95 * limit) / Math.max(limit, Math.abs(move));
			}
			if (k === 0) return;
			members.forEach((contribution, m) => {
				const part = (move * free[k]![m]!) / limit;
				if (part !== 0) moves.push({ contribution, part });
			});
		});
		const over = overloaded(system, moves, capacity.largestPart);
		if (fits && over.size === 0) return { others: classMoves[0]!, moves };
		if (over.size === 0) continue;
		const most = 0.95 / Math.min(...over.values());
		if (round >= HALFWAY.round && most > HALFWAY.tooMuch) return null;
		for (let k = 1; k < near.length; k++) {
			near[k]!.members.forEach((number, m) => {
				free[k]![m]! *= over.get(system.contributions[number]!.organisation) ?? 1;
			});
		}
	}
	return null;
}

const sumOf = (list: readonly number[]) => list.reduce((total, share) => total + share, 0);

/** Organisations whose publications together carry too much, with what they have to be multiplied by. */
function overloaded(
	{ contributions }: PublicSystem,
	moves: readonly Move[],
	largestPart: number,
): ReadonlyMap<string, number> {
	const carried = new Map<string, number>();
	for (const { contribution, part } of moves) {
		const { organisation } = contributions[contribution]!;
		carried.set(organisation, (carried.get(organisation) ?? 0) + Math.abs(part));
	}
	for (const [organisation, part] of carried) {
		if (part <= largestPart + 1e-6) carried.delete(organisation);
		else carried.set(organisation, (0.95 * largestPart) / part);
	}
	return carried;
}

/** The classes that are reached first, through figures with few classes before those with many; the own one too. */
function nearest(system: PublicSystem, own: SystemClass, most: number): readonly SystemClass[] {
	const found = new Set<SystemClass>([own]);
	const visited = new Set<number>();
	for (const next of found) {
		const equations = next.equations
			.filter((equation) => !visited.has(equation))
			.sort((x, y) => system.classesIn[x]!.length - system.classesIn[y]!.length);
		for (const equation of equations) {
			visited.add(equation);
			for (const one of system.classesIn[equation]!) {
				if (found.size >= most) return [...found];
				found.add(one);
			}
		}
	}
	return [...found];
}
