import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCase } from '#lib/core/business/readCase.ts';
import { measurementJson } from '#lib/core/report/measurementJson.ts';
import { studentTQuantile } from '#lib/core/stats/studentT.ts';
import { measuredLinks } from '#lib/core/study/measuredLinks.ts';
import { measuredOffers } from '#lib/core/study/measuredOffers.ts';
import type { StudyMeasurement } from '#lib/core/study/study.ts';
import { type CaseFile, readAt, writeAt } from '#lib/state/case/casePath.ts';
import { measured, persons } from '../../sketch/measured.ts';

const file = JSON.parse(
	readFileSync(new URL('../../../datasets/samples/cases/hospital.json', import.meta.url), 'utf8'),
) as CaseFile;
const caseOf = (one: CaseFile) => readCase(one).case!;

/** Twelve nurses and twelve assistants, each with some minutes less than before; assistants save more. */
function measurementOf(extra: number): StudyMeasurement {
	const minutes = Array.from({ length: 12 }, (_, index) => 120 + 10 * (index % 5));
	const group = (role: string, saving: number) =>
		persons(
			minutes.map((before, index) => [before, before - saving - (index % 3)] as const),
			{ role, person: role },
		);
	const { measurement } = measured([...group('verpleegkundige ', 20 + extra), ...group('Arts', 40)]);
	return { ...measurementJson(measurement!, ({ code }) => code), id: 'm1', label: 'Poli' };
}
const measurement = measurementOf(0);

describe('what a measurement offers a case', () => {
	const { saving, roles, refused } = measuredOffers(measurement, caseOf(file), 'access');

	it('is the saving as a Student t, over whom it was measured, without review time on top', () => {
		const { estimate, se, df } = measurement.headline!;
		expect(refused).toBeNull();
		expect(saving).toEqual([
			{
				path: 'saving.reduction',
				kind: 'reduction',
				role: null,
				value: { value: estimate, se, df, distribution: 'studentT' },
			},
			{ path: 'saving.basis', kind: 'basis', role: null, value: 'access' },
		]);
		const reviewed = writeAt(file, 'roles.nurse.extraReviewMinutesPerDay', 6);
		expect(measuredOffers(measurement, caseOf(reviewed), 'access').saving.at(-1)).toEqual({
			path: 'roles.nurse.extraReviewMinutesPerDay',
			kind: 'reviewMinutes',
			role: 'Verpleegkundige',
			value: 0,
		});
	});

	it('is the administration before of roles by their name, in an eight-hour day, with P5 and P95', () => {
		expect(roles.map(({ path }) => path)).toEqual([
			'roles.nurse.baselineAdminMinutesPerDay',
			'roles.nurse.headcount',
		]);
		const group = measurement.groups.byRole.find(({ name }) => name?.trim() === 'verpleegkundige')!;
		if (group.suppressed) throw new Error('the group must be open');
		const { estimate, se, df } = group.before;
		const baseline = roles[0]!.value as { value: number; low: number; high: number };
		expect(baseline.value).toBeCloseTo(480 * estimate, 10);
		expect(Math.sqrt(baseline.low * baseline.high)).toBeCloseTo(baseline.value, 8);
		// a narrow lognormal is nearly the interval of the share itself
		const half = 480 * studentTQuantile(0.95, df!) * se!;
		expect((baseline.high - baseline.low) / 2).toBeCloseTo(half, 1);
		expect(roles[1]!.value).toBe(12);
	});

	it('makes a valid case without a warning of its own', () => {
		const filled = [...saving, ...roles].reduce((one, { path, value }) => writeAt(one, path, value), file);
		const codes = (one: CaseFile) => readCase(one).issues.map(({ code }) => code);
		expect(readCase(filled).case).not.toBeNull();
		expect(codes(filled)).toEqual(codes(file));
	});

	it('is nothing where there is no interval, or no variance', () => {
		const offers = (headline: unknown) =>
			measuredOffers({ ...measurement, headline } as StudyMeasurement, caseOf(file), 'access');
		expect(offers(null)).toMatchObject({ saving: [], refused: 'noInterval' });
		expect(offers({ ...measurement.headline, se: null }).refused).toBe('noInterval');
		expect(offers({ ...measurement.headline, df: 2 }).refused).toBe('tooFewPersons');
		expect(measuredOffers(measurement, caseOf(file), 'user').refused).toBe('noInterval');
	});
});

describe('a case that was built on a measurement', () => {
	const { saving, roles } = measuredOffers(measurement, caseOf(file), 'access');
	const taken = [...saving, roles[0]!];
	const built = taken.reduce((one, { path, value }) => writeAt(one, path, value), file);
	const log = taken.map(({ path, value }) => ({ at: '', path, from: null, to: value, why: '' }));
	const states = (one: CaseFile, latest = measurement) =>
		measuredLinks(caseOf(one), (path) => readAt(one, path), { taken: measurement, latest }, log).map(
			({ path, state }) => [path, state],
		);
	const reduction = 'saving.reduction';
	const baseline = 'roles.nurse.baselineAdminMinutesPerDay';

	it('is linked in the fields that were taken over, and in no other', () => {
		expect(states(built)).toEqual([
			[reduction, 'linked'],
			[baseline, 'linked'],
		]);
	});

	it('says so when another value was written over it', () => {
		const typed = writeAt(writeAt(built, `${reduction}.value`, 0.3), baseline, 100);
		expect(states(typed)).toEqual([
			[reduction, 'overwritten'],
			[baseline, 'overwritten'],
		]);
	});

	it('says so when the measurement changed since', () => {
		const latest = measurementOf(5);
		expect(states(built, latest)).toEqual([
			[reduction, 'changed'],
			// the time before is the same
			[baseline, 'linked'],
		]);
		expect(states(writeAt(built, reduction, 0.1), latest)[0]).toEqual([reduction, 'overwritten']);
	});
});
