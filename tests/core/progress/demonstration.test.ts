import { describe, expect, it } from 'vitest';
import { demonstration } from '#lib/core/progress/demonstration.ts';
import { currentPublications } from '#lib/core/publish/currentPublications.ts';
import { publicationDesigns, sectors } from '#lib/core/publish/classification.ts';
import { readPublication } from '#lib/core/publish/readPublication.ts';

describe('the demonstration', () => {
	const quarters = demonstration();
	const documents = quarters.flatMap((quarter) => quarter.documents);
	const { current, issues } = currentPublications(documents);

	it('holds only sound documents, with a sound history', () => {
		expect(documents.flatMap((document) => readPublication(document).issues)).toEqual([]);
		expect(issues).toEqual([]);
		expect(documents.some(({ supersedes }) => supersedes !== null)).toBe(true);
		expect(documents.some(({ withdraws }) => withdraws !== null)).toBe(true);
	});

	it('has 150 organisations or more over eight quarters, in every sector and of both designs', () => {
		expect(quarters.map(({ id }) => id)).toEqual([
			'2024-4',
			'2025-1',
			'2025-2',
			'2025-3',
			'2025-4',
			'2026-1',
			'2026-2',
			'2026-3',
		]);
		expect(quarters.every((quarter) => quarter.documents.length > 0)).toBe(true);
		expect(new Set(current.map(({ organisation }) => organisation)).size).toBeGreaterThanOrEqual(150);
		expect(new Set(current.map(({ sector }) => sector))).toEqual(new Set(sectors));
		expect(new Set(current.map(({ design }) => design))).toEqual(new Set(publicationDesigns));
	});

	it('is plainly invented, and the same for the same seed', () => {
		expect(documents.every(({ organisation }) => organisation.startsWith('voorbeeld-'))).toBe(true);
		expect(demonstration(1)).toEqual(quarters);
		expect(demonstration(2)).not.toEqual(quarters);
	});

	it('publishes each measurement after it was made', () => {
		for (const quarter of quarters) {
			expect(quarter.documents.every(({ afterMidpoint }) => afterMidpoint < quarter.date)).toBe(true);
		}
	});
});
