import type { Contribution, TableCell } from './publicTable.ts';

/** Contributions that came or went since the latest public figures of a cell; all of it when it never had any. */
export function changesOf({ current, shown }: TableCell): readonly Contribution[] {
	if (shown === null) return current;
	const before = new Set(shown.map(({ id }) => id));
	const now = new Set(current.map(({ id }) => id));
	return [...current.filter(({ id }) => !before.has(id)), ...shown.filter(({ id }) => !now.has(id))];
}

/** How many organisations stand behind contributions: one that sent a correction counts once. */
export function organisationsOf(contributions: readonly Contribution[]): number {
	return new Set(contributions.map(({ organisation }) => organisation)).size;
}

/** Weights per organisation, one list for each size: of two contributions of one organisation the larger counts. */
export function weightsOf(contributions: readonly Contribution[]): readonly (readonly number[])[] {
	const byOrganisation = new Map<string, readonly number[]>();
	for (const { organisation, weights } of contributions) {
		const other = byOrganisation.get(organisation);
		byOrganisation.set(
			organisation,
			other ? weights.map((weight, k) => Math.max(weight, other[k]!)) : weights,
		);
	}
	const lists = [...byOrganisation.values()];
	return (lists[0] ?? []).map((_, k) => lists.map((weights) => weights[k]!));
}
