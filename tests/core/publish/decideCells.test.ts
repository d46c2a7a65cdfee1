import { describe, expect, it } from 'vitest';
import { LARGEST_PART } from '#lib/core/publish/capacity.ts';
import { decideCells } from '#lib/core/publish/decideCells.ts';
import type { Contribution, TableCell } from '#lib/core/publish/publicTable.ts';
import { organisation, PROTECTION } from './tableExample.ts';

const people = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, k) => organisation(from + k));
const eight = people(1, 8);

/** What is decided of one cell that showed eight organisations, after some of its circumstances changed. */
function decided(cell: Partial<TableCell>, withdrawn: readonly Contribution[] = []) {
	const lot = { largestPart: LARGEST_PART, effort: 1e8 };
	const { decisions } = decideCells(
		{
			cells: [
				{
					current: eight,
					shown: eight,
					visible: true,
					fault: null,
					rests: false,
					lot,
					...cell,
				},
			],
			history: [cell.shown === undefined ? eight : (cell.shown ?? [])].filter((figure) => figure.length > 0),
			withdrawn: new Set(withdrawn.map(({ id }) => id)),
		},
		PROTECTION,
	);
	return decisions[0];
}

describe('what is done with one cell', () => {
	it('keeps showing figures that are still true, and shows them again where they were hidden', () => {
		expect(decided({})).toEqual({ status: 'unchanged', reason: null });
		expect(decided({ visible: false })).toEqual({
			status: 'updated',
			reason: null,
		});
	});

	it('counts organisations that changed, not documents', () => {
		const corrected = (count: number) =>
			eight.map((one, k) => (k < count ? organisation(k + 1, one.weights[0], 2) : one));
		expect(decided({ current: corrected(4) })).toEqual({
			status: 'kept',
			reason: 'tooFewChanged',
		});
		expect(decided({ current: corrected(5) })).toEqual({
			status: 'updated',
			reason: null,
		});
	});

	it('keeps figures when one of those that came stands out', () => {
		const four = people(9, 12);
		const sizes = four.reduce((sum, { weights }) => sum + weights[0]!, 0);
		const joined = (size: number) => ({
			current: [...eight, ...four, organisation(13, size)],
		});
		// all but the largest and the second largest weigh less than a tenth of the largest
		expect(decided(joined(sizes * 10))).toEqual({
			status: 'kept',
			reason: 'tooFewChanged',
		});
		expect(decided(joined(sizes / 4))).toEqual({
			status: 'updated',
			reason: null,
		});
	});

	it('measures who changed by the larger of two documents, not by both together', () => {
		// four of 20 and one that went from 500 to 500: less than a tenth of 500 is left over, not of 1000
		const shown = [...people(1, 6).map((_, k) => organisation(k + 20, 40)), organisation(1, 500)];
		const current = [
			...shown.slice(0, 6),
			organisation(1, 500, 2),
			...[2, 3, 4, 5].map((n) => organisation(n, 20)),
		];
		expect(decided({ shown, current })!.reason).not.toBe('tooFewChanged');
		const larger = shown.map((one) => (one.organisation === 'organisation-1' ? organisation(1, 700) : one));
		expect(decided({ shown: larger, current })).toEqual({
			status: 'kept',
			reason: 'tooFewChanged',
		});
	});

	it('keeps figures that are young, unless nothing changed', () => {
		expect(decided({ rests: true })).toEqual({
			status: 'unchanged',
			reason: null,
		});
		const current = people(1, 14);
		expect(decided({ rests: true, current })).toEqual({
			status: 'kept',
			reason: 'recent',
		});
		expect(decided({ current })).toEqual({ status: 'updated', reason: null });
	});

	it('keeps figures of a group that can no longer be shown by itself, and shows none of an empty one', () => {
		const few = {
			current: eight.slice(0, 4),
			fault: 'tooFewOrganisations',
		} as const;
		expect(decided(few)).toEqual({
			status: 'kept',
			reason: 'tooFewOrganisations',
		});
		expect(decided({ ...few, shown: null, visible: false })).toEqual({
			status: 'hidden',
			reason: 'tooFewOrganisations',
		});
		expect(decided({ current: [], fault: 'empty' })).toEqual({
			status: 'hidden',
			reason: 'empty',
		});
	});

	it('hides what somebody took back, and does not bring hidden figures back with fewer than five changed', () => {
		const [first] = eight as [Contribution];
		const current = eight.slice(1);
		expect(decided({ current }, [first])).toEqual({
			status: 'hidden',
			reason: 'withdrawal',
		});
		expect(decided({ current, visible: false })).toEqual({
			status: 'hidden',
			reason: 'tooFewChanged',
		});
	});
});
