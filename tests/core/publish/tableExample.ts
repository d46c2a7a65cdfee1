import { attackedRange } from '#lib/core/publish/attackedRange.ts';
import { LARGEST_PART } from '#lib/core/publish/capacity.ts';
import { decideCells } from '#lib/core/publish/decideCells.ts';
import { primaryFault } from '#lib/core/publish/primaryRule.ts';
import type { CellDecision, Contribution, PublicTable } from '#lib/core/publish/publicTable.ts';

export const PROTECTION = 0.1;

/** Organisation n, whose only quantity has a size. */
export function organisation(n: number, size = 20 + ((n * 7) % 11), version = 1): Contribution {
	return {
		id: `${n}.${version}`,
		organisation: `organisation-${n}`,
		quantities: [{ need: PROTECTION * size, down: size, up: Infinity }],
		weights: [size],
	};
}

const lot = { largestPart: LARGEST_PART, effort: 1e8 };

/** Who is in each cell, one list after the other, the most important first. */
export type Groups = readonly (readonly Contribution[])[];

/** The releases of one table after each other: what was decided, and everything that became public. */
export function publishInTurn(releases: readonly Groups[], withdrawn: ReadonlySet<string> = new Set()) {
	const history: (readonly Contribution[])[] = [];
	const shown: (readonly Contribution[] | null)[] = releases[0]!.map(() => null);
	const visible = releases[0]!.map(() => false);
	const decided: (readonly CellDecision[])[] = [];
	for (const groups of releases) {
		const table: PublicTable = {
			cells: groups.map((current, cell) => ({
				current,
				shown: shown[cell]!,
				visible: visible[cell]!,
				fault: primaryFault(current.length, [current.map(({ weights }) => weights[0]!)], PROTECTION),
				rests: false,
				lot,
			})),
			history: [...history],
			withdrawn,
		};
		const { decisions } = decideCells(table, PROTECTION);
		decisions.forEach(({ status }, cell) => {
			visible[cell] = status !== 'hidden';
			if (status !== 'updated') return;
			shown[cell] = groups[cell]!;
			history.push(groups[cell]!);
		});
		decided.push(decisions);
	}
	return { decided, history };
}

/**
 * How close an attacker who knows every public sum exactly, everybody who takes part and all numbers of `knows`, comes to
 * any contribution: the smallest distance between it and an end of what is possible, as a share of it.
 */
export function closestGuess(history: Groups, knows: ReadonlySet<string> = new Set()): number {
	const everybody = [...new Map(history.flat().map((one) => [one.id, one])).values()];
	const unknown = everybody.filter(({ organisation: name }) => !knows.has(name));
	const place = new Map(unknown.map(({ id }, k) => [id, k]));
	const sizeOf = ({ weights }: Contribution) => weights[0]!;
	const sums = history.map((figure) => {
		const open = figure.filter(({ id }) => place.has(id));
		const sum = open.reduce((total, one) => total + sizeOf(one), 0);
		return { unknowns: open.map(({ id }) => place.get(id)!), low: sum - 1e-7, high: sum + 1e-7 };
	});
	const rows = sums.filter(({ unknowns }) => unknowns.length > 0);
	const sizes = unknown.map((contribution) => ({ value: sizeOf(contribution), atLeast: 0 }));
	let closest = Infinity;
	for (const [k, one] of unknown.entries()) {
		const range = attackedRange(rows, sizes, [k]);
		closest = Math.min(
			closest,
			(range.high - sizeOf(one)) / sizeOf(one),
			(sizeOf(one) - range.low) / sizeOf(one),
		);
	}
	return closest;
}
