import type { LedgerLine } from '../../business/caseYears.ts';

type Texts<Key extends string> = Readonly<Record<Key, string>>;

/** What the rows of the calculation are called. `none` becomes part of formulas: no double quotes in it. */
export interface CalculationWords {
	readonly title: string;
	readonly intro: string;
	readonly none: string;
	readonly joint: string;
	readonly columns: Texts<'label' | 'party' | 'kind' | 'unit' | 'total'>;
	readonly units: Texts<'number' | 'flag' | 'perYear' | 'factor' | 'date' | 'share' | 'hours' | 'euro'>;
	readonly sections: Texts<
		| 'time'
		| 'users'
		| 'hours'
		| 'destinations'
		| 'benefits'
		| 'due'
		| 'costNet'
		| 'costBorne'
		| 'wanted'
		| 'accruals'
		| 'payments'
		| 'transfers'
	>;
	readonly rows: Texts<
		| 'month'
		| 'year'
		| 'within'
		| 'date'
		| 'rate'
		| 'discount'
		| 'wages'
		| 'persistence'
		| 'headcount'
		| 'rollout'
		| 'use'
		| 'users'
		| 'activeUsers'
		| 'gross'
		| 'realised'
		| 'revenuePerHour'
		| 'wantedRevenue'
		| 'revenueOfYear'
		| 'paidRevenue'
		| 'netCash'
		| 'netTotal'
		| 'received'
		| 'paidOut'
		| 'licence'
		| 'back'
	>;
	readonly cumulative: Texts<'cash' | 'total' | 'discountedCash' | 'discountedTotal'>;
	readonly lines: Readonly<Record<LedgerLine, string>>;
	readonly destination: Texts<
		'cash' | 'cashReleased' | 'moreCare' | 'paid' | 'unpaid' | 'betterCare' | 'relief'
	>;
	readonly useOf: (type: string) => string;
	readonly netMinutesOf: (role: string) => string;
	readonly grossOf: (role: string) => string;
	readonly realisedOf: (role: string) => string;
	readonly releasedOf: (role: string) => string;
	readonly releasedValueOf: (role: string) => string;
	readonly restValueOf: (role: string) => string;
	readonly wantedOf: (subsidy: string) => string;
	readonly askedOf: (subsidy: string) => string;
	readonly accrualOf: (subsidy: string) => string;
	readonly settlementOf: (subsidy: string) => string;
	readonly capReachedOf: (subsidy: string) => string;
	readonly paymentOf: (subsidy: string) => string;
}
