import type { BusinessCase } from './businessCase.ts';

/** A place in a case that names a party; another party has to take it before this one can go. */
export interface PartyUse {
	readonly as: 'employer' | 'payer' | 'benefit' | 'beneficiary' | 'grantor' | 'receiver' | 'from' | 'to';
	/** Where the name of the party stands, by ids; for a beneficiary the key is the party itself. */
	readonly path: string;
	/** Name of the line or role; the destination of a beneficiary. */
	readonly of: string;
}

/** Everywhere that a case names the party, in the order of the case. */
export function partyUses(businessCase: BusinessCase, party: string): PartyUse[] {
	const { roles, destinations, otherBenefits, costs, subsidies, transfers } = businessCase;
	const uses = <Line extends { readonly id: string; readonly name: string }>(
		list: string,
		lines: readonly Line[],
		as: PartyUse['as'],
		key: keyof Line & string,
	): PartyUse[] =>
		lines
			.filter((line) => line[key] === party)
			.map(({ id, name }) => ({ as, path: `${list}.${id}.${key}`, of: name }));
	const beneficiaries = (['moreCare', 'betterCare', 'relief'] as const).flatMap((name): PartyUse[] =>
		destinations[name]?.beneficiaries.some((share) => share.party === party)
			? [{ as: 'beneficiary', path: `destinations.${name}.beneficiaries.${party}`, of: name }]
			: [],
	);
	return [
		...uses('roles', roles, 'employer', 'party'),
		...beneficiaries,
		...uses('otherBenefits', otherBenefits, 'benefit', 'party'),
		...uses('costs', costs, 'payer', 'payer'),
		...uses('subsidies', subsidies, 'grantor', 'grantor'),
		...uses('subsidies', subsidies, 'receiver', 'receiver'),
		...uses('transfers', transfers, 'from', 'from'),
		...uses('transfers', transfers, 'to', 'to'),
	];
}
