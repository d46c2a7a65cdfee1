import { describe, expect, it } from 'vitest';
import { stampAreas, stampOf, withStamp } from '#lib/core/study/stamp.ts';
import { emptyStudy } from '#lib/core/study/study.ts';
import { readStudy, writeStudy } from '#lib/core/study/studyFile.ts';

describe('the STAMP checklist of a study', () => {
	it('is open in every area of a new study: eight, and ancillary data', () => {
		const answers = stampOf(emptyStudy('Poli', 'test'));
		expect(stampAreas).toHaveLength(9);
		expect(Object.keys(answers)).toEqual(stampAreas);
		expect(new Set(Object.values(answers).map(({ state }) => state))).toEqual(new Set(['open']));
	});

	it('is saved and opened again with the study', () => {
		const described = withStamp(emptyStudy('Poli', 'test'), 'observer', {
			state: 'notApplicable',
			note: 'Iedereen schrijft zelf op.',
		});
		const study = withStamp(described, 'subject', { state: 'described', note: '51 personen' });
		const opened = readStudy(writeStudy(study)).study!;
		expect(opened.stamp).toEqual(study.stamp);
		expect(stampOf(opened).observer).toEqual({ state: 'notApplicable', note: 'Iedereen schrijft zelf op.' });
		expect(stampOf(opened).subject.state).toBe('described');
		expect(stampOf(opened).dataAnalysis.state).toBe('open');
	});

	it('leaves alone what it does not know, and reads no answer from another form', () => {
		const study = {
			...emptyStudy('Poli', 'test'),
			stamp: { observer: 'ja', subject: { state: 'maybe' }, more: 1 },
		};
		expect(stampOf(study).observer.state).toBe('open');
		expect(stampOf(study).subject.state).toBe('open');
		const changed = withStamp(study, 'subject', { state: 'described', note: '' });
		expect(changed.stamp).toMatchObject({ more: 1, observer: 'ja' });
	});
});
