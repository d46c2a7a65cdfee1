import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KeptCase } from '#lib/state/case/keptCase.svelte.ts';
import { readScenario, scenarioFile, withChange, withoutChange } from '#lib/state/case/ownScenarios.ts';

const sample = new URL('../../../datasets/samples/cases/hospital.json', import.meta.url);
const file = JSON.parse(readFileSync(sample, 'utf8'));
const fewer = { path: 'roles.nurse.headcount', value: 80 };
const better = { path: 'saving.reduction', value: 0.25 };

describe('own scenarios', () => {
	it('gather changes by name, the newest of a path counting', () => {
		let scenarios = withChange([], 'fewer', fewer);
		scenarios = withChange(scenarios, 'other', better);
		scenarios = withChange(scenarios, 'fewer', better);
		scenarios = withChange(scenarios, 'fewer', { ...fewer, value: 70 });
		expect(scenarios).toEqual([
			{ name: 'fewer', changes: [better, { ...fewer, value: 70 }] },
			{ name: 'other', changes: [better] },
		]);
		scenarios = withoutChange(scenarios, 'other', better.path);
		expect(withoutChange(scenarios, 'fewer', fewer.path)).toEqual([{ name: 'fewer', changes: [better] }]);
	});

	it('are cases of their own, with a title that tells them apart, and leave the file alone', () => {
		const before = JSON.stringify(file);
		const scenario = { name: 'fewer', changes: [fewer, better] };
		const read = readScenario(file, scenario);
		if (!('case' in read)) throw new Error('refused');
		expect(read.case.title).toBe(`${file.title} – fewer`);
		expect(read.case.saving.reduction).toBe(0.25);
		expect(read.case.roles.map(({ headcount }) => headcount)).toEqual([60, 80, 40]);
		expect(scenarioFile(file, scenario)).toMatchObject({ schema: 'halftijd/case@1' });
		expect(JSON.stringify(file)).toBe(before);
	});

	it('say why the open case does not allow them', () => {
		const read = readScenario(file, {
			name: 'x',
			changes: [{ path: 'destinations.cash.share', value: 0.9 }],
		});
		expect('errors' in read && read.errors.map(({ code }) => code)).toEqual(['sharesNotOne']);
	});

	it('are undone and done again with the assumptions, and are no change of one', () => {
		const kept = new KeptCase();
		const at = '2026-11-23T10:00:00.000Z';
		kept.open(file, false);
		kept.changeScenarios([{ name: 'fewer', changes: [fewer] }], at);
		kept.change({ ...file, horizonMonths: 48 }, at, true);
		expect(kept.log.map(({ path }) => path)).toEqual(['horizonMonths']);
		kept.undo();
		expect([kept.file?.['horizonMonths'], kept.scenarios.length]).toEqual([60, 1]);
		kept.undo();
		expect(kept.scenarios).toEqual([]);
		kept.redo();
		kept.redo();
		expect([kept.file?.['horizonMonths'], kept.scenarios.length]).toEqual([48, 1]);
		kept.open(file, false);
		expect(kept.scenarios).toEqual([]);
	});
});
