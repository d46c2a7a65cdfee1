import type { Domain } from '../business/quantities.ts';
import type { CaseFieldForm, CaseFieldUnit } from './caseField.ts';

/** What a detail of a line asks, beside its numbers. */
export type CaseDetailName =
	| 'name'
	| 'partyKind'
	| 'required'
	| 'outsideOption'
	| 'employer'
	| 'hasOwnReduction'
	| 'category'
	| 'payer'
	| 'unit'
	| 'every'
	| 'priceKind'
	| 'fromMonth'
	| 'toMonth'
	| 'vatRate'
	| 'vatRecoverable'
	| 'index'
	| 'contractEnd'
	| 'notice'
	| 'grade'
	| 'beneficiary'
	| 'isCash'
	| 'grantor'
	| 'receiver'
	| 'eligible'
	| 'hasCap'
	| 'vatEligible'
	| 'advanceShare'
	| 'settlementLag'
	| 'from'
	| 'to'
	| 'transferKind'
	| 'hasRoom';

/** The lists that a choice is made from: parties of the case, or words of the format. */
export type CaseChoiceList =
	| 'parties'
	| 'partyKinds'
	| 'categories'
	| 'units'
	| 'frequencies'
	| 'priceKinds'
	| 'transferKinds'
	| 'grades';

interface At {
	/** Where it stands in the case, by ids. */
	readonly path: string;
	readonly name: CaseDetailName;
}

/** One detail of a line that a person can change, by the control it asks for. */
export type CaseDetail = At &
	(
		| { readonly control: 'text'; readonly value: string }
		| {
				readonly control: 'choice';
				readonly value: string;
				readonly from: CaseChoiceList;
				readonly options: readonly string[];
		  }
		| {
				readonly control: 'several';
				readonly value: readonly string[];
				readonly from: CaseChoiceList;
				readonly options: readonly string[];
		  }
		| { readonly control: 'yesNo'; readonly value: boolean }
		/** Is this number there? `start` is what it begins with. */
		| { readonly control: 'given'; readonly value: boolean; readonly start: number }
		| {
				readonly control: 'number';
				/** null = left empty. */
				readonly value: number | null;
				readonly form: CaseFieldForm;
				readonly unit: CaseFieldUnit;
				readonly domain: Domain;
				readonly isOptional: boolean;
		  }
	);
