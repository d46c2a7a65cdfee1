import type { BusinessCase } from '../../business/businessCase.ts';
import type { CaseResult } from '../../business/caseResult.ts';
import type { EpochDay } from '../../period.ts';
import type { Uncertainty } from '../../uncertainty/uncertainty.ts';
import type { SignOff } from '../signOff.ts';

/** A change of an assumption, worded already. */
export interface MemoChange {
	readonly at: string;
	readonly what: string;
	readonly from: string;
	readonly to: string;
	readonly why: string;
}

/** Everything that a decision memo is made of. */
export interface MemoInput {
	readonly businessCase: BusinessCase;
	readonly result: CaseResult;
	/** null when nothing in the case is uncertain. */
	readonly uncertainty: Uncertainty | null;
	/** The measurement that the case was built on, as its owner named it; null = the saving is an estimate. */
	readonly measurement: string | null;
	readonly signOff: SignOff;
	/** Oldest first. */
	readonly changes: readonly MemoChange[];
	/** Things to look at, in sentences. */
	readonly remarks: readonly string[];
	/** The day of the memo. */
	readonly today: EpochDay;
	/** Of the program. */
	readonly version: string;
}
