import { describe, expect, it } from 'vitest';
import { currentPublications } from '#lib/core/publish/currentPublications.ts';
import type { Publication } from '#lib/core/publish/publication.ts';
import { publicationWith, uuidOf } from './publicationExample.ts';

const document = (n: number, changes: Partial<Publication> = {}) =>
	publicationWith({ uuid: uuidOf(n), ...changes });
const corrects = (n: number, target: number, changes: Partial<Publication> = {}) =>
	document(n, { supersedes: uuidOf(target), ...changes });
const withdraws = (n: number, target: number, changes: Partial<Publication> = {}) =>
	document(n, { withdraws: uuidOf(target), ...changes });

function found(documents: readonly Publication[]) {
	const { current, issues } = currentPublications(documents);
	return {
		current: current.map(({ uuid }) => parseInt(uuid.slice(-12), 16)),
		codes: issues.map(({ code }) => code),
	};
}

describe('the publications that stand', () => {
	it('follows corrections through a chain to the last one', () => {
		const chain = [document(1), corrects(2, 1), corrects(3, 2), document(4)];
		expect(found(chain)).toEqual({ current: [3, 4], codes: [] });
	});

	it('takes out what was withdrawn, with the withdrawal itself', () => {
		expect(found([document(1), withdraws(2, 1), document(3)])).toEqual({
			current: [3],
			codes: [],
		});
		expect(found([document(1), corrects(2, 1), withdraws(3, 2)])).toEqual({
			current: [],
			codes: [],
		});
	});

	it.each<[string, Publication[], number[], string]>([
		['an unknown target', [document(1), corrects(2, 9)], [1], 'publicationTargetUnknown'],
		[
			'a document of another organisation',
			[document(1), corrects(2, 1, { organisation: 'elders' })],
			[1],
			'publicationTargetForeign',
		],
		[
			'what was corrected before',
			[document(1), corrects(2, 1), corrects(3, 1)],
			[2],
			'publicationTargetReplaced',
		],
		[
			'a withdrawal of what was corrected',
			[document(1), corrects(2, 1), withdraws(3, 1)],
			[2],
			'publicationTargetReplaced',
		],
		[
			'a correction of a withdrawal',
			[document(1), withdraws(2, 1), corrects(3, 2)],
			[],
			'publicationTargetWithdrawn',
		],
		[
			'a withdrawal that says something else',
			[document(1), withdraws(2, 1, { persons: 50 })],
			[1],
			'publicationWithdrawalDiffers',
		],
		['one uuid for two documents', [document(1), document(1, { persons: 50 })], [1], 'publicationUuidTwice'],
	])('refuses %s and leaves the rest alone', (_, documents, current, code) => {
		expect(found(documents)).toEqual({ current, codes: [code] });
	});

	it('refuses a circle', () => {
		const circle = [document(4), corrects(1, 3), corrects(2, 1), corrects(3, 2)];
		expect(found(circle)).toEqual({
			current: [4],
			codes: ['publicationCycle', 'publicationCycle', 'publicationCycle'],
		});
	});
});
