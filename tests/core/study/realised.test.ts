import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseResultOf } from '#lib/core/business/caseResult.ts';
import { decimalArithmetic } from '#lib/core/business/decimalArithmetic.ts';
import { readCase } from '#lib/core/business/readCase.ts';
import { measurementJson } from '#lib/core/report/measurementJson.ts';
import { compareCases } from '#lib/core/study/compareCases.ts';
import { realisedAgainst } from '#lib/core/study/realised.ts';
import type { StudyMeasurement } from '#lib/core/study/study.ts';
import { type CaseFile, writeAt } from '#lib/state/case/casePath.ts';
import { measured, persons } from '../../sketch/measured.ts';

const file = JSON.parse(
	readFileSync(new URL('../../../datasets/samples/cases/hospital.json', import.meta.url), 'utf8'),
) as CaseFile;
const hospital = readCase(file).case!;

const times = Array.from({ length: 20 }, (_, index) => {
	const before = 120 + 7 * (index % 6);
	return [before, before * (index % 2 ? 0.92 : 0.84)] as const;
});
const { measurement } = measured(persons(times));
const later: StudyMeasurement = {
	...measurementJson(measurement!, ({ code }) => code),
	id: 'm2',
	label: 'Na een jaar',
};

/** What the decimal ledger says of a case. */
const resultOf = (one: CaseFile) => caseResultOf(decimalArithmetic, readCase(one).case!, { today: null });

describe('planned against realised', () => {
	const answer = realisedAgainst(hospital, later);
	if ('refused' in answer) throw new Error(answer.refused);
	const { realised } = answer;
	const figure = (id: string) => realised.figures.find((one) => one.id === id)!;

	it('puts the measured saving beside the assumed one', () => {
		const { headline } = later;
		expect(realised.measured).toEqual({
			value: headline!.estimate,
			se: headline!.se,
			df: headline!.df,
			distribution: 'studentT',
		});
		expect(realised.low).toBeCloseTo(headline!.low!, 12);
		expect(realised.high).toBeCloseTo(headline!.high!, 12);
		expect(realised.isWithin).toBe(false);
		expect(realised).toMatchObject({ basis: 'access', plannedBasis: 'user' });
		expect(realised.ownReductions).toEqual(['Doktersassistent']);
	});

	it('lets the rest of the case follow, as a case with that saving would say', () => {
		const planned = resultOf(file);
		const then = resultOf(
			writeAt(writeAt(file, 'saving.reduction', realised.measured), 'saving.basis', 'access'),
		);
		const pairs = [
			['npvTotal', planned.results.joint.total.npv, then.results.joint.total.npv],
			['transfer', planned.wrongPocket.total.minimalTransferEur, then.wrongPocket.total.minimalTransferEur],
			[
				'evenPrice',
				planned.afterSubsidy!.breakEven.jointTotal.licencePriceEur,
				then.afterSubsidy!.breakEven.jointTotal.licencePriceEur,
			],
			[
				'netAfter',
				planned.afterSubsidy!.years.reduce((sum, { netCash }) => sum + netCash.joint, 0),
				then.afterSubsidy!.years.reduce((sum, { netCash }) => sum + netCash.joint, 0),
			],
		] as const;
		for (const [id, before, after] of pairs) {
			expect([id, figure(id).before]).toEqual([id, expect.closeTo(before!, 4)]);
			expect([id, figure(id).after]).toEqual([id, expect.closeTo(after!, 4)]);
			expect(figure(id).difference).toBeCloseTo(after! - before!, 4);
		}
		// with access as its basis no share of use is left to break even at
		expect(figure('evenUse').after).toBeNull();
		expect(figure('firstBill')).toMatchObject({ before: planned.afterSubsidy!.firstDate, difference: null });
	});

	it('changes nothing when what was measured is what was assumed', () => {
		const { headline } = later;
		const same = {
			...hospital,
			saving: {
				...hospital.saving,
				basis: 'access' as const,
				reduction: {
					value: headline!.estimate,
					se: headline!.se!,
					df: headline!.df!,
					distribution: 'studentT' as const,
				},
			},
		};
		const found = realisedAgainst(same, later);
		if ('refused' in found) throw new Error(found.refused);
		expect(found.realised.isWithin).toBe(true);
		for (const { id, before, after } of found.realised.figures) expect([id, after]).toEqual([id, before]);
	});

	it('is refused with the reason where nothing can be compared', () => {
		expect(realisedAgainst(hospital, { ...later, headline: null })).toEqual({ refused: 'noInterval' });
	});
});

describe('two versions of a case', () => {
	it('differ in what was assumed and in what follows', () => {
		const changed = writeAt(writeAt(file, 'costs.licence.amountEur.value', 40), 'title', 'Nieuw bod');
		const { changes, figures, issues } = compareCases(file, changed);
		expect(issues).toEqual([]);
		expect(changes.map(({ path }) => path)).toEqual(['title', 'costs.licence.amountEur']);
		const npv = figures!.find(({ id }) => id === 'npvTotal')!;
		expect(npv.before).toBeCloseTo(resultOf(file).results.joint.total.npv, 4);
		expect(npv.after).toBeCloseTo(resultOf(changed).results.joint.total.npv, 4);
	});

	it('shows a party that only one of them has, without a figure for the other', () => {
		const parties = file['parties'] as readonly { readonly id: string }[];
		const more = {
			...file,
			parties: [...parties, { id: 'ggd', name: 'GGD', kind: 'municipality', required: false }],
		};
		const before = compareCases(file, more).figures!.find(({ of }) => of === 'GGD');
		expect(before).toMatchObject({ before: null, after: 0, difference: null });
		const after = compareCases(more, file).figures!.find(({ of }) => of === 'GGD');
		expect(after).toMatchObject({ before: 0, after: null, difference: null });
	});

	it('still shows what was assumed when one of them is no valid case', () => {
		const { changes, figures, issues } = compareCases(file, writeAt(file, 'horizonMonths', 600));
		expect(figures).toBeNull();
		expect(changes).toHaveLength(1);
		expect(issues.map(({ where }) => where.path)).toEqual(['horizonMonths']);
	});
});
