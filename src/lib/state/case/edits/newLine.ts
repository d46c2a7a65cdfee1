import type { BusinessCase, CostCategory } from '#lib/core/business/businessCase.ts';
import type { CaseEdit } from '../caseEdit.ts';

/** Lists of a case to which a person can add. */
export type LineKind = 'parties' | 'roles' | 'costs' | 'otherBenefits' | 'subsidies' | 'transfers';

/** What a new line is called until somebody renames it. */
export interface NewLineNames {
	readonly line: string;
	/** For the party that pays a subsidy, when the case has none that could. */
	readonly grantor: string;
}

const prefixes: Readonly<Record<LineKind, string>> = {
	parties: 'party',
	roles: 'role',
	costs: 'cost',
	otherBenefits: 'benefit',
	subsidies: 'subsidy',
	transfers: 'transfer',
};

/** An id that the list does not have yet. */
function freeId(businessCase: BusinessCase, kind: LineKind): string {
	const taken = new Set(businessCase[kind].map(({ id }) => id));
	let number = businessCase[kind].length + 1;
	while (taken.has(`${prefixes[kind]}${number}`)) number++;
	return `${prefixes[kind]}${number}`;
}

function costLine(businessCase: BusinessCase, category: CostCategory) {
	const { costs, parties } = businessCase;
	return {
		category,
		payer: costs[0]?.payer ?? parties[0]!.id,
		amountEur: 0,
		unit: 'total',
		every: 'year',
		fromMonth: 0,
		// the tax is what people forget: the highest rate of the other lines is the safe one to begin with
		vatRate: Math.max(0, ...costs.map(({ vatRate }) => vatRate)),
	};
}

function subsidy(businessCase: BusinessCase, names: NewLineNames) {
	const { parties, costs, horizonMonths } = businessCase;
	const receiver = costs[0]?.payer ?? parties[0]!.id;
	const known = parties.find(
		({ kind, id }) => id !== receiver && (kind === 'state' || kind === 'municipality'),
	);
	const grantor = known?.id ?? freeId(businessCase, 'parties');
	const paid = costs.filter(({ payer, category }) => payer === receiver && category !== 'licence');
	const line = {
		grantor,
		receiver,
		eligible: [...new Set(paid.map(({ category }) => category))],
		fromMonth: 0,
		toMonth: Math.min(11, horizonMonths - 1),
		share: 0,
	};
	const party = { id: grantor, name: names.grantor, kind: 'state', required: false };
	return { line, before: known ? [] : [{ path: `parties.${grantor}`, value: party }] };
}

/**
 * Adds a line that changes no result yet: amounts and counts are 0 until somebody fills them in.
 *
 * @param category of a new line of costs
 * @returns the changes, made as one step, and where the new line stands
 */
export function addLine(
	businessCase: BusinessCase,
	kind: LineKind,
	names: NewLineNames,
	category: CostCategory = 'other',
): { readonly edits: readonly CaseEdit[]; readonly path: string } {
	const { parties, roles } = businessCase;
	const first = parties[0]!.id;
	const other = parties[1]?.id ?? first;
	const id = freeId(businessCase, kind);
	const path = `${kind}.${id}`;
	const named = { id, name: names.line };
	const add = (line: object, before: readonly CaseEdit[] = []) => ({
		edits: [...before, { path, value: { ...named, ...line } }],
		path,
	});
	switch (kind) {
		case 'parties':
			return add({ kind: 'organisation', required: false });
		case 'roles':
			return add({
				party: roles.at(-1)?.party ?? first,
				headcount: 0,
				workdaysPerYear: roles.at(-1)?.workdaysPerYear ?? 0,
				baselineAdminMinutesPerDay: 0,
				extraReviewMinutesPerDay: 0,
				hourlyCostEur: 0,
			});
		case 'costs':
			return add(costLine(businessCase, category));
		case 'otherBenefits':
			return add({ party: first, amountEur: 0, every: 'year', fromMonth: 0, cash: true });
		case 'subsidies': {
			const { line, before } = subsidy(businessCase, names);
			return add(line, before);
		}
		case 'transfers':
			return add({ from: first, to: other, kind: 'fixedPerMonth', amountEur: 0, fromMonth: 0 });
	}
}
