import type {
	Beneficiaries,
	CashDestination,
	Destinations,
	MoreCareDestination,
	ValuedDestination,
} from './businessCase.ts';
import { below, type FieldReader, type Json } from './fieldReader.ts';
import { nonNegativeDomain, shareDomain } from './quantities.ts';
import { readQuantity } from './readQuantity.ts';
import { type CaseContext, checkShares, monthDomain, readGrade } from './readShared.ts';

function readBeneficiaries(
	reader: FieldReader,
	source: Json,
	path: string,
	context: CaseContext,
): Beneficiaries {
	const at = below(path, 'beneficiaries');
	if (!reader.has(source, 'beneficiaries')) {
		reader.error('missingKey', at, { key: 'beneficiaries' });
		return [];
	}
	const value = source.beneficiaries;
	const shares = reader.object(
		value,
		at,
		typeof value === 'object' && value !== null ? Object.keys(value) : [],
	);
	if (!shares) return [];
	const beneficiaries = Object.keys(shares).map((party) => {
		if (!context.partyIds.includes(party)) {
			reader.error('unknownParty', below(at, party), { found: party, known: context.partyIds });
		}
		return { party, share: reader.plainNumber(shares[party], below(at, party), shareDomain) };
	});
	checkShares(
		reader,
		beneficiaries.map(({ share }) => share),
		at,
	);
	return beneficiaries;
}

/** Where realised hours go. A destination that is not given gets nothing. */
export function readDestinations(reader: FieldReader, source: Json, context: CaseContext): Destinations {
	const path = 'destinations';
	const none = { cash: null, moreCare: null, betterCare: null, relief: null };
	if (!reader.has(source, path)) {
		reader.error('missingKey', path, { key: path });
		return none;
	}
	const all = reader.object(source[path], path, ['cash', 'moreCare', 'betterCare', 'relief']);
	if (!all) return none;
	const part = (name: string, keys: readonly string[]): Json | null =>
		reader.has(all, name)
			? reader.object(all[name], below(path, name), ['share', 'evidenceGrade', ...keys])
			: null;
	const share = (value: Json, at: string) => reader.number(value, 'share', at, shareDomain);
	const amount = (value: Json, key: string, at: string) =>
		readQuantity(reader, value, key, at, nonNegativeDomain);

	const readCash = (value: Json, at: string): CashDestination => ({
		share: share(value, at),
		cashableShare: readQuantity(reader, value, 'cashableShare', at, shareDomain),
		cashableFromMonth: reader.whole(value, 'cashableFromMonth', at, monthDomain, 0),
		evidenceGrade: readGrade(reader, value, at),
	});
	const readMoreCare = (value: Json, at: string): MoreCareDestination => ({
		share: share(value, at),
		revenuePerHourEur: amount(value, 'revenuePerHourEur', at),
		variableCostPerHourEur: amount(value, 'variableCostPerHourEur', at),
		annualRevenueRoomEur: reader.has(value, 'annualRevenueRoomEur')
			? amount(value, 'annualRevenueRoomEur', at)
			: null,
		beneficiaries: readBeneficiaries(reader, value, at, context),
		evidenceGrade: readGrade(reader, value, at),
	});
	const readValued = (value: Json, at: string): ValuedDestination => ({
		share: share(value, at),
		valuePerHourEur: amount(value, 'valuePerHourEur', at),
		beneficiaries: readBeneficiaries(reader, value, at, context),
		evidenceGrade: readGrade(reader, value, at),
	});

	const cash = part('cash', ['cashableShare', 'cashableFromMonth']);
	const moreCare = part('moreCare', [
		'revenuePerHourEur',
		'variableCostPerHourEur',
		'annualRevenueRoomEur',
		'beneficiaries',
	]);
	const betterCare = part('betterCare', ['valuePerHourEur', 'beneficiaries']);
	const relief = part('relief', ['valuePerHourEur', 'beneficiaries']);
	const destinations = {
		cash: cash && readCash(cash, below(path, 'cash')),
		moreCare: moreCare && readMoreCare(moreCare, below(path, 'moreCare')),
		betterCare: betterCare && readValued(betterCare, below(path, 'betterCare')),
		relief: relief && readValued(relief, below(path, 'relief')),
	};
	checkShares(
		reader,
		Object.values(destinations).map((destination) => destination?.share ?? 0),
		path,
	);
	return destinations;
}
