import type { YearAfter } from '../business/afterSubsidy.ts';
import type { WrongPocket } from '../business/wrongPocket.ts';
import type { CaseDocument } from '../uncertainty/caseDocument.ts';
import type { FlowMeasures } from '../business/flowMeasures.ts';

/** Everything the report of a business case says in words; once per language. */
export interface CaseReportWords {
	readonly euro: (value: number) => string;
	readonly months: (value: number) => string;
	readonly ratio: (value: number) => string;
	readonly rate: (value: number) => string;
	readonly hours: (value: number) => string;
	/** The answer in one sentence. */
	readonly sentence: (result: CaseDocument) => string;
	readonly basis: (result: CaseDocument) => string;
	readonly headings: Readonly<
		Record<
			'parties' | 'hours' | 'afterSubsidy' | 'wrongPocket' | 'corrected' | 'uncertainty' | 'remarks',
			string
		>
	>;
	readonly captions: Readonly<Record<'parties' | 'hours' | 'years' | 'sensitivity' | 'flows', string>>;
	readonly columns: Readonly<
		Record<
			| 'party'
			| 'npvCash'
			| 'npvTotal'
			| 'bcr'
			| 'payback'
			| 'peak'
			| 'destination'
			| 'hours'
			| 'period'
			| 'licence'
			| 'net'
			| 'input'
			| 'low'
			| 'high'
			| 'swing'
			| 'id'
			| 'npv'
			| 'irr'
			| 'mirr'
			| 'paybackYears'
			| 'discountedPayback',
			string
		>
	>;
	readonly joint: string;
	readonly destinations: Readonly<Record<keyof CaseDocument['hours']['total'], string>>;
	readonly afterSubsidy: (result: CaseDocument, partyName: (id: string) => string) => readonly string[];
	readonly yearAfter: (year: YearAfter) => string;
	readonly wrongPocket: (pocket: WrongPocket, partyName: (id: string) => string) => readonly string[];
	readonly corrected: (result: CaseDocument) => readonly string[];
	readonly uncertainty: (result: CaseDocument) => readonly string[];
	readonly never: string;
	readonly flowTitle: string;
	readonly flowRate: (irr: FlowMeasures['irr']) => string;
	readonly years: (value: number) => string;
	readonly number: (value: number) => string;
}
