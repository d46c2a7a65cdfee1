import type { BusinessCase, CostCategory } from '../../../business/businessCase.ts';
import { UNIT_ROUNDING } from '../../../business/costs.ts';
import { HIGHEST_RATE, LOWEST_RATE } from '../../../business/internalRate.ts';
import { anyDomain } from '../../../business/quantities.ts';
import { HALF_A_CENT } from '../../../business/subsidies.ts';
import { type Assumption, assumptionGroups } from './assumption.ts';
import { AssumptionList } from './assumptionList.ts';
import { moneyAssumptions } from './moneyAssumptions.ts';
import { peopleAssumptions } from './peopleAssumptions.ts';

/** Names that texts in the workbook need. */
export interface AssumptionNaming {
	readonly destination: (name: string) => string;
	readonly party: (id: string) => string;
}

const NO_MONEY = 1e-6;
const MOST_PLAYERS = 12;

const constants = new AssumptionList('constants', 'constants', null)
	.number('minutesPerHour', 'minutesPerHour', 'minutes', 60)
	.number('monthsPerYear', 'monthsPerYear', 'months', 12)
	.euro('halfACent', 'halfACent', 'euro', HALF_A_CENT)
	.euro('noMoney', 'noMoney', 'euro', NO_MONEY)
	.share('lowestRate', 'lowestRate', LOWEST_RATE, anyDomain)
	.share('highestRate', 'highestRate', HIGHEST_RATE, anyDomain)
	.number('unitRounding', 'unitRounding', 'users', UNIT_ROUNDING)
	.whole('mostPlayers', 'mostPlayers', 'persons', MOST_PLAYERS)
	.category('licenceCategory', 'licenceCategory', 'licence' satisfies CostCategory).found;

/** Every input that the results of a case rest on, in the order of the sheet. */
export function allAssumptions(businessCase: BusinessCase, naming: AssumptionNaming): Assumption[] {
	const found = [
		...peopleAssumptions(businessCase, naming.party),
		...moneyAssumptions(businessCase, naming.destination, naming.party),
		...constants,
	];
	return assumptionGroups.flatMap((group) => found.filter((assumption) => assumption.group === group));
}

/** A name for every party; equal names are told apart by their ids, because formulas look parties up by name. */
export function partyNames({ parties }: BusinessCase): ReadonlyMap<string, string> {
	const fold = (name: string) => name.trim().toLowerCase();
	return new Map(
		parties.map(({ id, name }) => {
			const isShared = parties.some((other) => other.id !== id && fold(other.name) === fold(name));
			return [id, isShared || fold(name) === '' ? `${name} (${id})`.trim() : name];
		}),
	);
}
