import { describe, expect, it } from 'vitest';
import { RECEIPT_SCHEMA, type Receipt } from '#lib/core/study/receipt.ts';
import { sentPublications, withReceipt } from '#lib/core/study/sentPublications.ts';
import { emptyStudy, withWorksCouncil, type Study } from '#lib/core/study/study.ts';
import { readStudy, writeStudy } from '#lib/core/study/studyFile.ts';
import { uuidOf } from '../publish/publicationExample.ts';

const receipt = (n: number): Receipt => ({
	schema: RECEIPT_SCHEMA,
	organisation: 'zorggroep-noord',
	uuid: uuidOf(n),
	contentHash: 'ab'.repeat(32),
	receivedAt: `2026-11-${10 + n}T16:00:00.000Z`,
});
const nothing = { supersedes: null, withdraws: null };
const start = withWorksCouncil(
	emptyStudy('Poli', 'test'),
	{ decisionDate: '2026-01-12', reference: 'OR-1' },
	'2026-11-01T08:00:00.000Z',
);
const statesOf = (study: Study) => sentPublications(study).map(({ state }) => state);
const sent = withReceipt(start, receipt(1), nothing);
const corrected = withReceipt(sent, receipt(2), { ...nothing, supersedes: uuidOf(1) });
const withdrawn = withReceipt(corrected, receipt(3), { ...nothing, withdraws: uuidOf(2) });

describe('what was sent from a study', () => {
	it('stands in its file with its state, and comes back out of it', () => {
		const { study, issues } = readStudy(writeStudy(withdrawn));
		expect(issues).toEqual([]);
		expect(study).toEqual(withdrawn);
		expect(study!.publications).toEqual([receipt(1), receipt(2), receipt(3)]);
		expect(statesOf(study!)).toEqual(['corrected', 'withdrawn', 'withdrawal']);
		expect([statesOf(start), statesOf(sent), statesOf(corrected)]).toEqual([
			[],
			['current'],
			['corrected', 'current'],
		]);
	});

	it('has a line in the log for every change of a state', () => {
		expect(withdrawn.log.slice(1).map(({ at, path, from, to }) => [at.slice(8, 10), path, from, to])).toEqual(
			[
				['11', `publications.${uuidOf(1)}`, null, 'current'],
				['12', `publications.${uuidOf(1)}`, 'current', 'corrected'],
				['12', `publications.${uuidOf(2)}`, null, 'current'],
				['13', `publications.${uuidOf(2)}`, 'current', 'withdrawn'],
				['13', `publications.${uuidOf(3)}`, null, 'withdrawal'],
			],
		);
	});

	it('counts once, however often its receipt comes', () => {
		expect(withReceipt(corrected, receipt(2), { ...nothing, supersedes: uuidOf(1) })).toBe(corrected);
	});

	it('may correct what was sent from elsewhere', () => {
		const study = withReceipt(start, receipt(2), { ...nothing, supersedes: uuidOf(1) });
		expect(statesOf(study)).toEqual(['current']);
		expect(study.log).toHaveLength(2);
	});

	it('has no state where the log does not tell it', () => {
		expect(statesOf({ ...sent, log: [] })).toEqual([null]);
		const line = { ...sent.log.at(-1)!, to: { state: 'current' } };
		expect(statesOf({ ...sent, log: [line] })).toEqual([null]);
	});

	it('that is no receipt is refused at its place', () => {
		const wrong: readonly unknown[] = [
			null,
			'receipt',
			{},
			{ ...receipt(2), schema: 'halftijd/receipt@2' },
			{ ...receipt(2), uuid: '' },
			{ ...receipt(2), receivedAt: 'yesterday' },
			receipt(1),
		];
		for (const one of wrong) {
			const text = writeStudy({ ...sent, publications: [receipt(1), one as Receipt] });
			expect(readStudy(text).issues.map(({ code, where }) => [code, where.path])).toEqual([
				['studyPartMissing', 'publications[1]'],
			]);
		}
	});
});
