import { describe, expect, it } from 'vitest';
import { isPredictable, primaryFault } from '#lib/core/publish/primaryRule.ts';
import type { Contribution } from '#lib/core/publish/publicTable.ts';
import { closestGuess, organisation, PROTECTION, publishInTurn } from './tableExample.ts';

const people = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, k) => organisation(from + k));
const statuses = (decisions: readonly { readonly status: string }[]) => decisions.map(({ status }) => status);

/** The attacker is on the outside, or any of those who take part. */
function expectSecret(history: readonly (readonly Contribution[])[]): void {
	expect(closestGuess(history)).toBeGreaterThanOrEqual(PROTECTION - 1e-6);
	for (const name of new Set(history.flat().map(({ organisation: one }) => one))) {
		expect(closestGuess(history, new Set([name]))).toBeGreaterThanOrEqual(PROTECTION - 1e-6);
	}
}

describe('textbook cases of disclosure', () => {
	it('a singleton: the part beside it is not shown either', () => {
		const [one, rest] = [people(1, 1), people(2, 9)];
		const { decided, history } = publishInTurn([[[...one, ...rest], rest, one]]);
		expect(decided[0]).toEqual([
			{ status: 'updated', reason: null },
			{ status: 'hidden', reason: 'complementary' },
			{ status: 'hidden', reason: 'tooFewOrganisations' },
		]);
		expectSecret(history);
	});

	it('two hidden cells in every line that could still be solved exactly', () => {
		// Two blocks of four hidden cells, joined by one: rows of the first block minus its columns give the one away.
		let n = 0;
		const hidden = new Set(['0.0', '0.1', '1.0', '1.1', '2.2', '2.3', '3.2', '3.3', '1.2']);
		const grid = [0, 1, 2, 3].map((row) =>
			[0, 1, 2, 3].map((column) => {
				const count = `${row}.${column}` === '1.2' ? 2 : hidden.has(`${row}.${column}`) ? 3 : 6;
				return people(n + 1, (n += count));
			}),
		);
		const rows = grid.map((row) => row.flat());
		const columns = [0, 1, 2, 3].map((column) => grid.flatMap((row) => row[column]!));
		const inside = grid.flat();
		// Every line by itself leaves at least two hidden cells and five organisations over.
		const joined = [...grid[0]![0]!, ...grid[0]![1]!, ...grid[1]![0]!, ...grid[1]![1]!];
		expect(joined).toHaveLength(12);
		const { decided, history } = publishInTurn([[rows.flat(), ...rows, ...columns, ...inside]]);
		expect(decided[0]!.some(({ reason }) => reason === 'complementary')).toBe(true);
		expect(decided[0]!.filter(({ status }) => status === 'updated').length).toBeGreaterThan(8);
		expectSecret(history);
		const all = [rows.flat(), ...rows, ...columns, ...inside.filter((cell) => cell.length > 4)];
		expect(closestGuess(all, new Set([grid[1]![2]![0]!.organisation]))).toBeLessThan(1e-6);
	});

	it('a newcomer between two releases', () => {
		const before = people(1, 8);
		const { decided, history } = publishInTurn([[before], [[...before, ...people(9, 9)]]]);
		expect(decided[1]).toEqual([{ status: 'kept', reason: 'tooFewChanged' }]);
		expectSecret(history);
		expect(closestGuess([before, [...before, ...people(9, 9)]])).toBeLessThan(1e-6);
	});

	it('a newcomer in a part that keeps its figures, while the whole and the other part get new ones', () => {
		const [left, right] = [people(1, 8), people(11, 18)];
		const [moreLeft, moreRight] = [
			[...left, ...people(9, 9)],
			[...right, ...people(19, 24)],
		];
		const { decided, history } = publishInTurn([
			[[...left, ...right], left, right],
			[[...moreLeft, ...moreRight], moreLeft, moreRight],
		]);
		expect(statuses(decided[0]!)).toEqual(['updated', 'updated', 'updated']);
		expect(statuses(decided[1]!)).toEqual(['updated', 'kept', 'kept']);
		expectSecret(history);
	});

	it('a newcomer in a group that was only ever known as what is left over', () => {
		const [shown, left] = [people(1, 8), [people(11, 13), people(14, 17)]];
		const first = [[...shown, ...left.flat()], shown, left[0]!, left[1]!];
		const newcomer = people(18, 18);
		const others = people(21, 25);
		const second = [
			[...first[0]!, ...newcomer, ...others],
			[...shown, ...others],
			[...left[0]!, ...newcomer],
			left[1]!,
		];
		const { decided, history } = publishInTurn([first, second]);
		expect(statuses(decided[0]!)).toEqual(['updated', 'updated', 'hidden', 'hidden']);
		expect(statuses(decided[1]!)).toEqual(['updated', 'kept', 'hidden', 'hidden']);
		expectSecret(history);
	});

	it('a mean with its spread of three, found as what is left over', () => {
		// Eight with five of them shown leaves three: with mean and spread two of them know the third.
		const { decided } = publishInTurn([[people(1, 8), people(1, 5), people(6, 8)]]);
		expect(statuses(decided[0]!)).toEqual(['updated', 'hidden', 'hidden']);
		const ten = publishInTurn([[people(1, 10), people(1, 5), people(6, 10)]]);
		expect(statuses(ten.decided[0]!)).toEqual(['updated', 'updated', 'updated']);
	});

	it('weights that everybody knows: one organisation above half, or two that leave nothing over', () => {
		expect(primaryFault(6, [[51, 10, 10, 10, 10, 8]], 0.1)).toBe('dominated');
		expect(primaryFault(6, [[50, 10, 10, 10, 10, 10]], 0.1)).toBeNull();
		expect(primaryFault(6, [[48, 48, 1, 1, 1, 1]], 0.1)).toBe('predictable');
		expect(primaryFault(6, [[45, 40, 4, 4, 4, 3]], 0.1)).toBeNull();
		expect(isPredictable([100, 50, 9], 0.1)).toBe(true);
		expect(isPredictable([100, 50, 10], 0.1)).toBe(false);
	});

	it('overlapping filters', () => {
		// Six inside both filters, one outside both: whole − first − second + both would be that one.
		const [both, first, second, outside] = [people(1, 6), people(11, 17), people(21, 27), people(31, 31)];
		const filters = [
			[...both, ...first, ...second, ...outside],
			[...both, ...first],
			[...both, ...second],
			both,
		];
		expect(closestGuess(filters)).toBeLessThan(1e-6);
		const { decided, history } = publishInTurn([filters]);
		expect(statuses(decided[0]!).filter((status) => status === 'hidden')).toHaveLength(1);
		expectSecret(history);
	});

	it('a withdrawal takes the kept figures away', () => {
		const before = people(1, 8);
		const after = before.slice(1);
		const { decided } = publishInTurn([[before], [after]], new Set([before[0]!.id]));
		expect(decided[1]).toEqual([{ status: 'hidden', reason: 'withdrawal' }]);
	});
});
