import type { EvidenceGrade, Frequency } from '../business/businessCase.ts';
import type { Domain } from '../business/quantities.ts';
import type { Quantity } from '../business/quantity.ts';

export const caseGroupIds = ['saving', 'rollout', 'roles', 'destinations', 'money', 'agreements'] as const;

export type CaseGroupId = (typeof caseGroupIds)[number];

/** What a field asks. Several lines of a case can ask the same. */
export type CaseFieldName =
	| 'reduction'
	| 'persistence'
	| 'realisedShare'
	| 'startMonth'
	| 'months'
	| 'rolloutFrom'
	| 'rolloutTo'
	| 'useFrom'
	| 'useTo'
	| 'typeShare'
	| 'headcount'
	| 'workdays'
	| 'baselineMinutes'
	| 'reviewMinutes'
	| 'hourlyCost'
	| 'ownReduction'
	| 'cashableShare'
	| 'cashableFrom'
	| 'revenue'
	| 'variableCost'
	| 'room'
	| 'valuePerHour'
	| 'price'
	| 'tierPrice'
	| 'pooledUnits'
	| 'index'
	| 'benefit'
	| 'subsidyShare'
	| 'cap'
	| 'lastMonth'
	| 'probability'
	| 'perMonth'
	| 'perHour'
	| 'shareOfBenefit'
	| 'discountRate'
	| 'realDiscountRate'
	| 'inflation'
	| 'wageIndex'
	| 'horizon';

export type CaseFieldForm = 'percent' | 'euro' | 'number' | 'whole';

/** What stands behind the number. */
export type CaseFieldUnit =
	| 'percent'
	| 'percentPerYear'
	| 'minutesPerDay'
	| 'persons'
	| 'days'
	| 'months'
	| 'users'
	| 'euro'
	| 'euroPerHour'
	| 'euroPerMonth'
	| 'euroPerYear'
	| `${'total' | 'perUser' | 'perActiveUser'}.${Frequency}`;

/** One assumption that a person can change. */
export interface CaseField {
	/** Where it stands in the case, by ids. */
	readonly path: string;
	/** Where the line, role or part stands that it belongs to; '' = the case itself. */
	readonly line: string;
	readonly name: CaseFieldName;
	/** Name of the role, line or subsidy; or the destination or type of user it belongs to; null = of the case. */
	readonly of: string | null;
	readonly form: CaseFieldForm;
	readonly unit: CaseFieldUnit;
	readonly quantity: Quantity;
	readonly domain: Domain;
	readonly grade: EvidenceGrade | null;
}

export interface CaseGroup {
	readonly id: CaseGroupId;
	readonly fields: readonly CaseField[];
}
