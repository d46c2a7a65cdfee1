import type { AfterSubsidy, YearAfter } from '../../business/afterSubsidy.ts';
import type { AnsweredQuestion } from '../../business/completeness.ts';
import type { BusinessCase } from '../../business/businessCase.ts';
import type { CaseResult } from '../../business/caseResult.ts';
import type { NpvSpread } from '../../uncertainty/spread.ts';
import type { CaseField, CaseGroupId } from '../caseField.ts';
import type { SignOff } from '../signOff.ts';
import type { MemoInput } from './memoInput.ts';

type NameOf = (party: string) => string;

/** The heads of the columns of all tables. */
export type MemoColumn =
	| 'assumption'
	| 'value'
	| 'grade'
	| 'source'
	| 'party'
	| 'npvCash'
	| 'npvTotal'
	| 'peak'
	| 'payback'
	| 'months'
	| 'licence'
	| 'netPayer'
	| 'netJoint'
	| 'atP5'
	| 'atP95'
	| 'swing'
	| 'joint'
	| 'payer'
	| 'question'
	| 'answer'
	| 'at'
	| 'from'
	| 'to'
	| 'why';

/** Everything a decision memo says in words; once per language. */
export interface MemoWords {
	readonly title: (caseTitle: string) => string;
	readonly appendixTitle: (caseTitle: string) => string;
	readonly headings: Readonly<
		Record<
			| 'question'
			| 'answer'
			| 'after'
			| 'pockets'
			| 'assumptions'
			| 'questions'
			| 'signOff'
			| 'parties'
			| 'years'
			| 'breakEven'
			| 'sensitivity'
			| 'changes'
			| 'basis'
			| 'remarks',
			string
		>
	>;
	readonly columns: Readonly<Record<MemoColumn, string>>;
	readonly euro: (value: number) => string;
	readonly payback: (month: number | null, needsFunding: boolean) => string;
	readonly joint: string;
	readonly question: (input: MemoInput) => string;
	/** The finding, and who must be helped. */
	readonly answer: (input: MemoInput, nameOf: NameOf) => string;
	readonly measured: (input: MemoInput) => string;
	readonly figures: {
		readonly npv: (spread: NpvSpread | null) => string;
		readonly npvCash: string;
		readonly chance: string;
		readonly chanceValue: (spread: NpvSpread) => string;
		readonly bill: (year: YearAfter) => string;
		readonly deadline: (after: AfterSubsidy) => string;
		readonly deadlineValue: (iso: string) => string;
	};
	readonly after: (after: AfterSubsidy | null, nameOf: NameOf) => readonly string[];
	readonly pockets: (pockets: CaseResult['wrongPocket'], nameOf: NameOf) => readonly string[];
	readonly field: (field: CaseField) => string;
	/** A value with its 90 % range, in its unit. */
	readonly value: (
		field: CaseField,
		value: number,
		range: { readonly p5: number; readonly p95: number } | null,
	) => string;
	readonly grade: (grade: number | null) => string;
	readonly source: (note: BusinessCase['notes'][string] | null, isMeasured: boolean) => string;
	readonly group: (group: CaseGroupId) => string;
	readonly openQuestions: (labels: readonly string[], all: number) => string;
	readonly questionLabel: (id: string) => string;
	readonly questionAnswer: (answer: AnsweredQuestion) => string;
	readonly months: (from: number, to: number, businessCase: BusinessCase) => string;
	readonly breakEven: Readonly<Record<'price' | 'reduction' | 'minutes' | 'use' | 'realisedShare', string>>;
	readonly breakEvenValue: (kind: 'price' | 'share' | 'minutes', value: number | null) => string;
	readonly moment: (at: string) => string;
	readonly sign: Readonly<Record<keyof SignOff, string>>;
	readonly signDate: (iso: string) => string;
	readonly basis: (input: MemoInput) => readonly string[];
	readonly allAssumptions: string;
	readonly noChanges: string;
}
