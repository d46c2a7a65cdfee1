import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { epochDay } from '#lib/core/period.ts';
import { KeptCase } from '#lib/state/case/keptCase.svelte.ts';
import { CaseWorkspace } from '#lib/state/caseWorkspace.svelte.ts';

const hospital = readFileSync(new URL('../../datasets/samples/cases/hospital.json', import.meta.url), 'utf8');
const percent = { form: 'percent', domain: { low: 0, high: 1 } } as const;

let workspace: CaseWorkspace;
beforeEach(() => {
	vi.useFakeTimers();
	workspace = new CaseWorkspace(new KeptCase(), epochDay(2026, 11, 23)!, () => '2026-11-23T12:00:00Z');
	expect(workspace.openText(hospital)).toBe(true);
});
afterEach(() => {
	workspace.calculator.close();
	vi.useRealTimers();
});
const npv = () => workspace.result!.results.joint.total.npv;

describe('a change of an open case', () => {
	it('is one step for a whole text that is typed, and one for each change after it', () => {
		for (const text of ['1', '15', '15,5']) workspace.type(percent, 'saving.realisedShare.value', text, ',');
		expect(workspace.valueAt('saving.realisedShare.value')).toBe(0.155);
		workspace.undo();
		expect(workspace.valueAt('saving.realisedShare.value')).toBe(0.6);
		expect(workspace.canUndo).toBe(false);
		workspace.typeText('title', 'A');
		workspace.endTyping();
		workspace.typeText('title', 'AB');
		workspace.undo();
		expect(workspace.valueAt('title')).toBe('A');
	});

	it('can be many places at once and is undone as one', () => {
		const before = npv();
		workspace.edit([
			{ path: 'costs.licence', value: undefined },
			{ path: 'notes.costs.licence', value: undefined },
			{ path: 'title', value: 'Zonder licentie' },
		]);
		expect(workspace.valueAt('costs.licence')).toBeUndefined();
		expect(npv()).toBeGreaterThan(before);
		workspace.undo();
		expect(npv()).toBe(before);
		expect(workspace.canUndo).toBe(false);
		workspace.redo();
		expect(workspace.valueAt('title')).toBe('Zonder licentie');
	});

	it('that cannot be used leaves the last result, and shows what stands there', () => {
		const before = npv();
		workspace.set('costs.licence.payer', 'nobody');
		expect(workspace.isStale).toBe(true);
		expect(workspace.errors.map(({ code, where }) => `${code} ${where.path}`)).toEqual([
			'unknownParty costs.licence.payer',
		]);
		expect(npv()).toBe(before);
		expect(workspace.businessCase!.costs.find(({ id }) => id === 'licence')!.payer).toBe('ict');
		expect(workspace.draft!.costs.find(({ id }) => id === 'licence')!.payer).toBe('nobody');
		expect(workspace.saved()).toBeNull();
		workspace.set('costs.licence.payer', 'ict');
		expect(workspace.isStale).toBe(false);
	});

	it('takes the faults along of what goes away', () => {
		workspace.type(percent, 'costs.licence.vatRate', 'veel', ',');
		expect([...workspace.faults.keys()]).toEqual(['costs.licence.vatRate']);
		workspace.set('costs.licence', undefined);
		expect(workspace.faults.size).toBe(0);
		expect(workspace.isStale).toBe(false);
	});

	it('may leave an optional number empty', () => {
		workspace.type({ ...percent, isOptional: true }, 'saving.persistencePerYear', ' ', ',');
		expect(workspace.valueAt('saving.persistencePerYear')).toBeUndefined();
		expect(workspace.isStale).toBe(false);
		workspace.type(percent, 'saving.realisedShare.value', '', ',');
		expect(workspace.faults.get('saving.realisedShare.value')?.kind).toBe('notANumber');
	});

	it('that changes nothing is no step', () => {
		workspace.set('title', workspace.valueAt('title'));
		workspace.set('costs.none', undefined);
		expect(workspace.canUndo).toBe(false);
	});
});
