import type { PublicSystem, SystemClass } from './publicSystem.ts';

/** Classes b, c and d with a − b − c + d = 0: what a gains, b and c lose, and d gains. Either may be missing. */
export interface Square {
	readonly against: readonly SystemClass[];
	readonly along: readonly SystemClass[];
}

/** So many classes are looked at on either side before the search gives up: the linear program takes over. */
const NEIGHBOURS = 160;

/**
 * The squares through a class: two others that stand together in exactly the figures in which the class and a fourth
 * stand together. In a table with margins they are the corners of a rectangle.
 */
export function* squares(system: PublicSystem, a: SystemClass): Generator<Square> {
	const seen = new Set<SystemClass>([a]);
	const lists = a.equations.map((equation) => system.classesIn[equation]!);
	lists.sort((x, y) => x.length - y.length);
	for (const list of lists) {
		for (const b of list) {
			if (seen.has(b)) continue;
			if (seen.size > NEIGHBOURS) return;
			seen.add(b);
			const missing = difference(a.equations, b.equations);
			yield* missing.length > 0 ? completed(system, a, b, missing) : contained(system, a, b);
		}
	}
}

/** Squares of b with a class c that holds what b lacks of a. */
function* completed(
	system: PublicSystem,
	a: SystemClass,
	b: SystemClass,
	missing: readonly number[],
): Generator<Square> {
	for (const c of smallestList(system, missing).slice(0, NEIGHBOURS)) {
		if (c === b || c === a) continue;
		const mark = b.mark + c.mark - a.mark;
		if (mark === 0 && isBalanced(a, b, c, null)) yield { against: [b, c], along: [] };
		const d = system.classByMark.get(mark);
		if (d && d !== a && isBalanced(a, b, c, d)) yield { against: [b, c], along: [d] };
	}
}

/** Squares of b ⊃ a with pairs that differ by the same figures. */
function* contained(system: PublicSystem, a: SystemClass, b: SystemClass): Generator<Square> {
	const more = difference(b.equations, a.equations);
	for (const d of smallestList(system, more).slice(0, NEIGHBOURS)) {
		if (d === b) continue;
		const mark = d.mark + a.mark - b.mark;
		if (mark === 0 && isBalanced(a, b, null, d)) yield { against: [b], along: [d] };
		const c = system.classByMark.get(mark);
		if (c && c !== a && isBalanced(a, b, c, d)) yield { against: [b, c], along: [d] };
	}
}

function smallestList(system: PublicSystem, equations: readonly number[]): readonly SystemClass[] {
	let list = system.classesIn[equations[0]!]!;
	for (const equation of equations) {
		const other = system.classesIn[equation]!;
		if (other.length < list.length) list = other;
	}
	return list;
}

/** What is in the first list and not in the second; both rise. */
function difference(first: readonly number[], second: readonly number[]): number[] {
	const rest: number[] = [];
	let k = 0;
	for (const value of first) {
		while (k < second.length && second[k]! < value) k++;
		if (second[k] !== value) rest.push(value);
	}
	return rest;
}

/** a + d = b + c, figure by figure. */
function isBalanced(a: SystemClass, b: SystemClass, c: SystemClass | null, d: SystemClass | null): boolean {
	const left = [...a.equations, ...(d?.equations ?? [])].sort((x, y) => x - y);
	const right = [...b.equations, ...(c?.equations ?? [])].sort((x, y) => x - y);
	return left.length === right.length && left.every((equation, k) => equation === right[k]);
}
