import { frequencies, type OtherBenefit } from './businessCase.ts';
import type { FieldReader, Json } from './fieldReader.ts';
import { anyDomain, rateDomain } from './quantities.ts';
import { readQuantity } from './readQuantity.ts';
import { type CaseContext, readGrade, readParty, readSpan } from './readShared.ts';

const benefitKeys = [
	'id',
	'name',
	'party',
	'amountEur',
	'every',
	'fromMonth',
	'toMonth',
	'cash',
	'index',
	'evidenceGrade',
];

export function readOtherBenefits(reader: FieldReader, source: Json, context: CaseContext): OtherBenefit[] {
	return reader.identified(source, 'otherBenefits', true, benefitKeys, (item, path) => {
		const every = reader.oneOf(item, 'every', path, frequencies);
		return {
			id: reader.identifier(item, path),
			name: reader.text(item, 'name', path),
			party: readParty(reader, item, 'party', path, context),
			amountEur: readQuantity(reader, item, 'amountEur', path, anyDomain),
			every,
			...readSpan(reader, item, path, context),
			cash: reader.yesNo(item, 'cash', path),
			index: reader.number(item, 'index', path, rateDomain, 0),
			evidenceGrade: readGrade(reader, item, path),
		};
	});
}
