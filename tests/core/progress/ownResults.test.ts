import { describe, expect, it } from 'vitest';
import { ownResults } from '#lib/core/progress/ownResults.ts';
import { published, range, seriesOf } from './releaseExample.ts';

describe('own results beside participants together', () => {
	const documents = range(1, 30).map((n) => published(n));
	const release = seriesOf(documents)[0]!.record.release;

	it('have an interval with t of their own degrees of freedom, oldest first', () => {
		const [later, earlier] = [published(1), published(2, { afterMidpoint: '2025-12-01' })];
		const { own } = ownResults([later!, earlier!], null);
		expect(own.map(({ uuid }) => uuid)).toEqual([earlier!.uuid, later!.uuid]);
		// R: qt(0.975, 13) = 2.160368656
		const one = ownResults([published(1, { df: 13, persons: 14, se: 0.02 })], null).own[0]!;
		expect((one.high - one.low) / 2).toBeCloseTo(2.160368656 * 0.02, 9);
		expect((one.high + one.low) / 2).toBeCloseTo(one.estimate, 12);
	});

	it('stand beside what the public sees of all participants, and nobody else', () => {
		const { together } = ownResults([documents[0]!], release);
		expect(together.map(({ design }) => design)).toEqual(['beforeAfter']);
		const all = release.cells.find(({ view, design }) => view === 'all' && design === 'beforeAfter')!;
		expect(together[0]!.figures).toEqual(all.figures);
	});

	it('stand alone while there is no release, or nothing of it may be shown', () => {
		expect(ownResults([documents[0]!], null).together[0]!.figures).toBeNull();
		const few = seriesOf(documents.slice(0, 4))[0]!.record.release;
		expect(ownResults([documents[0]!], few).together[0]!.figures).toBeNull();
	});
});
