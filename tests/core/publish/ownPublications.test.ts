import { describe, expect, it } from 'vitest';
import { ownPublications, type ServedPublication } from '#lib/core/publish/ownPublications.ts';
import { RECEIPT_SCHEMA } from '#lib/core/study/receipt.ts';
import { withReceipt, type PublicationState } from '#lib/core/study/sentPublications.ts';
import { emptyStudy } from '#lib/core/study/study.ts';
import { publicationWith, uuidOf } from './publicationExample.ts';

const RECEIVED = '2026-11-11T16:00:00.000Z';
const organisation = 'zorggroep-noord';
const study = [1, 2].reduce(
	(before, n) =>
		withReceipt(
			before,
			{
				...{ schema: RECEIPT_SCHEMA, organisation, uuid: uuidOf(n) },
				...{ contentHash: 'ab'.repeat(32), receivedAt: RECEIVED },
			},
			{ supersedes: null, withdraws: null },
		),
	emptyStudy('Poli', 'test'),
);
const served = (n: number, state: PublicationState): ServedPublication => ({
	publication: publicationWith({ uuid: uuidOf(n) }),
	receivedAt: RECEIVED,
	state,
});
const brief = (rows: ReturnType<typeof ownPublications>['ofStudy']) =>
	rows.map(({ uuid, state, publication }) => [uuid, state, publication?.uuid ?? null]);

describe('the publications of an organisation', () => {
	it('come from the server first, and apart from those of the study', () => {
		const own = [served(1, 'corrected'), served(3, 'current')];
		const { ofStudy, others } = ownPublications(study, { organisation, own });
		expect(brief(ofStudy)).toEqual([
			[uuidOf(1), 'corrected', uuidOf(1)],
			// not on this server, whatever the study says
			[uuidOf(2), null, null],
		]);
		expect(brief(others)).toEqual([[uuidOf(3), 'current', uuidOf(3)]]);
	});

	it('are as the study says where nobody is signed in, or somebody of another organisation', () => {
		const said = [
			[uuidOf(1), 'current', null],
			[uuidOf(2), 'current', null],
		];
		expect(brief(ownPublications(study, null).ofStudy)).toEqual(said);
		const elsewhere = { organisation: 'ziekenhuis-west', own: [served(3, 'current')] };
		expect(brief(ownPublications(study, elsewhere).ofStudy)).toEqual(said);
		expect(ownPublications(study, elsewhere).others).toHaveLength(1);
	});
});
