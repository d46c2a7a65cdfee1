import { randomStream } from '../rng.ts';
import type { Contribution } from './publicTable.ts';

/** Marks of equations are whole numbers below this, so that sums of some hundred stay exact. */
const MARKS = 2 ** 44;

/** Contributions that stand in exactly the same public figures: no figure tells them apart. */
export interface SystemClass {
	/** The public figures they stand in, as rising numbers. */
	readonly equations: readonly number[];
	/** Numbers of contributions, of different organisations. */
	readonly members: readonly number[];
	/** Sum of the marks of `equations`: classes add up as their marks do. */
	readonly mark: number;
}

/**
 * Everything public as one linear system: each figure is an equation over the contributions behind it. Correction and
 * original are two contributions of one organisation.
 */
export interface PublicSystem {
	readonly contributions: readonly Contribution[];
	/** The class of each contribution; null for one that stands in no figure. */
	readonly classOf: readonly (SystemClass | null)[];
	readonly classByMark: ReadonlyMap<number, SystemClass>;
	/** The classes in each equation. */
	readonly classesIn: readonly (readonly SystemClass[])[];
}

/** The system of the figures given, each as numbers in `contributions`. */
export function publicSystem(
	contributions: readonly Contribution[],
	figures: readonly (readonly number[])[],
): PublicSystem {
	const stream = randomStream(1, 'marks of equations');
	const marks = new Float64Array(contributions.length);
	const equationsOf: number[][] = contributions.map(() => []);
	figures.forEach((figure, equation) => {
		const mark = Math.floor(MARKS * stream.uniform());
		for (const number of figure) {
			marks[number]! += mark;
			equationsOf[number]!.push(equation);
		}
	});
	const classByMark = new Map<number, SystemClass & { readonly members: number[] }>();
	const classOf = equationsOf.map((equations, number) => {
		if (equations.length === 0) return null;
		const mark = marks[number]!;
		const found = classByMark.get(mark) ?? { equations, members: [] as number[], mark };
		if (!isSame(found.equations, equations)) throw new RangeError('publicSystem: two classes share a mark');
		if (found.members.length === 0) classByMark.set(mark, found);
		found.members.push(number);
		return found;
	});
	const classesIn: SystemClass[][] = figures.map(() => []);
	for (const one of classByMark.values()) {
		for (const equation of one.equations) classesIn[equation]!.push(one);
	}
	return { contributions, classOf, classByMark, classesIn };
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
	return a.length === b.length && a.every((equation, k) => equation === b[k]);
}
