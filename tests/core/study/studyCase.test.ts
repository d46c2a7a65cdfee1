import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noSignOff } from '#lib/core/report/signOff.ts';
import { emptyStudy, withWorksCouncil, type Study } from '#lib/core/study/study.ts';
import { caseInStudy, freeCaseId, withCase, type CaseInStudy } from '#lib/core/study/studyCase.ts';
import { readStudy, writeStudy } from '#lib/core/study/studyFile.ts';

const file = JSON.parse(
	readFileSync(new URL('../../../datasets/samples/cases/hospital.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;

const entry = (at: string, path: string, to: unknown) => ({ at, path, from: null, to, why: '' });
const hospital: CaseInStudy = {
	id: 'c1',
	file,
	fromMeasurement: 'm1',
	log: [entry('2026-11-23T10:00:00.000Z', 'saving.reduction', 0.2)],
	signOff: noSignOff,
};
const study = withWorksCouncil(
	emptyStudy('Poli', 'test'),
	{ decisionDate: '2026-01-12', reference: 'OR-1' },
	'2026-11-23T11:00:00.000Z',
);
const reopened = (one: Study) => readStudy(writeStudy(one)).study!;

describe('a case in a study', () => {
	it('comes back from the file as it was, with its measurement and its log', () => {
		const saved = reopened(withCase(study, hospital, '2026-11-23T12:00:00.000Z'));
		expect(saved.cases).toMatchObject([{ id: 'c1', fromMeasurement: 'm1', schema: 'halftijd/case@1' }]);
		expect(saved.log.map(({ path }) => path)).toEqual(['cases.c1.saving.reduction', 'worksCouncil']);
		expect(caseInStudy(saved, 'c1')).toEqual(hospital);
		expect(caseInStudy(saved, 'c2')).toBeNull();
	});

	it('takes its own place again and leaves the others alone', () => {
		const twice = withCase(withCase(study, hospital, ''), { ...hospital, id: 'c2', log: [] }, '');
		const changed = { ...hospital, file: { ...file, title: 'Anders' }, fromMeasurement: null, log: [] };
		const saved = reopened(withCase(twice, changed, ''));
		expect(saved.cases.map(({ id, title }) => [id, title === 'Anders'])).toEqual([
			['c1', true],
			['c2', false],
		]);
		expect(saved.cases[0]).not.toHaveProperty('fromMeasurement');
		expect(saved.log.map(({ path }) => path)).toEqual(['worksCouncil']);
		expect(freeCaseId(saved)).toBe('c3');
		expect(freeCaseId({ cases: [{ id: 'c2' }] })).toBe('c3');
	});

	it('keeps every sign-off that was written, once', () => {
		const signOff = { ...noSignOff, decidedBy: 'Raad van bestuur', date: '2026-12-01', decision: 'Doorgaan' };
		const first = withCase(study, { ...hospital, signOff }, '2026-12-01T09:00:00.000Z');
		const again = withCase(first, { ...hospital, signOff }, '2026-12-02T09:00:00.000Z');
		expect(again.log).toHaveLength(3);
		const withdrawn = { ...signOff, decision: 'Stoppen', date: '2027-01-05' };
		const later = withCase(again, { ...hospital, signOff: withdrawn }, '2027-01-05T09:00:00.000Z');
		expect(later.log.filter(({ path }) => path === 'cases.c1.signOff')).toMatchObject([
			{ from: noSignOff, to: signOff },
			{ from: signOff, to: withdrawn, at: '2027-01-05T09:00:00.000Z' },
		]);
		expect(caseInStudy(reopened(later), 'c1')).toEqual({ ...hospital, signOff: withdrawn });
	});

	it('is refused by its place when it is no case, or has the id of another', () => {
		const refused = (cases: readonly unknown[]) =>
			readStudy(JSON.stringify({ ...study, cases })).issues.map(({ where }) => where.path);
		expect(refused([{ id: 'c1', ...file }, { ...file }])).toEqual(['cases[1]']);
		expect(
			refused([
				{ id: 'c1', ...file },
				{ id: 'c1', ...file },
			]),
		).toEqual(['cases[1]']);
		expect(refused([{ id: 'c1', ...file, schema: 'halftijd/case@2' }])).toEqual(['cases[0]']);
		expect(readStudy(JSON.stringify({ ...study, log: [{ at: 'now' }] })).issues).toMatchObject([
			{ code: 'studyPartMissing', where: { path: 'log[0]' } },
		]);
	});
});
