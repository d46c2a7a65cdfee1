import type { BusinessCase } from '../business/businessCase.ts';
import { doubleArithmetic } from '../business/doubleArithmetic.ts';
import { ledgerOf } from '../business/ledger.ts';

/** Where value comes from or goes to: a party, or outside all parties. */
export type FlowEnd =
	| { readonly kind: 'party'; readonly id: string }
	/** Whoever is paid: suppliers and own effort. */
	| { readonly kind: 'costs' }
	| { readonly kind: 'cashBenefits' }
	| { readonly kind: 'otherBenefits' }
	/** Benefits below zero: a tool that costs time. */
	| { readonly kind: 'lost' };

export type FlowKind = 'cost' | 'subsidy' | 'transfer' | 'benefitCash' | 'benefitNonCash';

/** Present value over the whole horizon that goes from one end to the other, in euros above zero. */
export interface CaseFlow {
	readonly from: FlowEnd;
	readonly to: FlowEnd;
	readonly kind: FlowKind;
	readonly eur: number;
}

const SMALLEST = 0.5;

const nameOf = (end: FlowEnd) => (end.kind === 'party' ? `party ${end.id}` : end.kind);

/**
 * From whom to whom: costs to whoever is paid, subsidies and contributions between parties, benefits from outside to
 * parties. What comes into a party minus what goes out of it is its total NPV, up to half a euro per flow.
 */
export function caseFlows(businessCase: BusinessCase): CaseFlow[] {
	const ledger = ledgerOf(doubleArithmetic, businessCase);
	const present = (flow: readonly number[]) =>
		flow.reduce((sum, amount, month) => sum + amount * ledger.discount[month]!, 0);
	const party = (id: string): FlowEnd => ({ kind: 'party', id });
	const found = new Map<string, CaseFlow>();
	const add = (from: FlowEnd, to: FlowEnd, kind: FlowKind, eur: number) => {
		if (eur < 0) return add(to, from, kind, -eur);
		const key = `${nameOf(from)} → ${nameOf(to)}: ${kind}`;
		found.set(key, { from, to, kind, eur: eur + (found.get(key)?.eur ?? 0) });
	};
	const benefit = (id: string, kind: 'benefitCash' | 'benefitNonCash', eur: number) => {
		if (eur < 0) add(party(id), { kind: 'lost' }, kind, -eur);
		else add({ kind: kind === 'benefitCash' ? 'cashBenefits' : 'otherBenefits' }, party(id), kind, eur);
	};
	businessCase.parties.forEach(({ id }, place) => {
		const lines = ledger.parties[place]!;
		add(party(id), { kind: 'costs' }, 'cost', -present(lines.cost));
		benefit(id, 'benefitCash', present(lines.benefitCash));
		benefit(id, 'benefitNonCash', present(lines.benefitNonCash));
	});
	businessCase.subsidies.forEach(({ grantor, receiver }, place) =>
		add(party(grantor), party(receiver), 'subsidy', present(ledger.subsidies[place]!.payment)),
	);
	businessCase.transfers.forEach(({ from, to }, place) =>
		add(party(from), party(to), 'transfer', present(ledger.transfers[place]!)),
	);
	return [...found.values()].filter(({ eur }) => eur >= SMALLEST);
}
