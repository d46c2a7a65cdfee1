import { costCategories, type Subsidy, type Transfer, transferKinds } from './businessCase.ts';
import { below, type FieldReader, type Json } from './fieldReader.ts';
import { anyDomain, nonNegativeDomain, shareDomain } from './quantities.ts';
import { type CaseContext, monthDomain, readParty, readSpan } from './readShared.ts';

const subsidyKeys = [
	...['id', 'name', 'scheme', 'grantor', 'receiver', 'eligible', 'fromMonth', 'toMonth', 'share', 'capEur'],
	...['vatEligible', 'advanceShare', 'settlementLagMonths', 'probability'],
];

export function readSubsidies(reader: FieldReader, source: Json, context: CaseContext): Subsidy[] {
	return reader.identified(source, 'subsidies', true, subsidyKeys, (item, path) => {
		const eligible = reader.list(item, 'eligible', path).flatMap((word, place) => {
			const category = costCategories.find((known) => known === word);
			if (category) return [category];
			const at = `${below(path, 'eligible')}.${place}`;
			reader.error('notOneOf', at, { found: JSON.stringify(word), allowed: costCategories });
			return [];
		});
		return {
			id: reader.identifier(item, path),
			name: reader.text(item, 'name', path),
			scheme: reader.has(item, 'scheme') ? reader.text(item, 'scheme', path) : null,
			grantor: readParty(reader, item, 'grantor', path, context),
			receiver: readParty(reader, item, 'receiver', path, context),
			eligible,
			...readSpan(reader, item, path, context),
			share: reader.number(item, 'share', path, shareDomain),
			capEur: reader.has(item, 'capEur') ? reader.number(item, 'capEur', path, nonNegativeDomain) : null,
			vatEligible: reader.yesNo(item, 'vatEligible', path, false),
			advanceShare: reader.number(item, 'advanceShare', path, shareDomain, 1),
			settlementLagMonths: reader.whole(item, 'settlementLagMonths', path, monthDomain, 0),
			probability: reader.number(item, 'probability', path, shareDomain, 1),
		};
	});
}

const transferKeys = ['id', 'name', 'from', 'to', 'kind', 'amountEur', 'amountShare', 'fromMonth', 'toMonth'];

export function readTransfers(reader: FieldReader, source: Json, context: CaseContext): Transfer[] {
	return reader.identified(source, 'transfers', true, transferKeys, (item, path) => {
		const kind = reader.oneOf(item, 'kind', path, transferKinds);
		const [key, other] =
			kind === 'shareOfCashBenefit' ? ['amountShare', 'amountEur'] : ['amountEur', 'amountShare'];
		if (reader.has(item, other!)) reader.error('unknownKey', below(path, other!), { key: other! });
		return {
			id: reader.identifier(item, path),
			name: reader.text(item, 'name', path),
			from: readParty(reader, item, 'from', path, context),
			to: readParty(reader, item, 'to', path, context),
			kind,
			amount: reader.number(item, key!, path, anyDomain),
			...readSpan(reader, item, path, context),
		};
	});
}
