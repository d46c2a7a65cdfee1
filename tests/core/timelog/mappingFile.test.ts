import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldActivity } from '#lib/core/timelog/activities.ts';
import { parseMapping, serialiseMapping } from '#lib/core/timelog/mappingFile.ts';
import { tableOf } from '../../sketch/logFile.ts';

const read = async (text: string) => {
	const { mappings, issues } = parseMapping(await tableOf(text, 'indeling.csv'));
	return {
		mappings: Object.fromEntries(mappings),
		issues: issues.map(({ code, where }) => `${code} ${where.row ?? ''}`.trim()),
	};
};

describe('parseMapping', () => {
	it('reads Dutch and English names, and 1/0, ja/nee, yes/no', async () => {
		const expected = {
			verslag: { administrative: true, workingTime: true, category: 'Papier' },
			pauze: { administrative: false, workingTime: false, category: null },
		};
		for (const text of [
			'activiteit;administratief;werktijd;categorie\nVerslag;1;1;Papier\nPauze;0;0;\n',
			'Activity,Working time,Administrative,Category\nVerslag,yes,yes,Papier\nPauze,no,no,\n',
			'Activiteit\tAdministratief\tWerktijd\tCategorie\nVerslag\tja\tJA\tPapier\nPauze\tnee\tn\t\n',
		]) {
			expect(await read(text)).toEqual({ mappings: expected, issues: [] });
		}
	});

	it('refuses what cannot be, and says where', async () => {
		const { mappings, issues } = await read(
			'activiteit;administratief;werktijd\nA;1;0\nB;misschien;1\nC;1;1\nc;0;1\nD;;\nE;1;1\nE;1;1\n',
		);
		expect(issues).toEqual(['administrationOutsideWork 2', 'mappingFlagUnreadable 3', 'mappingTwice 5']);
		expect(Object.keys(mappings)).toEqual(['c', 'e']);
	});

	it('says which column is missing', async () => {
		expect((await read('activiteit;administratief\nA;1\n')).issues).toEqual(['mappingColumnMissing']);
	});
});

describe('serialiseMapping', () => {
	it('reads back as the same decisions, in both languages', async () => {
		const flags = fc.constantFrom([true, true], [false, true], [false, false] as const);
		const activity = fc.string({
			unit: fc.constantFrom('a', 'é', ' ', ';', '"', ',', '=', '-', '1', '\n'),
			minLength: 1,
			maxLength: 8,
		});
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(activity, flags, fc.constantFrom('x', '')), { minLength: 1, maxLength: 8 }),
				fc.constantFrom('nl', 'en'),
				async (rows, language) => {
					// The first row fixes the layout, so that one odd activity cannot be taken for the header.
					const distinct = new Map(
						rows
							.filter(([name]) => /[a-z1]/.test(name))
							.map(([name, [administrative, workingTime], category]) => [
								foldActivity(name),
								{
									name,
									mapping: {
										administrative: administrative!,
										workingTime: workingTime!,
										category: category || null,
									},
								},
							]),
					);
					const list = [...distinct.values()].map(({ name, mapping }) => [name, mapping] as const);
					const text = serialiseMapping([['begin', null], ...list], language as 'nl' | 'en');
					const { mappings, issues } = parseMapping(await tableOf(text));
					expect(issues).toEqual([]);
					expect(mappings).toEqual(new Map([...distinct].map(([key, { mapping }]) => [key, mapping])));
				},
			),
			{ numRuns: 200 },
		);
	});

	it('does not let an activity become a formula', () => {
		expect(serialiseMapping([['=HYPERLINK(1)', null]], 'nl')).toContain("'=HYPERLINK(1);;;");
	});
});
