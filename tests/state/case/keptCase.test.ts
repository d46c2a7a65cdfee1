import { describe, expect, it } from 'vitest';
import { noSignOff } from '#lib/core/report/signOff.ts';
import { writeAt } from '#lib/state/case/casePath.ts';
import { KeptCase } from '#lib/state/case/keptCase.svelte.ts';

const file = { saving: { reduction: 0.2 }, costs: [{ id: 'licence', amountEur: 34 }] };

/** A case in which each of these steps was made, a minute apart. */
function after(...steps: readonly (readonly [path: string, value: unknown, isNewStep?: boolean])[]) {
	const kept = new KeptCase();
	kept.open(file, false);
	steps.forEach(([path, value, isNewStep = true], minute) =>
		kept.change(writeAt(kept.file!, path, value), `2026-11-23T10:0${minute}:00.000Z`, isNewStep),
	);
	return kept;
}

describe('the log of an open case', () => {
	it('has one line for a visit to a field, however much was typed', () => {
		const kept = after(
			['costs.licence.amountEur', 4],
			['costs.licence.amountEur', 40, false],
			['saving.reduction', 0.25],
		);
		expect(kept.log).toEqual([
			{ at: '2026-11-23T10:00:00.000Z', path: 'costs.licence.amountEur', from: 34, to: 40, why: '' },
			{ at: '2026-11-23T10:02:00.000Z', path: 'saving.reduction', from: 0.2, to: 0.25, why: '' },
		]);
	});

	it('has no line for what was typed and taken back', () => {
		expect(after(['saving.reduction', 0.3], ['saving.reduction', 0.2, false]).log).toEqual([]);
	});

	it('follows undo and redo, with the reason that was given', () => {
		const kept = after(['saving.reduction', 0.25], ['costs.licence.amountEur', 40]);
		kept.explain(1, 'new offer');
		const whole = kept.log;
		expect(whole.map(({ why }) => why)).toEqual(['', 'new offer']);
		expect(kept.undo()).toBe(true);
		expect(kept.log).toEqual(whole.slice(0, 1));
		expect(kept.undo()).toBe(true);
		expect(kept.log).toEqual([]);
		expect(kept.file).toEqual(file);
		expect(kept.undo()).toBe(false);
		kept.redo();
		kept.redo();
		expect(kept.log).toEqual(whole);
		expect(kept.redo()).toBe(false);
	});

	it('begins with what was changed before the file was opened', () => {
		const kept = new KeptCase();
		const earlier = { at: '2026-10-01T00:00:00.000Z', path: 'title', from: 'a', to: 'b', why: '' };
		kept.open(file, false, { id: 'c1', turn: 1, measurement: null, signOff: noSignOff, log: [earlier] });
		kept.change(writeAt(file, 'saving', { reduction: 0.1, basis: 'user' }), 'now', true, 'measured');
		expect(kept.log).toEqual([
			earlier,
			{ at: 'now', path: 'saving.reduction', from: 0.2, to: 0.1, why: 'measured' },
			{ at: 'now', path: 'saving.basis', from: null, to: 'user', why: 'measured' },
		]);
		kept.explain(0, 'typing error');
		kept.explain(2, 'asked');
		expect(kept.log.map(({ why }) => why)).toEqual(['typing error', 'asked', 'asked']);
	});
});
