import { beforeAll, describe, expect, it } from 'vitest';
import { verifyAuditLog } from '#lib/server/audit/verifyAuditLog.ts';
import { addOrganisation } from '#lib/server/publications/organisations.ts';
import { readPublicationHistory } from '#lib/server/publications/readPublications.ts';
import { bundledProgram } from './bundledProgram.ts';
import { killWhilePublishing } from './killWhilePublishing.ts';
import { opened, openForTest, testPlaces } from './places.ts';

const organisation = 'huisartsen-oost';

describe.each(await testPlaces())('a publisher that is killed ten times, on $name', ({ name, newPlace }) => {
	let program = '';
	beforeAll(async () => {
		program = await bundledProgram('publisher');
	});

	it('has all that it acknowledged, none of it twice', { timeout: 240_000 }, async () => {
		const place = await newPlace();
		const before = await opened(place);
		await addOrganisation(before, { id: organisation, name: 'Oost' }, new Date());
		await before.destroy();

		const report = await killWhilePublishing({ program, place, organisation, times: 10, seed: 11 });
		expect(report).toEqual({
			kills: 11,
			acknowledged: expect.any(Number) as number,
			lost: [],
			twice: [],
			wrong: [],
		});
		expect(report.acknowledged, name).toBeGreaterThan(5);

		const after = await openForTest(place);
		const sequences = (await readPublicationHistory(after, organisation)).map(({ sequence }) => sequence);
		expect(sequences).toEqual(sequences.map((_, i) => i + 1));
		expect(sequences.length).toBeGreaterThanOrEqual(report.acknowledged);
		expect(await verifyAuditLog(after)).toEqual([]);
	});
});
