import type { CostCategory } from '../../business/businessCase.ts';
import type { ScenarioName } from '../../uncertainty/scenario.ts';
import type { BreakEven } from '../../business/breakEven.ts';
import type { AssumptionGroup, AssumptionName, AssumptionUnit } from './assumptions/assumption.ts';
import type { assumptionColumns } from './assumptions/assumptionPlaces.ts';
import type { CalculationWords } from './calculationWords.ts';

type Texts<Key extends string> = Readonly<Record<Key, string>>;

/** Names of the sheets, in their order. At most 31 characters; without `'`, `:`, `/`, `?`, `*`, `[` and `]`. */
export type SheetNames = Texts<
	| 'cover'
	| 'assumptions'
	| 'calculation'
	| 'parties'
	| 'after'
	| 'scenarios'
	| 'sensitivity'
	| 'checks'
	| 'changeLog'
>;

/**
 * Everything the workbook says in words; once per language. Texts that become part of a formula (`stale`, `fresh`,
 * `checks.good`, `checks.bad`, `calculation.none`) have no double quotes in them.
 */
export interface WorkbookWords {
	readonly language: 'nl' | 'en';
	readonly program: string;
	readonly sheets: SheetNames;
	readonly groups: Readonly<Record<AssumptionGroup, string>>;
	readonly names: Readonly<Record<AssumptionName, string>>;
	readonly units: Readonly<Record<AssumptionUnit, string>>;
	/** Destinations, types of users, rollout and use. */
	readonly owners: Readonly<Record<string, string>>;
	readonly categories: Readonly<Record<CostCategory, string>>;
	readonly stale: string;
	readonly fresh: string;
	readonly assumptions: Texts<
		| 'title'
		| 'intro'
		| 'scenario'
		| 'scenarioNumber'
		| 'today'
		| 'changedCount'
		| 'chooseFromList'
		| 'categoryList'
	> & {
		readonly columns: Readonly<Record<keyof typeof assumptionColumns, string>>;
		readonly statuses: Texts<'measured' | 'range' | 'fixed' | 'choice'>;
		readonly outside: (low: number | null, high: number | null) => string;
	};
	readonly calculation: CalculationWords;
	readonly parties: {
		readonly title: string;
		readonly intro: string;
		readonly party: string;
		readonly tables: Texts<'cash' | 'total' | 'funding'>;
		readonly measures: Texts<
			| 'npv'
			| 'irrMonthly'
			| 'irr'
			| 'irrRoots'
			| 'mirr'
			| 'paybackFirst'
			| 'paybackLast'
			| 'discountedFirst'
			| 'discountedLast'
			| 'pvBenefits'
			| 'pvCosts'
			| 'bcr'
			| 'roi'
			| 'peakFunding'
			| 'peakMonth'
			| 'ownCost'
		>;
		readonly pocket: Texts<'total' | 'cash'>;
		readonly pocketColumns: Texts<
			| 'party'
			| 'npv'
			| 'outside'
			| 'gain'
			| 'required'
			| 'loser'
			| 'player'
			| 'compensation'
			| 'cashGain'
			| 'canPay'
			| 'grossCosts'
			| 'equalAfter'
			| 'equalReceives'
			| 'equalPayable'
			| 'proportionalAfter'
			| 'proportionalReceives'
			| 'proportionalPayable'
			| 'shapleyAfter'
			| 'shapleyReceives'
			| 'nucleolusAfter'
			| 'nucleolusReceives'
		>;
		readonly summary: Texts<
			| 'joint'
			| 'players'
			| 'gains'
			| 'deal'
			| 'wrongPocket'
			| 'needsGrant'
			| 'minimalTransfer'
			| 'payable'
			| 'shortfall'
			| 'whole'
			| 'divides'
			| 'costsOfPlayers'
		>;
		readonly inCore: string;
		readonly dated: string;
	};
	/** All rates of return in one cell. */
	readonly rates: (rates: readonly number[]) => string;
	readonly after: Texts<
		| 'title'
		| 'intro'
		| 'licenceByParty'
		| 'presentValue'
		| 'moment'
		| 'licencePayer'
		| 'lastAided'
		| 'firstMonth'
		| 'firstDate'
		| 'deadline'
		| 'daysLeft'
		| 'weeksLeft'
		| 'contract'
		| 'noticeBy'
		| 'endDate'
		| 'earliest'
		| 'year'
		| 'bill'
		| 'jointCash'
		| 'firstBill'
		| 'breakEven'
		| 'breakEvenOf'
		| 'breakEvenJoint'
		| 'breakEvenPayer'
	> & {
		readonly cashOf: (party: string) => string;
		readonly breakEvens: Readonly<Record<keyof BreakEven, string>>;
	};
	readonly scenarios: Texts<
		| 'title'
		| 'intro'
		| 'item'
		| 'assumption'
		| 'unit'
		| 'base'
		| 'changed'
		| 'results'
		| 'measure'
		| 'live'
		| 'payback'
		| 'hours'
		| 'firstBill'
	> & {
		/** `use`: the share of those with access in the scenario of less use. */
		readonly nameOf: (name: ScenarioName, use: number) => string;
		readonly made: (scenario: string) => string;
		readonly npvTotal: (party: string) => string;
		readonly npvCash: (party: string) => string;
	};
	readonly sensitivity: Texts<
		| 'title'
		| 'intro'
		| 'state'
		| 'certain'
		| 'spread'
		| 'party'
		| 'kind'
		| 'tornado'
		| 'input'
		| 'atP5'
		| 'atP95'
		| 'swing'
		| 'rank'
		| 'evppi'
		| 'information'
		| 'evpi'
		| 'corrected'
		| 'ungraded'
		| 'plainTotal'
		| 'correctedTotal'
		| 'plainCash'
		| 'correctedCash'
	> & {
		readonly draws: (draws: number, seed: number) => string;
		readonly spreads: Texts<'mean' | 'sd' | 'p5' | 'p50' | 'p95' | 'probPositive'>;
		readonly kinds: Texts<'total' | 'cash'>;
		readonly evsi: (persons: number) => string;
	};
	readonly checks: Texts<
		| 'title'
		| 'intro'
		| 'check'
		| 'difference'
		| 'verdict'
		| 'good'
		| 'bad'
		| 'sum'
		| 'destinationShares'
		| 'userTypes'
		| 'hoursDivided'
		| 'moreCareHours'
		| 'costsBooked'
		| 'benefitsBooked'
		| 'subsidiesZero'
		| 'transfersZero'
		| 'noErrors'
		| 'horizon'
	> & {
		readonly beneficiaryShares: (destination: string) => string;
		readonly capKept: (subsidy: string) => string;
		readonly paidOut: (subsidy: string) => string;
		readonly npvAdds: (kind: 'cash' | 'total') => string;
		readonly splitAdds: (kind: 'cash' | 'total', split: 'equal' | 'proportional') => string;
		readonly likeProgram: (kind: 'cash' | 'total') => string;
	};
	readonly changeLog: Texts<'title' | 'intro' | 'date' | 'who' | 'what' | 'from' | 'to' | 'why' | 'made'>;
	readonly cover: Texts<
		| 'subtitle'
		| 'madeOn'
		| 'answers'
		| 'scenario'
		| 'npvTotal'
		| 'npvCash'
		| 'bcr'
		| 'payback'
		| 'hours'
		| 'ownCost'
		| 'peakFunding'
		| 'licencePayer'
		| 'firstBill'
		| 'deadline'
		| 'weeksLeft'
		| 'minimalTransfer'
		| 'payable'
		| 'shortfall'
		| 'trust'
		| 'checks'
		| 'dated'
		| 'colours'
		| 'sheets'
		| 'agreements'
		| 'signOff'
		| 'role'
		| 'name'
		| 'date'
		| 'agreed'
	> & {
		readonly madeWith: (version: string) => string;
		readonly legend: Texts<'example' | 'input' | 'calculation' | 'total' | 'dated' | 'check'>;
		readonly about: Readonly<Record<Exclude<keyof SheetNames, 'cover'>, string>>;
		readonly conventions: readonly string[];
		readonly roles: readonly string[];
	};
}
