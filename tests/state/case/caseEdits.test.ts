import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BusinessCase } from '#lib/core/business/businessCase.ts';
import { caseResultOf } from '#lib/core/business/caseResult.ts';
import { openQuestions } from '#lib/core/business/completeness.ts';
import { doubleArithmetic } from '#lib/core/business/doubleArithmetic.ts';
import { partyUses } from '#lib/core/business/partyUses.ts';
import { readCase } from '#lib/core/business/readCase.ts';
import { applyEdits, type CaseEdit } from '#lib/state/case/caseEdit.ts';
import { type CaseFile, readAt } from '#lib/state/case/casePath.ts';
import { adoptionEdits, basisEdits, missingTypesEdits } from '#lib/state/case/edits/adoption.ts';
import { addTierEdits, choiceEdits } from '#lib/state/case/edits/choice.ts';
import { destinationEdits } from '#lib/state/case/edits/destination.ts';
import { discountingEdits } from '#lib/state/case/edits/discounting.ts';
import { addLine, type LineKind } from '#lib/state/case/edits/newLine.ts';
import { noteAt, noteEdits } from '#lib/state/case/edits/note.ts';
import { rangeEdits, rangeShapes } from '#lib/state/case/edits/range.ts';
import { removeLine, removeParty } from '#lib/state/case/edits/removal.ts';
import { answerEdits } from '#lib/state/case/edits/supplierAnswer.ts';

const samples = ['hospital', 'practice', 'homeCare'] as const;
function sample(name: (typeof samples)[number]): CaseFile {
	const path = new URL(`../../../datasets/samples/cases/${name}.json`, import.meta.url);
	return JSON.parse(readFileSync(path, 'utf8')) as CaseFile;
}
/** The case after the changes, which must leave it valid. */
function read(file: CaseFile): BusinessCase {
	const { case: businessCase, issues } = readCase(file);
	expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
	return businessCase!;
}
const after = (file: CaseFile, edits: readonly CaseEdit[]) => read(applyEdits(file, edits));
const npv = (businessCase: BusinessCase) =>
	caseResultOf(doubleArithmetic, businessCase, { today: null, breakEven: false }).results.joint.total.npv;

const names = { line: 'Nieuw', grantor: 'Subsidiegever' };
const kinds: readonly LineKind[] = ['parties', 'roles', 'costs', 'otherBenefits', 'subsidies', 'transfers'];

describe.each(samples)('a line added to %s', (name) => {
	it.each(kinds)('of %s is valid, has an id of its own and changes no result', (kind) => {
		const file = sample(name);
		const first = addLine(read(file), kind, names);
		const once = applyEdits(file, first.edits);
		const second = addLine(read(once), kind, names);
		expect(second.path).not.toBe(first.path);
		const twice = after(once, second.edits);
		expect(twice[kind].length).toBe(read(file)[kind].length + 2);
		expect(npv(twice)).toBeCloseTo(npv(read(file)), 6);
	});

	it.each(kinds)('of %s can be taken away again, with what was noted about it', (kind) => {
		const file = sample(name);
		const { edits, path } = addLine(read(file), kind, names);
		const added = applyEdits(file, [...edits, { path: `notes.${path}.name`, value: { source: 'x' } }]);
		expect(read(added).notes[`${path}.name`]).toBeDefined();
		const back = applyEdits(added, removeLine(read(added), path));
		expect(readAt(back, path)).toBeUndefined();
		expect(back.notes ?? {}).toEqual(file.notes ?? {});
	});

	it('takes every party away when another takes its place', () => {
		const file = sample(name);
		const ids = read(file).parties.map(({ id }) => id);
		for (const party of ids) {
			for (const heir of ids.filter((id) => id !== party)) {
				const without = after(file, removeParty(read(file), party, heir));
				expect(partyUses(without, party)).toEqual([]);
				expect(without.parties.map(({ id }) => id)).toEqual(ids.filter((id) => id !== party));
				for (const { grantor, receiver } of without.subsidies) expect(grantor).not.toBe(receiver);
				for (const { from, to } of without.transfers) expect(from).not.toBe(to);
				// what parties pay each other does not change what they have together
				expect(npv(without)).toBeCloseTo(npv(read(file)), 4);
			}
		}
	});
});

describe('a party', () => {
	it('is used where a role, a bill, a benefit or an agreement names it', () => {
		const uses = partyUses(read(sample('practice')), 'practice');
		expect(uses.filter(({ as }) => as === 'employer').map(({ of }) => of)).toEqual([
			'Huisarts',
			'Doktersassistent',
		]);
		expect(uses.map(({ as, path }) => `${as} ${path}`)).toEqual(
			expect.arrayContaining([
				'beneficiary destinations.relief.beneficiaries.practice',
				'payer costs.licence.payer',
				'receiver subsidies.firstStage.receiver',
				'from transfers.contribution.from',
			]),
		);
		expect(uses.every(({ path, as }) => as === 'beneficiary' || path.split('.').length === 3)).toBe(true);
	});

	it('that nobody names goes without an heir', () => {
		const file = sample('practice');
		const { edits, path } = addLine(read(file), 'parties', names);
		const added = applyEdits(file, edits);
		expect(applyEdits(added, removeParty(read(added), path.split('.')[1]!, null)).parties).toEqual(
			file.parties,
		);
	});

	it('brings the grantor along that a new subsidy needs', () => {
		const file = sample('practice');
		const rest = applyEdits(file, removeParty(read(file), 'state', 'insurer'));
		const added = after(rest, addLine(read(rest), 'subsidies', names).edits);
		const { grantor, receiver } = added.subsidies.at(-1)!;
		expect(added.parties.find(({ id }) => id === grantor)).toMatchObject({
			name: 'Subsidiegever',
			kind: 'state',
		});
		expect(receiver).toBe('practice');
	});
});

describe('a price list', () => {
	const file = sample('practice');
	it('becomes one price, and needs one when nobody is counted', () => {
		const one = after(file, choiceEdits(read(file), 'costs.licence.price', 'amount'));
		expect(one.costs.find(({ id }) => id === 'licence')!.price).toEqual({ kind: 'amount', amountEur: 99 });
		const total = after(file, choiceEdits(read(file), 'costs.licence.unit', 'total'));
		expect(total.costs.find(({ id }) => id === 'licence')).toMatchObject({
			unit: 'total',
			price: { kind: 'amount' },
		});
	});

	it('begins with the one price, for each user', () => {
		const list = after(file, choiceEdits(read(file), 'costs.groupDesk.price', 'tiers'));
		expect(list.costs.find(({ id }) => id === 'groupDesk')).toMatchObject({
			unit: 'perUser',
			price: { kind: 'tiers', tiers: [{ fromUnits: 0, amountEur: 600 }], pooledUnits: 0 },
		});
	});
});

it('a price list grows by steps that can be read', () => {
	const file = sample('practice');
	const more = applyEdits(file, addTierEdits(read(file), 'licence'));
	expect(readAt(more, 'costs.licence.tiers.3')).toEqual({ fromUnits: 400, amountEur: 59 });
	expect(npv(read(more))).toBe(npv(read(file)));
	const fewer = applyEdits(more, choiceEdits(read(more), 'costs.licence.tiers.1', undefined));
	expect(read(fewer).costs.find(({ id }) => id === 'licence')!.price).toMatchObject({
		tiers: [{ fromUnits: 0 }, { fromUnits: 200 }, { fromUnits: 400 }],
	});
	expect(addTierEdits(read(file), 'groupDesk')).toEqual([]);
});

it('a grade is a number, and can be taken back', () => {
	const file = sample('practice');
	const graded = applyEdits(file, choiceEdits(read(file), 'costs.licence.evidenceGrade', '4'));
	expect(readAt(graded, 'costs.licence.evidenceGrade')).toBe(4);
	const not = applyEdits(graded, choiceEdits(read(graded), 'costs.licence.evidenceGrade', ''));
	expect(read(not).costs.find(({ id }) => id === 'licence')!.evidenceGrade).toBeNull();
});

it('a transfer of another kind has the amount that belongs to it', () => {
	const file = sample('practice');
	const share = applyEdits(
		file,
		choiceEdits(read(file), 'transfers.contribution.kind', 'shareOfCashBenefit'),
	);
	expect(read(share).transfers[0]).toMatchObject({ kind: 'shareOfCashBenefit', amount: 0 });
	const perHour = choiceEdits(read(file), 'transfers.contribution.kind', 'perRealisedHour');
	expect(after(file, perHour).transfers[0]).toMatchObject({ kind: 'perRealisedHour', amount: 40 });
	expect(after(share, choiceEdits(read(share), 'transfers.contribution.kind', 'fixedPerMonth'))).toBeTruthy();
});

describe('a line of costs that answers a question', () => {
	it('leaves it open when it goes', () => {
		const file = sample('practice');
		const without = after(file, removeLine(read(file), 'costs.groupDesk'));
		expect(openQuestions(without).map(({ id }) => id)).toContain('support');
		expect(openQuestions(read(file)).map(({ id }) => id)).not.toContain('support');
	});

	it('is picked, and other answers to the question go', () => {
		const file = sample('practice');
		const answered = after(file, answerEdits(read(file), 'exit', { answer: 'line', lineId: 'start' }));
		expect(answered.completeness.filter(({ question }) => question === 'exit')).toEqual([
			{ question: 'exit', answer: 'line', lineId: 'start', reason: null },
		]);
		expect(openQuestions(answered).length).toBe(openQuestions(read(file)).length - 1);
	});
});

describe('a range', () => {
	const percent = { low: 0, high: 1 };
	it('begins around the number, inside what the field can be', () => {
		expect(rangeEdits('saving.realisedShare', 0.9, 'pert', 'percent', percent)).toEqual([
			{ path: 'saving.realisedShare', value: { value: 0.9, low: 0.72, high: 1, distribution: 'pert' } },
		]);
		expect(rangeEdits('x', 0, 'uniform', 'euro', { low: 0, high: null })[0]!.value).toMatchObject({
			low: 0,
			high: 1,
		});
	});

	it('keeps the bounds that a person gave, and goes back to one number', () => {
		const spread = { value: 0.5, low: 0.3, high: 0.9, distribution: 'pert' } as const;
		expect(rangeEdits('x', spread, 'uniform', 'percent', percent)[0]!.value).toEqual({
			...spread,
			distribution: 'uniform',
		});
		expect(rangeEdits('x', spread, 'single', 'percent', percent)).toEqual([{ path: 'x', value: 0.5 }]);
	});

	it('of every shape that is offered can be read', () => {
		for (const name of samples) {
			const file = sample(name);
			const fields = [
				['saving.reduction', 0.18, { low: null, high: null }, 'percent'],
				['saving.realisedShare', 0.6, percent, 'percent'],
				[`roles.${read(file).roles[0]!.id}.hourlyCostEur`, 60, { low: 0, high: null }, 'euro'],
				[`roles.${read(file).roles[0]!.id}.extraReviewMinutesPerDay`, 0, { low: 0, high: null }, 'number'],
			] as const;
			for (const [path, value, domain, form] of fields) {
				for (const shape of rangeShapes(value, domain)) {
					after(file, rangeEdits(path, value, shape, form, domain));
				}
			}
		}
	});
});

describe('the users', () => {
	it('become four types that together follow the line there was', () => {
		const file = sample('hospital');
		const types = after(file, adoptionEdits(read(file), 'userTypes'));
		expect(types.use).toMatchObject({ kind: 'userTypes' });
		const shares = types.use.kind === 'userTypes' ? types.use.types.map(({ share }) => share) : [];
		expect(shares).toEqual([0.25, 0.25, 0.25, 0.25]);
		const flat = applyEdits(file, [{ path: 'use.from', value: 0 }]);
		expect(npv(after(flat, adoptionEdits(read(flat), 'userTypes')))).toBeCloseTo(npv(read(flat)), 4);
	});

	it('become one line that reaches what the types reach together', () => {
		const file = sample('practice');
		const { use } = after(file, adoptionEdits(read(file), 'ramp'));
		expect(use).toEqual({ kind: 'ramp', ramp: { startMonth: 1, months: 20, from: 0, to: 0.73 } });
	});

	it('can be everybody only where the saving was measured over everybody', () => {
		const file = sample('hospital');
		const everybody = applyEdits(file, [
			...basisEdits(read(file), 'access'),
			...adoptionEdits(read(file), 'everyone'),
		]);
		expect(read(everybody).use.kind).toBe('everyone');
		expect(after(everybody, basisEdits(read(everybody), 'user')).use).toMatchObject({
			kind: 'ramp',
			ramp: { from: 1, to: 1 },
		});
	});

	it('get the types that are missing, as parts of nobody', () => {
		const file = applyEdits(sample('practice'), [
			{ path: 'use.userTypes', value: [{ type: 'doer', share: 1, startMonth: 0, months: 3, to: 0.5 }] },
		]);
		const { use } = after(file, missingTypesEdits(read(file)));
		expect(use.kind === 'userTypes' && use.types.map(({ type, share }) => [type, share])).toEqual([
			['doer', 1],
			['sceptic', 0],
			['doubter', 0],
			['pioneer', 0],
		]);
	});
});

it('the discount rate stays what it was when it is written in another way', () => {
	const file = sample('hospital');
	const nominal = applyEdits(file, discountingEdits(read(file), 'nominal'));
	expect(read(nominal).discounting).toEqual({ kind: 'nominal', discountRate: 0.04295 });
	expect(npv(read(nominal))).toBeCloseTo(npv(read(file)), 4);
	const real = after(nominal, discountingEdits(read(nominal), 'real'));
	expect(real.discounting).toEqual({ kind: 'real', realDiscountRate: 0.04295, inflation: 0 });
});

it('a destination that was not there gets its share', () => {
	const file = sample('hospital');
	const { relief: _, ...others } = file['destinations'] as Record<string, unknown>;
	const without = applyEdits(file, [{ path: 'destinations', value: others }]);
	const { draft } = readCase(without);
	expect(after(without, destinationEdits(draft!, 'relief', 0.35)).destinations.relief).toMatchObject({
		share: 0.35,
		beneficiaries: [{ party: 'ict', share: 1 }],
	});
});

describe('a note', () => {
	const file = sample('practice');
	const path = 'costs.licence.index';
	it('stands at its own value and leaves that of the line alone', () => {
		const noted = applyEdits(file, noteEdits(read(file), path, 'source', 'Contract'));
		expect(noteAt(read(noted), path)).toEqual({ source: 'Contract', date: null, note: null });
		expect(noteAt(read(noted), 'costs.licence.vatRate')).toBeNull();
		const dated = applyEdits(noted, noteEdits(read(noted), path, 'date', '2026-11-23'));
		expect(noteAt(read(dated), path)).toEqual({ source: 'Contract', date: '2026-11-23', note: null });
	});

	it('goes when nothing stands in it', () => {
		const noted = applyEdits(file, noteEdits(read(file), path, 'source', 'Contract'));
		expect(applyEdits(noted, noteEdits(read(noted), path, 'source', ' ')).notes).toEqual(file.notes);
	});
});
