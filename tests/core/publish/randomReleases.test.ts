import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contribution } from '#lib/core/publish/publicTable.ts';
import { closestGuess, organisation, PROTECTION, publishInTurn, type Groups } from './tableExample.ts';

const RELEASES = 3;
const [ROWS, COLUMNS] = [2, 3];

/** An organisation with its place in a small table, and what it sends or takes back in each quarter. */
const participant = fc.record({
	row: fc.nat(ROWS - 1),
	column: fc.nat(COLUMNS - 1),
	joins: fc.nat(RELEASES - 1),
	leaves: fc.integer({ min: 1, max: 8 * RELEASES }),
	// A few large ones among many small ones.
	sizes: fc.array(
		fc.oneof(
			{ weight: 4, arbitrary: fc.integer({ min: 1, max: 40 }) },
			{ weight: 1, arbitrary: fc.integer({ min: 40, max: 400 }) },
		),
		{ minLength: RELEASES, maxLength: RELEASES },
	),
	corrects: fc.array(fc.nat(4), { minLength: RELEASES, maxLength: RELEASES }),
});
type Participant = typeof participant extends fc.Arbitrary<infer T> ? T : never;

/** The whole, its rows, its columns and its cells, in the order of importance. */
function groupsAt(participants: readonly Participant[], release: number): Groups {
	const present = participants.flatMap((one, n): { place: Participant; contribution: Contribution }[] => {
		if (one.joins > release || one.leaves <= release) return [];
		let version = one.joins;
		for (let k = one.joins + 1; k <= release; k++) if (one.corrects[k] === 0) version = k;
		return [{ place: one, contribution: organisation(n, one.sizes[version]!, version) }];
	});
	const of = (holds: (place: Participant) => boolean) =>
		present.filter(({ place }) => holds(place)).map(({ contribution }) => contribution);
	const rows = [...Array(ROWS).keys()];
	const columns = [...Array(COLUMNS).keys()];
	return [
		of(() => true),
		...rows.map((row) => of((place) => place.row === row)),
		...columns.map((column) => of((place) => place.column === column)),
		...rows.flatMap((row) =>
			columns.map((column) => of((place) => place.row === row && place.column === column)),
		),
	];
}

describe('random releases after each other', () => {
	it('never let anybody find a contribution within p %, whoever of the participants looks', () => {
		let shown = 0;
		fc.assert(
			fc.property(
				fc.array(participant, { minLength: 12, maxLength: 22 }),
				fc.array(fc.nat(21), { minLength: 2, maxLength: 2 }),
				(participants, attackers) => {
					const releases = [...Array(RELEASES).keys()].map((release) => groupsAt(participants, release));
					const { history } = publishInTurn(releases);
					shown += history.length;
					expect(closestGuess(history)).toBeGreaterThanOrEqual(PROTECTION - 1e-6);
					for (const attacker of attackers) {
						const knows = new Set([`organisation-${attacker}`]);
						expect(closestGuess(history, knows)).toBeGreaterThanOrEqual(PROTECTION - 1e-6);
					}
				},
			),
			{ numRuns: 100, seed: 7 },
		);
		expect(shown).toBeGreaterThan(30);
	}, 120_000);

	it('never leave a combination of fewer than five organisations to be known exactly', () => {
		fc.assert(
			fc.property(
				fc.array(participant, { minLength: 12, maxLength: 22 }),
				fc.uniqueArray(fc.nat(21), { minLength: 3, maxLength: 3 }),
				(participants, coalition) => {
					const releases = [0, 1].map((release) => groupsAt(participants, release));
					const { history } = publishInTurn(releases);
					// Three that lay their numbers together would otherwise know a fourth.
					const knows = new Set(coalition.map((n) => `organisation-${n}`));
					expect(closestGuess(history, knows)).toBeGreaterThan(1e-5);
				},
			),
			{ numRuns: 100, seed: 7 },
		);
	}, 120_000);
});
