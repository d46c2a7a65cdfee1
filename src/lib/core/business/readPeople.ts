import { type Ramp, type Role, type Saving, type Use, userTypes } from './businessCase.ts';
import type { FieldReader, Json } from './fieldReader.ts';
import { anyDomain, nonNegativeDomain, rateDomain, shareDomain } from './quantities.ts';
import { readQuantity } from './readQuantity.ts';
import { type CaseContext, checkShares, monthDomain, readParty } from './readShared.ts';

/** A part of the case that is one object; an empty one (with an issue) when it is missing or of another kind. */
function part(reader: FieldReader, source: Json, key: string, keys: readonly string[]): Json | null {
	if (reader.has(source, key)) return reader.object(source[key], key, keys);
	reader.error('missingKey', key, { key });
	return null;
}

export function readSaving(reader: FieldReader, source: Json): Saving {
	const keys = ['basis', 'reduction', 'persistencePerYear', 'realisedShare'];
	const saving = part(reader, source, 'saving', keys);
	if (!saving) return { basis: 'user', reduction: 0, persistencePerYear: 0, realisedShare: 0 };
	return {
		basis: reader.oneOf(saving, 'basis', 'saving', ['access', 'user'] as const),
		reduction: readQuantity(reader, saving, 'reduction', 'saving', anyDomain),
		persistencePerYear: readQuantity(reader, saving, 'persistencePerYear', 'saving', rateDomain, 0),
		realisedShare: readQuantity(reader, saving, 'realisedShare', 'saving', shareDomain),
	};
}

function readRamp(reader: FieldReader, ramp: Json, path: string): Ramp {
	return {
		startMonth: reader.whole(ramp, 'startMonth', path, monthDomain),
		months: reader.whole(ramp, 'months', path, monthDomain),
		from: readQuantity(reader, ramp, 'from', path, shareDomain),
		to: readQuantity(reader, ramp, 'to', path, shareDomain),
	};
}

const rampKeys = ['startMonth', 'months', 'from', 'to'];

export function readRollout(reader: FieldReader, source: Json): Ramp {
	const rollout = part(reader, source, 'rollout', rampKeys);
	return rollout ? readRamp(reader, rollout, 'rollout') : { startMonth: 0, months: 0, from: 0, to: 0 };
}

export function readUse(reader: FieldReader, source: Json, basis: Saving['basis']): Use {
	if (!reader.has(source, 'use')) {
		if (basis === 'user') reader.error('missingKey', 'use', { key: 'use' });
		return { kind: 'everyone' };
	}
	const use = reader.object(source.use, 'use', [...rampKeys, 'userTypes']);
	if (!use) return { kind: 'everyone' };
	if (!reader.has(use, 'userTypes')) return { kind: 'ramp', ramp: readRamp(reader, use, 'use') };
	const ramp = rampKeys.find((key) => reader.has(use, key));
	if (ramp !== undefined) reader.error('givenTwice', 'use', { first: ramp, second: 'userTypes' });
	const types = reader.list(use, 'userTypes', 'use').flatMap((value, place) => {
		const path = `use.userTypes.${place}`;
		const type = reader.object(value, path, ['type', 'share', 'startMonth', 'months', 'to']);
		if (!type) return [];
		return [
			{
				type: reader.oneOf(type, 'type', path, userTypes),
				share: reader.number(type, 'share', path, shareDomain),
				startMonth: reader.whole(type, 'startMonth', path, monthDomain),
				months: reader.whole(type, 'months', path, monthDomain),
				to: reader.number(type, 'to', path, shareDomain),
			},
		];
	});
	checkShares(
		reader,
		types.map(({ share }) => share),
		'use.userTypes',
	);
	return { kind: 'userTypes', types };
}

const roleKeys = [
	...['id', 'name', 'party', 'headcount', 'workdaysPerYear', 'baselineAdminMinutesPerDay'],
	...['extraReviewMinutesPerDay', 'hourlyCostEur', 'reduction'],
];

export function readRoles(reader: FieldReader, source: Json, context: CaseContext): Role[] {
	return reader.identified(source, 'roles', false, roleKeys, (item, path) => {
		const amount = (key: string, fallback?: number) =>
			readQuantity(reader, item, key, path, nonNegativeDomain, fallback);
		return {
			id: reader.identifier(item, path),
			name: reader.text(item, 'name', path),
			party: readParty(reader, item, 'party', path, context),
			headcount: reader.number(item, 'headcount', path, nonNegativeDomain),
			workdaysPerYear: reader.number(item, 'workdaysPerYear', path, { low: 0, high: 366 }),
			baselineAdminMinutesPerDay: amount('baselineAdminMinutesPerDay'),
			extraReviewMinutesPerDay: amount('extraReviewMinutesPerDay', 0),
			hourlyCostEur: amount('hourlyCostEur'),
			reduction: reader.has(item, 'reduction')
				? readQuantity(reader, item, 'reduction', path, anyDomain)
				: null,
		};
	});
}
