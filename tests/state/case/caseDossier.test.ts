import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { epochDay } from '#lib/core/period.ts';
import { measurementJson } from '#lib/core/report/measurementJson.ts';
import { measuredOffers } from '#lib/core/study/measuredOffers.ts';
import type { Study } from '#lib/core/study/study.ts';
import { CaseDossier } from '#lib/state/case/caseDossier.svelte.ts';
import { KeptCase } from '#lib/state/case/keptCase.svelte.ts';
import { CaseWorkspace } from '#lib/state/caseWorkspace.svelte.ts';
import { OpenStudy } from '#lib/state/openStudy.svelte.ts';
import { measured, persons } from '../../sketch/measured.ts';

const hospital = readFileSync(
	new URL('../../../datasets/samples/cases/hospital.json', import.meta.url),
	'utf8',
);
const AT = '2026-11-23T12:00:00.000Z';
const NOTE = { source: 'Meting Poli', date: '2026-10-16', note: null };

/** A measurement of these files; `saving` is how much less there was after. */
function measurementOf(saving: number, file: string) {
	const minutes = Array.from({ length: 12 }, (_, index) => 120 + 10 * (index % 5));
	const { measurement } = measured(
		persons(minutes.map((before, index) => [before, before - saving - (index % 3)])),
	);
	const json = measurementJson(measurement!, ({ code }) => code);
	const facts = { name: file, rows: 1, encoding: '', delimiter: '', dateOrder: '', tool: '' };
	return { ...json, title: 'Poli', files: [{ ...facts, sha256: file }] };
}

let study: OpenStudy;
let workspace: CaseWorkspace;
let dossier: CaseDossier;
function begin() {
	study = new OpenStudy();
	const kept = new KeptCase();
	workspace = new CaseWorkspace(kept, epochDay(2026, 11, 23)!, () => AT);
	dossier = new CaseDossier(kept, study, workspace);
}
beforeEach(() => {
	vi.useFakeTimers();
	begin();
});
afterEach(() => {
	workspace.calculator.close();
	vi.useRealTimers();
});
const saved = () => JSON.parse(dossier.saved(AT, 'test')!) as Study;

/** The hospital with the saving of a measurement that is kept in the study. */
function takeOver(saving = 24) {
	const measurement = study.keep(measurementOf(saving, 'voor-na'), 'Poli');
	dossier.openText(hospital);
	const { saving: offers } = measuredOffers(measurement, workspace.businessCase!, 'access');
	dossier.takeOver(measurement, offers, NOTE, 'overgenomen');
	return measurement;
}

describe('a case that takes over a measurement', () => {
	it('holds it as one step, with its source and a line in the log', () => {
		const { headline } = takeOver();
		expect(workspace.valueAt('saving.reduction')).toMatchObject({ value: headline!.estimate, df: 11 });
		expect(workspace.valueAt('notes.saving.reduction')).toEqual(NOTE);
		expect(workspace.log.map(({ path, why }) => [path, why])).toEqual([
			['saving.basis', 'overgenomen'],
			['saving.reduction', 'overgenomen'],
			['notes.saving.reduction', 'overgenomen'],
		]);
		expect(dossier.links.get('saving.reduction')?.state).toBe('linked');
		workspace.undo();
		expect(workspace.valueAt('saving.basis')).toBe('user');
		expect(dossier.links.get('saving.reduction')?.state).toBe('overwritten');
	});

	it('can be tied again after something was typed over it', () => {
		takeOver();
		workspace.set('saving.reduction.value', 0.5);
		expect(dossier.links.get('saving.reduction')?.state).toBe('overwritten');
		dossier.relink('saving.reduction', 'opnieuw');
		expect(dossier.links.get('saving.reduction')?.state).toBe('linked');
		expect(workspace.log.at(-1)).toMatchObject({ path: 'saving.reduction', why: 'opnieuw' });
	});

	it('says that the measurement changed, and can follow it', () => {
		takeOver();
		const again = study.keep(measurementOf(30, 'voor-na'), 'Poli');
		expect(again.id).toBe('m1');
		expect(dossier.links.get('saving.reduction')).toMatchObject({
			state: 'changed',
			measured: { value: again.headline!.estimate },
		});
		dossier.relink('saving.reduction', '');
		expect(dossier.links.get('saving.reduction')?.state).toBe('linked');
		expect(workspace.valueAt('saving.reduction.value')).toBe(again.headline!.estimate);
	});

	it('is left alone by a later measurement of other files', () => {
		takeOver();
		expect(study.keep(measurementOf(30, 'later'), 'Na een jaar').id).toBe('m2');
		expect(dossier.links.get('saving.reduction')?.state).toBe('linked');
		expect(dossier.measurements.map(({ id }) => id)).toEqual(['m1', 'm2']);
	});
});

describe('a study file with a case', () => {
	it('comes back with everything: measurement, tie, log, sign-off and other cases', () => {
		takeOver();
		dossier.sign('preparedBy', 'A. de Vries');
		workspace.set('title', 'Spraak op de poli');
		workspace.explain(3, 'nieuwe naam');
		const file = saved();
		expect(file.cases).toMatchObject([{ id: 'c1', fromMeasurement: 'm1', title: 'Spraak op de poli' }]);
		expect(file.log.at(-1)?.path).toBe('cases.c1.signOff');

		begin();
		expect(dossier.openText(JSON.stringify(file))).toBe('study');
		expect(workspace.businessCase!.title).toBe('Spraak op de poli');
		expect(dossier.links.get('saving.reduction')?.state).toBe('linked');
		expect(dossier.signOff.preparedBy).toBe('A. de Vries');
		expect(workspace.log.map(({ path, why }) => [path, why])).toContainEqual(['title', 'nieuwe naam']);
		expect(saved()).toEqual(file);

		workspace.set('title', 'Anders');
		expect(saved().log).toHaveLength(file.log.length + 1);
		dossier.openText(hospital);
		expect(saved().cases.map(({ id, title }) => [id, title])).toEqual([
			['c1', 'Anders'],
			['c2', JSON.parse(hospital).title],
		]);
		expect(saved().cases).toHaveLength(2);
	});

	it('keeps what a loose case or a loose measurement finds open', () => {
		takeOver();
		const before = saved();
		expect(dossier.openText(JSON.stringify(measurementOf(20, 'los')))).toBe('measurement');
		expect(dossier.openText(JSON.stringify(measurementOf(20, 'los')))).toBe('measurement');
		expect(workspace.businessCase!.title).toBe(before.cases[0]!['title']);
		expect(saved().measurements.map(({ id }) => id)).toEqual(['m1', 'm2']);
		expect(saved().cases).toEqual(before.cases);
		expect(dossier.openText('{')).toBe('refused');
		expect(dossier.openText('{"schema":"halftijd/study@1"}')).toBe('refused');
		expect(workspace.refused.length).toBeGreaterThan(0);
		expect(saved().cases).toEqual(before.cases);
	});

	it('is one of its own when the study of the case was closed', () => {
		takeOver();
		study.close();
		study.keep(measurementOf(10, 'ander onderzoek'), 'Ander');
		const file = saved();
		expect(file.measurements.map(({ label }) => label)).toEqual(['Poli']);
		expect(file.cases).toMatchObject([{ fromMeasurement: 'm1' }]);
		expect(study.study.cases).toEqual([]);
	});

	it('is not made while something in the case is wrong', () => {
		takeOver();
		workspace.set('horizonMonths', 600);
		expect(dossier.saved(AT, 'test')).toBeNull();
	});
});
