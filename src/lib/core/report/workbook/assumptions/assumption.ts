import type { CaseFieldName, CaseFieldUnit } from '../../caseField.ts';
import type { Domain } from '../../../business/quantities.ts';
import type { Quantity } from '../../../business/quantity.ts';

export const assumptionGroups = [
	'general',
	'parties',
	'saving',
	'rollout',
	'roles',
	'destinations',
	'otherBenefits',
	'costs',
	'subsidies',
	'transfers',
	'constants',
] as const;

export type AssumptionGroup = (typeof assumptionGroups)[number];

/** What an assumption says. Those that the page can change have the page's name. */
export type AssumptionName =
	| CaseFieldName
	| 'start'
	| 'budgetMonth'
	| 'budgetDay'
	| 'partyName'
	| 'partyRequired'
	| 'partyCanPay'
	| 'outsideOption'
	| 'ofParty'
	| 'destinationShare'
	| 'beneficiaryShare'
	| 'everyMonths'
	| 'fromMonth'
	| 'toMonth'
	| 'inCash'
	| 'category'
	| 'tierFrom'
	| 'vatRate'
	| 'vatRecoverable'
	| 'contractEnd'
	| 'noticeMonths'
	| 'grantor'
	| 'receiver'
	| 'eligible'
	| 'subsidyFrom'
	| 'vatEligible'
	| 'advance'
	| 'settlementLag'
	| 'transferFrom'
	| 'transferTo'
	| 'minutesPerHour'
	| 'monthsPerYear'
	| 'halfACent'
	| 'noMoney'
	| 'lowestRate'
	| 'highestRate'
	| 'unitRounding'
	| 'mostPlayers'
	| 'licenceCategory';

export type AssumptionForm =
	'euro' | 'percent' | 'number' | 'whole' | 'text' | 'date' | 'yesNo' | 'party' | 'category';

export type AssumptionUnit = CaseFieldUnit | 'text' | 'date' | 'yesNo' | 'day' | 'calendarMonth' | 'minutes';

/** One input of the workbook. */
export interface Assumption {
	/** Where it stands in the case, by ids; constants start with `constants.`. */
	readonly path: string;
	readonly group: AssumptionGroup;
	readonly name: AssumptionName;
	/** The line, role or party it belongs to, as people name it; null = of the case. */
	readonly of: string | null;
	readonly form: AssumptionForm;
	readonly unit: AssumptionUnit;
	/** A party's id for form `party`; null = left empty on purpose (no cap, unlimited room). */
	readonly value: number | string | null;
	/** The range as it was given; null = a fixed number. */
	readonly quantity: Exclude<Quantity, number> | null;
	readonly domain: Domain;
	readonly grade: number | null;
}
