import type { Quantity } from './quantity.ts';

/** Kinds of party. A `patient` never pays in a deal. */
export const partyKinds = [
	'department',
	'organisation',
	'specialists',
	'insurer',
	'municipality',
	'state',
	'patient',
	'professional',
	'supplier',
] as const;

export type PartyKind = (typeof partyKinds)[number];

export const costCategories = [
	'implementation',
	'integration',
	'training',
	'licence',
	'support',
	'evaluation',
	'validation',
	'exit',
	'other',
] as const;

export type CostCategory = (typeof costCategories)[number];

export const frequencies = ['once', 'month', 'year'] as const;

export type Frequency = (typeof frequencies)[number];

export const costUnits = ['total', 'perUser', 'perActiveUser'] as const;

export type CostUnit = (typeof costUnits)[number];

export const userTypes = ['sceptic', 'doubter', 'doer', 'pioneer'] as const;

export type UserType = (typeof userTypes)[number];

/** Grade of the evidence behind a line: 1 = strongest … 6 = weakest; null = not graded. */
export type EvidenceGrade = 1 | 2 | 3 | 4 | 5 | 6;

export interface Party {
	readonly id: string;
	readonly name: string;
	readonly kind: PartyKind;
	/** Without a required party there is no deal. */
	readonly required: boolean;
	/** What the party has without the project, in euros of net present value; null = the default. */
	readonly outsideOptionEur: number | null;
}

/** Linear from `from` at startMonth to `to` at startMonth + months, then flat. */
export interface Ramp {
	readonly startMonth: number;
	readonly months: number;
	readonly from: Quantity;
	readonly to: Quantity;
}

/** A share of the users who grow from 0 to `to` in their own time. */
export interface UserTypeRamp {
	readonly type: UserType;
	readonly share: number;
	readonly startMonth: number;
	readonly months: number;
	readonly to: number;
}

/** How many of those with access use the tool. */
export type Use =
	| { readonly kind: 'ramp'; readonly ramp: Ramp }
	| { readonly kind: 'userTypes'; readonly types: readonly UserTypeRamp[] }
	/** Not given: everybody with access uses it. */
	| { readonly kind: 'everyone' };

export interface Saving {
	/** Was the saving measured over everyone with access, or over those who use the tool? */
	readonly basis: 'access' | 'user';
	readonly reduction: Quantity;
	readonly persistencePerYear: Quantity;
	readonly realisedShare: Quantity;
}

export interface Role {
	readonly id: string;
	readonly name: string;
	readonly party: string;
	readonly headcount: number;
	readonly workdaysPerYear: number;
	readonly baselineAdminMinutesPerDay: Quantity;
	readonly extraReviewMinutesPerDay: Quantity;
	readonly hourlyCostEur: Quantity;
	/** null = the common reduction. */
	readonly reduction: Quantity | null;
}

/** Share of each party, by id, in the order of the file; the shares sum to 1. */
export type Beneficiaries = readonly { readonly party: string; readonly share: number }[];

export interface CashDestination {
	readonly share: number;
	readonly cashableShare: Quantity;
	readonly cashableFromMonth: number;
	readonly evidenceGrade: EvidenceGrade | null;
}

export interface MoreCareDestination {
	readonly share: number;
	readonly revenuePerHourEur: Quantity;
	readonly variableCostPerHourEur: Quantity;
	/** Revenue the contract still allows in a model year; null = unlimited. */
	readonly annualRevenueRoomEur: Quantity | null;
	readonly beneficiaries: Beneficiaries;
	readonly evidenceGrade: EvidenceGrade | null;
}

export interface ValuedDestination {
	readonly share: number;
	readonly valuePerHourEur: Quantity;
	readonly beneficiaries: Beneficiaries;
	readonly evidenceGrade: EvidenceGrade | null;
}

/** Where realised hours go; null = nothing goes there. The shares sum to 1. */
export interface Destinations {
	readonly cash: CashDestination | null;
	readonly moreCare: MoreCareDestination | null;
	readonly betterCare: ValuedDestination | null;
	readonly relief: ValuedDestination | null;
}

export interface OtherBenefit {
	readonly id: string;
	readonly name: string;
	readonly party: string;
	readonly amountEur: Quantity;
	readonly every: Frequency;
	readonly fromMonth: number;
	readonly toMonth: number;
	readonly cash: boolean;
	readonly index: number;
	readonly evidenceGrade: EvidenceGrade | null;
}

export interface Tier {
	readonly fromUnits: number;
	readonly amountEur: number;
}

/** One price, or a price list by number of units. */
export type Price =
	| { readonly kind: 'amount'; readonly amountEur: Quantity }
	| { readonly kind: 'tiers'; readonly tiers: readonly Tier[]; readonly pooledUnits: number };

export interface CostLine {
	readonly id: string;
	readonly name: string;
	readonly category: CostCategory;
	readonly payer: string;
	readonly price: Price;
	readonly unit: CostUnit;
	readonly every: Frequency;
	readonly fromMonth: number;
	readonly toMonth: number;
	readonly vatRate: number;
	readonly vatRecoverableShare: number;
	readonly index: number;
	readonly contractEndMonth: number | null;
	readonly noticeMonths: number;
	readonly evidenceGrade: EvidenceGrade | null;
}

export interface Subsidy {
	readonly id: string;
	readonly name: string;
	/** Id of the scheme in the reference data; null = none named. */
	readonly scheme: string | null;
	readonly grantor: string;
	readonly receiver: string;
	readonly eligible: readonly CostCategory[];
	readonly fromMonth: number;
	readonly toMonth: number;
	readonly share: number;
	readonly capEur: number | null;
	readonly vatEligible: boolean;
	readonly advanceShare: number;
	readonly settlementLagMonths: number;
	readonly probability: number;
}

export const transferKinds = ['fixedPerMonth', 'perRealisedHour', 'shareOfCashBenefit'] as const;

export type TransferKind = (typeof transferKinds)[number];

export interface Transfer {
	readonly id: string;
	readonly name: string;
	readonly from: string;
	readonly to: string;
	readonly kind: TransferKind;
	/** Euros per month or per hour, or the share of the cash benefit. Negative flows back. */
	readonly amount: number;
	readonly fromMonth: number;
	readonly toMonth: number;
}

/** The answer to one supplier question: did somebody think of this cost? */
export interface CompletenessAnswer {
	readonly question: string;
	readonly answer: 'line' | 'notApplicable' | 'open';
	readonly lineId: string | null;
	readonly reason: string | null;
}

export interface CaseNote {
	readonly source: string | null;
	readonly date: string | null;
	readonly note: string | null;
}

/** How the discount rate was given; the effective rate is nominal. */
export type Discounting =
	| { readonly kind: 'nominal'; readonly discountRate: number }
	| { readonly kind: 'real'; readonly realDiscountRate: number; readonly inflation: number };

/** A business case that passed every check, with the defaults filled in (format `halftijd/case@1`). */
export interface BusinessCase {
	readonly title: string;
	readonly startYear: number;
	/** 1 = January. */
	readonly startMonthOfYear: number;
	readonly horizonMonths: number;
	readonly discounting: Discounting;
	readonly wageIndex: number;
	readonly parties: readonly Party[];
	readonly saving: Saving;
	readonly rollout: Ramp;
	readonly use: Use;
	readonly roles: readonly Role[];
	readonly destinations: Destinations;
	readonly otherBenefits: readonly OtherBenefit[];
	readonly costs: readonly CostLine[];
	readonly subsidies: readonly Subsidy[];
	readonly transfers: readonly Transfer[];
	readonly budgetRequest: { readonly month: number; readonly day: number };
	readonly completeness: readonly CompletenessAnswer[];
	readonly notes: Readonly<Record<string, CaseNote>>;
}
